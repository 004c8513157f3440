#include "core/imaging/image_header.h"

#include "core/base/byte_view.h"

#include <algorithm>
#include <bitset>
#include <cstdlib>
#include <tuple>

namespace effnet {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t kWidthTag = 256;
constexpr std::uint32_t kHeightTag = 257;
constexpr std::uint32_t kBitsTag = 258;
constexpr std::uint32_t kPhotometricTag = 262;
constexpr std::uint32_t kOrientationTag = 274;
constexpr std::uint32_t kChannelsTag = 277;
constexpr std::uint32_t kRowsPerStripTag = 278;
constexpr std::uint32_t kPlanesTag = 284;
constexpr std::uint32_t kTileWidthTag = 322;
constexpr std::uint32_t kTileHeightTag = 323;
constexpr std::uint32_t kExtraSamplesTag = 338;
constexpr std::uint32_t kSampleFormatTag = 339;
constexpr std::uint32_t kAllRows = 0xffffffff;  // of RowsPerStrip: the whole picture is one strip
constexpr auto kExifPrefix = "Exif\0\0"sv;

bool isTiff(std::string_view content) {
  return content.starts_with("II*\0"sv) || content.starts_with("MM\0*"sv);
}

bool isBigTiff(std::string_view content) {
  return content.starts_with("II+\0"sv) || content.starts_with("MM\0+"sv);
}

/// Where a directory's entries lie, and how: BigTIFF has 64-bit numbers for offsets and counts.
struct TiffLayout {
  explicit TiffLayout(const ByteView& view, bool isBig) : big(isBig) {
    const std::uint64_t directory = big ? view.u64(8) : view.u32(4);
    if (directory > view.size()) return;
    const auto at = static_cast<std::size_t>(directory);
    first = at + (big ? 8 : 2);
    entries = static_cast<std::size_t>(std::min<std::uint64_t>(big ? view.u64(at) : view.u16(at), 0xffff));
  }
  std::size_t entry(std::size_t i) const { return first + entrySize() * i; }
  std::size_t entrySize() const { return big ? 20 : 12; }
  std::size_t value(std::size_t entry) const { return entry + (big ? 12 : 8); }

  bool big;
  std::size_t first = 0;
  std::size_t entries = 0;
};

/// The number in a directory's entry; 0 for one of another kind than TIFF's own sizes have, which libtiff
/// would look for elsewhere in the file.
std::uint32_t tiffNumber(const ByteView& view, const TiffLayout& layout, std::size_t entry) {
  constexpr std::uint32_t kShort = 3;
  constexpr std::uint32_t kLong = 4;
  constexpr std::uint32_t kLong8 = 16;
  const std::size_t at = layout.value(entry);
  const std::uint32_t kind = view.u16(entry + 2);
  if (kind == kShort) return view.u16(at);
  if (kind == kLong8 && layout.big)
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(view.u64(at), 0xffffffff));
  return kind == kLong ? view.u32(at) : 0;
}

/// The first of an entry's 16-bit numbers, which lie elsewhere where there are many.
std::uint32_t firstShort(const ByteView& view, const TiffLayout& layout, std::size_t entry) {
  const std::uint64_t count = layout.big ? view.u64(entry + 4) : view.u32(entry + 4);
  const std::size_t at = layout.value(entry);
  if (count <= (layout.big ? 4 : 2)) return view.u16(at);
  const std::uint64_t place = layout.big ? view.u64(at) : view.u32(at);
  return place < view.size() ? view.u16(static_cast<std::size_t>(place)) : 0;
}

/// How a TIFF stores its samples.
struct TiffSamples {
  std::uint32_t bits = 1;
  std::uint32_t channels = 1;
  std::uint32_t format = 1;  // 1 unsigned, 2 signed, 3 floating
  std::uint32_t planes = 1;  // 2: each channel for itself
  std::uint32_t colors = 1;  // 2: red, green, blue
};

