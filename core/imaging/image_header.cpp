#include "core/imaging/image_header.h"

#include "core/imaging/byte_view.h"

#include <array>
#include <bitset>
#include <cstdlib>

namespace effnet {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t kWidthTag = 256;
constexpr std::uint32_t kHeightTag = 257;
constexpr std::uint32_t kOrientationTag = 274;
constexpr std::uint32_t kRowsPerStripTag = 278;
constexpr std::uint32_t kTileWidthTag = 322;
constexpr std::uint32_t kTileHeightTag = 323;
constexpr std::uint32_t kExtraSamplesTag = 338;
constexpr std::uint32_t kAllRows = 0xffffffff;  // of RowsPerStrip: the whole picture is one strip
constexpr auto kExifPrefix = "Exif\0\0"sv;

bool isTiff(std::string_view content) {
  return content.starts_with("II*\0"sv) || content.starts_with("MM\0*"sv);
}

/// The number in a directory's entry; 0 for one of another kind than TIFF's own sizes have, which libtiff
/// would look for elsewhere in the file.
std::uint32_t tiffNumber(const ByteView& view, std::size_t entry) {
  constexpr std::uint32_t kShort = 3;
  constexpr std::uint32_t kLong = 4;
  const std::uint32_t kind = view.u16(entry + 2);
  if (kind == kShort) return view.u16(entry + 8);
  return kind == kLong ? view.u32(entry + 8) : 0;
}

/// The first directory of a TIFF file, which is what EXIF data is as well. A tag that comes again is ignored,
/// as libtiff ignores it: it must not be told another size than we.
void readTiffDirectory(std::string_view content, ImageHeader& header) {
  if (!isTiff(content)) return;
  const ByteView view(content, content.front() == 'M');
  const std::size_t directory = view.u32(4);
  const std::size_t entries = view.u16(directory);
  std::bitset<0x10000> seen;
  std::int64_t rowsPerStrip = 0;
  for (std::size_t i = 0; i < entries; ++i) {
    const std::size_t entry = directory + 2 + 12 * i;
    if (entry + 12 > content.size()) break;
    const std::uint32_t tag = view.u16(entry);
    if (seen.test(tag)) continue;
    seen.set(tag);
    const std::uint32_t value = tiffNumber(view, entry);
    switch (tag) {
      case kWidthTag:
        header.width = value;
        break;
      case kHeightTag:
        header.height = value;
        break;
      case kRowsPerStripTag:
        rowsPerStrip = value == kAllRows ? 1 : value;
        break;
      case kTileWidthTag:
        header.blockWidth = value;
        break;
      case kTileHeightTag:
        header.blockHeight = value;
        break;
      case kOrientationTag:
        header.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        break;
      case kExtraSamplesTag:
        if (constexpr std::uint32_t kUnassociatedAlpha = 2; value == kUnassociatedAlpha) {
          header.separateAlpha = entry + 8;
        }
        break;
      default:
        continue;
    }
    const bool size = tag != kOrientationTag && tag != kExtraSamplesTag;
    if (size && value == 0) header.unclear = true;
  }
  if (seen.test(kTileWidthTag) || seen.test(kTileHeightTag)) return;
  header.blockWidth = header.width;
  header.blockHeight = rowsPerStrip;
}

/// EXIF also carries a width and a height, which editing programs leave wrong; only its orientation counts.
void readExif(std::string_view exif, ImageHeader& header) {
  if (exif.starts_with(kExifPrefix)) exif.remove_prefix(kExifPrefix.size());
  ImageHeader found;
  readTiffDirectory(exif, found);
  header.orientation = found.orientation;
}

ImageHeader readPng(std::string_view content) {
  const ByteView view(content);
  ImageHeader header;
  header.format = ImageFormat::Png;
  header.width = view.u32(16);
  header.height = view.u32(20);
  header.complete = false;
  for (std::size_t chunk = 8; chunk + 12 <= content.size();) {
    const std::size_t length = view.u32(chunk);
    if (length > content.size() - chunk - 12) break;
    if (view.startsWith("eXIf", chunk + 4)) readExif(view.part(chunk + 8, length), header);
    if (view.startsWith("IEND", chunk + 4)) {
      header.complete = true;
      break;
    }
    chunk += length + 12;
  }
  return header;
}

/// Rows are padded to four bytes; run-length encoded pictures state the size of their data.
std::int64_t bmpDataSize(const ByteView& view, const ImageHeader& header, std::uint32_t compression) {
  constexpr std::uint32_t kRunLength8 = 1;
  constexpr std::uint32_t kRunLength4 = 2;
  if (compression == kRunLength8 || compression == kRunLength4) return view.u32(34);
  return (header.width * view.u16(28) + 31) / 32 * 4 * header.height;
}

ImageHeader readBmp(std::string_view content) {
  const ByteView view(content, false);
  ImageHeader header;
  header.format = ImageFormat::Bmp;
  constexpr std::uint32_t kOs2Header = 12;
  if (view.u32(14) == kOs2Header) {
    header.width = view.u16(18);
    header.height = view.u16(20);
    return header;
  }
  header.width = static_cast<std::int32_t>(view.u32(18));
  // A negative height says that the rows are stored from the top.
  header.height = std::abs(std::int64_t{static_cast<std::int32_t>(view.u32(22))});
  const std::int64_t end = view.u32(10) + bmpDataSize(view, header, view.u32(30));
  header.complete = end <= static_cast<std::int64_t>(content.size());
  return header;
}

/// A still WebP's size lies within its bitstream ('VP8 ' of VP8 key frames, 'VP8L' of lossless ones).
void readWebPBitstream(const ByteView& view, std::size_t chunk, ImageHeader& header) {
  if (view.startsWith("VP8 ", chunk)) {
    header.width = view.u16(chunk + 14) & 0x3fff;
    header.height = view.u16(chunk + 16) & 0x3fff;
  } else {
    const std::uint32_t bits = view.u32(chunk + 9);
    header.width = (bits & 0x3fff) + 1;
    header.height = (bits >> 14 & 0x3fff) + 1;
  }
}

/// An ANMF chunk's payload: 16 bytes about the frame, then the chunks of a still.
void readWebPFrame(const ByteView& view, std::size_t payload, std::size_t length, ImageHeader& header) {
  const std::size_t end = payload + length;
  for (std::size_t chunk = payload + 16; chunk + 8 <= end;) {
    const std::size_t size = view.u32(chunk + 4);
    if (size > end - chunk - 8) return;
    if (view.startsWith("VP8", chunk)) {
      header.firstFrame =
          ImageHeader::Frame{view.part(chunk, size + 8), static_cast<int>(2 * view.u24(payload)),
                             static_cast<int>(2 * view.u24(payload + 3))};
      return;
    }
    chunk += 8 + size + size % 2;
  }
}

ImageHeader readWebP(std::string_view content) {
  const ByteView view(content, false);
  ImageHeader header;
  header.format = ImageFormat::WebP;
  header.complete = view.u32(4) <= content.size() - 8;
  if (!view.startsWith("VP8X", 12)) {
    readWebPBitstream(view, 12, header);
    return header;
  }
  header.width = view.u24(24) + 1;
  header.height = view.u24(27) + 1;
  for (std::size_t chunk = 12; chunk + 8 <= content.size();) {
    const std::size_t length = view.u32(chunk + 4);
    if (length > content.size() - chunk - 8) break;
    if (view.startsWith("EXIF", chunk)) readExif(view.part(chunk + 8, length), header);
    if (view.startsWith("ANMF", chunk) && !header.firstFrame) readWebPFrame(view, chunk + 8, length, header);
    chunk += 8 + length + length % 2;
  }
  return header;
}

/// Whether the image data from `offset` on reaches the end-of-image marker: what a decoder does not tell,
/// which fills up the rest with grey.
bool reachesEndOfImage(std::string_view content, std::size_t offset) {
  while ((offset = content.find('\xff', offset)) != std::string_view::npos) {
    const auto code = offset + 1 < content.size() ? static_cast<unsigned char>(content[offset + 1]) : 0;
    if (code == 0xd9) return true;
    offset += code == 0xff ? 1 : 2;
  }
  return false;
}

bool isFrameHeader(std::uint32_t marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

ImageHeader readJpeg(std::string_view content) {
  const ByteView view(content);
  ImageHeader header;
  header.format = ImageFormat::Jpeg;
  header.complete = false;
  bool sequential = false;
  std::uint32_t components = 0;
  for (std::size_t at = 2; at + 4 <= content.size();) {
    const std::uint32_t marker = view.u8(at + 1);
    if (view.u8(at) != 0xff || marker == 0xff) {
      ++at;
      continue;
    }
    const std::size_t length = view.u16(at + 2);
    const std::size_t payload = at + 4;
    if (isFrameHeader(marker)) {
      header.height = view.u16(payload + 1);
      header.width = view.u16(payload + 3);
      components = view.u8(payload + 5);
      sequential = marker == 0xc0 || marker == 0xc1;
    } else if (marker == 0xe1 && view.startsWith(kExifPrefix, payload)) {
      readExif(view.part(payload, length < 2 ? 0 : length - 2), header);
    } else if (marker == 0xda) {
      header.reducible = sequential && view.u8(payload) == components;
      header.complete = reachesEndOfImage(content, at + 2 + length);
      break;
    }
    at += 2 + length;
  }
  return header;
}

}  // namespace

const char* toString(ImageFormat format) {
  switch (format) {
    case ImageFormat::Png:
      return "png";
    case ImageFormat::Jpeg:
      return "jpeg";
    case ImageFormat::Bmp:
      return "bmp";
    case ImageFormat::WebP:
      return "webp";
    case ImageFormat::Tiff:
      return "tiff";
  }
  return "";
}

std::optional<ImageHeader> readImageHeader(std::string_view content) {
  const ByteView view(content);
  ImageHeader header;
  if (content.starts_with("\x89PNG\r\n\x1a\n"sv)) {
    header = readPng(content);
  } else if (content.starts_with("\xff\xd8\xff"sv)) {
    header = readJpeg(content);
  } else if (content.starts_with("BM"sv) && view.u16(6) == 0) {
    header = readBmp(content);
  } else if (content.starts_with("RIFF"sv) && view.startsWith("WEBPVP8", 8)) {
    header = readWebP(content);
  } else if (isTiff(content)) {
    header.format = ImageFormat::Tiff;
    readTiffDirectory(content, header);
  } else {
    return std::nullopt;
  }
  if (header.width <= 0 || header.height <= 0 || header.unclear) return std::nullopt;
  return header;
}

std::string_view unsupportedFormat(std::string_view content) {
  struct Magic {
    std::size_t offset;
    std::string_view bytes;
    std::string_view format;
  };
  static constexpr std::array kMagics{
      Magic{0, "GIF8"sv, "GIF"},         Magic{4, "ftypheic"sv, "HEIC"},
      Magic{4, "ftypheix"sv, "HEIC"},    Magic{4, "ftypmif1"sv, "HEIF"},
      Magic{4, "ftypavif"sv, "AVIF"},    Magic{0, "\xff\x0a"sv, "JPEG XL"},
      Magic{4, "JXL \r\n"sv, "JPEG XL"}, Magic{4, "jP  \r\n"sv, "JPEG 2000"},
      Magic{0, "8BPS"sv, "Photoshop"},   Magic{0, "%PDF"sv, "PDF"},
      Magic{0, "<svg"sv, "SVG"},         Magic{0, "\0\0\1\0"sv, "ICO"},
      Magic{0, "II+\0"sv, "BigTIFF"},    Magic{0, "MM\0+"sv, "BigTIFF"},
  };
  for (const Magic& magic : kMagics) {
    if (ByteView(content).startsWith(magic.bytes, magic.offset)) return magic.format;
  }
  return {};
}

}  // namespace effnet