/// What Pillow reads and OpenCV does not, or not in the same way.
void classifySamples(const TiffSamples& samples, ImageHeader& header) {
  const bool grey = samples.channels == 1 && samples.colors <= 1;
  const bool rgb =
      samples.colors == 2 && samples.channels >= 3 && samples.channels <= 4 && samples.planes == 1;
  const WideSamples kind{static_cast<int>(samples.bits), static_cast<int>(samples.channels),
                         samples.format == 2, samples.format == 3};
  if (samples.format == 3 && grey && (samples.bits == 32 || samples.bits == 64)) header.wideSamples = kind;
  if (samples.format <= 2 && grey && samples.bits == 32) header.wideSamples = kind;
  if (samples.format == 2 && grey && samples.bits == 16) header.wideSamples = kind;
  if (samples.format == 1 && rgb && samples.bits == 16) header.wideSamples = kind;
  if (header.wideSamples) return;
  if (samples.format == 3) header.unread = grey ? "16-bit floating-point"sv : "floating-point colour"sv;
  if (samples.format == 2 && samples.bits > 8) header.unread = "signed colour"sv;
  if (samples.format > 3) header.unread = "complex-valued or untyped"sv;
  if (samples.bits > 16) header.unread = samples.format == 3 ? header.unread : "32-bit colour"sv;
}

/// The first directory of a TIFF file, which is what EXIF data is as well. A tag that comes again is ignored,
/// as libtiff ignores it: it must not be told another size than we.
void readTiffDirectory(std::string_view content, ImageHeader& header) {
  if (!isTiff(content) && !isBigTiff(content)) return;
  const ByteView view(content, content.front() == 'M');
  const TiffLayout layout(view, isBigTiff(content));
  std::bitset<0x10000> seen;
  std::int64_t rowsPerStrip = 0;
  TiffSamples samples;
  for (std::size_t i = 0; i < layout.entries; ++i) {
    const std::size_t entry = layout.entry(i);
    if (entry + layout.entrySize() > content.size()) break;
    const std::uint32_t tag = view.u16(entry);
    if (seen.test(tag)) continue;
    seen.set(tag);
    const std::uint32_t value = tiffNumber(view, layout, entry);
    bool size = true;
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
      default:
        size = false;
        break;
    }
    if (size && value == 0) header.unclear = true;
    if (tag == kOrientationTag) header.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    if (constexpr std::uint32_t kUnassociatedAlpha = 2;
        tag == kExtraSamplesTag && value == kUnassociatedAlpha)
      header.separateAlpha = layout.value(entry);
    if (tag == kBitsTag) samples.bits = firstShort(view, layout, entry);
    if (tag == kSampleFormatTag) samples.format = firstShort(view, layout, entry);
    if (tag == kPhotometricTag) samples.colors = value;
    if (tag == kChannelsTag) samples.channels = value;
    if (tag == kPlanesTag) samples.planes = value;
  }
  classifySamples(samples, header);
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
  for (std::size_t chunk = 8; chunk + 12 <= content.size();) {
    const std::size_t length = view.u32(chunk);
    if (length > content.size() - chunk - 12) break;
    if (view.startsWith("eXIf", chunk + 4)) readExif(view.part(chunk + 8, length), header);
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
  header.narrowBmp = view.u16(28) == 16;
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

bool isFrameHeader(std::uint32_t marker) {
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

ImageHeader readJpeg(std::string_view content) {
  const ByteView view(content);
  ImageHeader header;
  header.format = ImageFormat::Jpeg;
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
      break;
    }
    at += 2 + length;
  }
  return header;
}

/// The canvas, or the first frame where that goes beyond it.
ImageHeader readGif(std::string_view content) {
  const ByteView view(content, false);
  ImageHeader header;
  header.format = ImageFormat::Gif;
  header.width = view.u16(6);
  header.height = view.u16(8);
  const auto paletteSize = [](std::uint32_t flags) {
    return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0;
  };
  std::size_t at = 13 + paletteSize(view.u8(10));
  constexpr std::uint32_t kExtension = 0x21;
  constexpr std::uint32_t kFrame = 0x2c;
  while (view.u8(at) == kExtension) {
    at += 2;
    while (const std::uint32_t length = view.u8(at)) at += 1 + length;
    ++at;
  }
  if (view.u8(at) == kFrame) {
    header.width = std::max<std::int64_t>(header.width, view.u16(at + 1) + view.u16(at + 5));
    header.height = std::max<std::int64_t>(header.height, view.u16(at + 3) + view.u16(at + 7));
  }
  return header;
}

/// Where a JPEG 2000 file's codestream begins; the boxes around it say things that its decoder does not
/// believe.
std::size_t codestreamOf(const ByteView& view) {
  if (view.u16(0) == 0xff4f) return 0;
  for (std::size_t box = 0; box + 8 <= view.size();) {
    const std::uint64_t stated = view.u32(box);
    if (view.startsWith("jp2c", box + 4)) return box + (stated == 1 ? 16 : 8);
    const std::uint64_t length = stated == 1 ? view.u64(box + 8) : stated;
    if (length < 8 || length > view.size() - box) break;
    box += static_cast<std::size_t>(length);
  }
  return view.size();
}

ImageHeader readJpeg2000(std::string_view content) {
  const ByteView view(content);
  ImageHeader header;
  header.format = ImageFormat::Jpeg2000;
  const std::size_t at = codestreamOf(view);
  if (view.u32(at) != 0xff4fff51) return header;
  header.width = std::int64_t{view.u32(at + 8)} - view.u32(at + 16);
  header.height = std::int64_t{view.u32(at + 12)} - view.u32(at + 20);
  const std::uint32_t channels = view.u16(at + 40);
  if (channels == 0 || channels > 4) header.unread = "many-channel"sv;
  for (std::uint32_t c = 0; c < std::min(channels, 4U); ++c)
    if ((view.u8(at + 42 + 3 * std::size_t{c}) & 0x7f) > 15) header.unread = "more-than-16-bit"sv;
  return header;
}

ImageHeader readPnm(std::string_view content) {
  const PnmHeader found = readPnmHeader(content);
  ImageHeader header;
  header.format = ImageFormat::Pnm;
  header.width = found.width;
  header.height = found.height;
  return header;
}

ImageHeader readHeif(std::string_view content, ImageFormat format) {
  ImageHeader header;
  header.format = format;
  if (const auto size = heifSize(content)) std::tie(header.width, header.height) = *size;
  return header;
}

ImageHeader readHeaderOf(ImageFormat format, std::string_view content) {
  switch (format) {
    case ImageFormat::Png:
      return readPng(content);
    case ImageFormat::Jpeg:
      return readJpeg(content);
    case ImageFormat::Gif:
      return readGif(content);
    case ImageFormat::Bmp:
      return readBmp(content);
    case ImageFormat::WebP:
      return readWebP(content);
    case ImageFormat::Jpeg2000:
      return readJpeg2000(content);
    case ImageFormat::Pnm:
      return readPnm(content);
    case ImageFormat::Heic:
    case ImageFormat::Avif:
      return readHeif(content, format);
    case ImageFormat::Tiff:
      break;
  }
  ImageHeader header;
  header.format = ImageFormat::Tiff;
  readTiffDirectory(content, header);
  return header;
}

}  // namespace

std::optional<ImageHeader> readImageHeader(std::string_view content) {
  const auto format = imageFormatOf(content);
  if (!format || (*format == ImageFormat::WebP && content.size() < 16)) return std::nullopt;
  const ImageHeader header = readHeaderOf(*format, content);
  if (header.width <= 0 || header.height <= 0 || header.unclear) return std::nullopt;
  return header;
}

}  // namespace effnet
