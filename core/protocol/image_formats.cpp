#include "core/protocol/image_formats.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace effnet {
namespace {

using namespace std::string_view_literals;

constexpr std::array kJpegEndings{"jpg"sv, "jpeg"sv, "jpe"sv, "jfif"sv};
constexpr std::array kPngEndings{"png"sv, "apng"sv};
constexpr std::array kGifEndings{"gif"sv};
constexpr std::array kBmpEndings{"bmp"sv, "dib"sv};
constexpr std::array kWebPEndings{"webp"sv};
constexpr std::array kTiffEndings{"tif"sv, "tiff"sv};
constexpr std::array kJpeg2000Endings{"jp2"sv, "j2k"sv, "jpx"sv, "j2c"sv, "jpc"sv, "jpf"sv};
constexpr std::array kPnmEndings{"ppm"sv, "pgm"sv, "pbm"sv, "pnm"sv, "pam"sv};
constexpr std::array kHeicEndings{"heic"sv, "heif"sv, "hif"sv};
constexpr std::array kAvifEndings{"avif"sv};

constexpr std::array kFormats{
    ImageFormatInfo{ImageFormat::Jpeg, "jpeg", "JPEG", kJpegEndings},
    ImageFormatInfo{ImageFormat::Png, "png", "PNG", kPngEndings},
    ImageFormatInfo{ImageFormat::Gif, "gif", "GIF", kGifEndings},
    ImageFormatInfo{ImageFormat::Bmp, "bmp", "BMP", kBmpEndings},
    ImageFormatInfo{ImageFormat::WebP, "webp", "WebP", kWebPEndings},
    ImageFormatInfo{ImageFormat::Tiff, "tiff", "TIFF", kTiffEndings},
    ImageFormatInfo{ImageFormat::Jpeg2000, "jpeg2000", "JPEG 2000", kJpeg2000Endings},
    ImageFormatInfo{ImageFormat::Pnm, "pnm", "PNM", kPnmEndings},
    ImageFormatInfo{ImageFormat::Heic, "heic", "HEIC", kHeicEndings},
    ImageFormatInfo{ImageFormat::Avif, "avif", "AVIF", kAvifEndings},
};

bool holds(std::string_view content, std::size_t place, std::string_view bytes) {
  return content.size() >= place && content.substr(place).starts_with(bytes);
}

/// Of ISO's base media files: by their brand, and where that says no more than 'a picture' by the others.
std::optional<ImageFormat> formatOfBrands(std::string_view content) {
  if (!holds(content, 4, "ftyp")) return std::nullopt;
  std::size_t length = 0;
  for (const char c : content.substr(0, 4)) length = length << 8 | static_cast<unsigned char>(c);
  const std::string_view brands = content.substr(0, std::min(length, content.size()));
  for (std::size_t at = 8; at + 4 <= brands.size(); at += at == 8 ? 8 : 4) {
    const std::string_view brand = brands.substr(at, 4);
    if (brand == "avif" || brand == "avis") return ImageFormat::Avif;
    if (brand == "heic" || brand == "heix" || brand == "heim" || brand == "heis" || brand == "hevc" ||
        brand == "hevx")
      return ImageFormat::Heic;
    // A film, too, may name a picture's brand behind its own.
    if (at == 8 && brand != "mif1" && brand != "msf1" && brand != "miaf") return std::nullopt;
  }
  return std::nullopt;
}

bool isPnm(std::string_view content) {
  if (content.size() < 3 || content[0] != 'P' || content[1] < '1' || content[1] > '7') return false;
  return content[2] == '#' || std::isspace(static_cast<unsigned char>(content[2])) != 0;
}

/// Lower-case beginning of a text, without what may stand before its first tag.
std::string firstWords(std::string_view content) {
  if (content.starts_with("\xef\xbb\xbf"sv)) content.remove_prefix(3);
  std::string words(content.substr(0, kFormatBytes));
  std::ranges::transform(words, words.begin(), [](unsigned char c) { return std::tolower(c); });
  return words.substr(std::min(words.size(), words.find_first_not_of(" \t\r\n")));
}

std::string_view markupOf(std::string_view content) {
  const std::string words = firstWords(content);
  if (!words.starts_with('<')) return {};
  if (words.starts_with("<svg") || words.find("<svg") != words.npos ||
      words.find("doctype svg") != words.npos)
    return "SVG"sv;
  if (words.starts_with("<!doctype html") || words.find("<html") != words.npos) return "HTML"sv;
  return {};
}

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  std::string_view format;
};

}  // namespace

std::span<const ImageFormatInfo> imageFormats() {
  return kFormats;
}

const char* toString(ImageFormat format) {
  return std::ranges::find(kFormats, format, &ImageFormatInfo::format)->id.data();
}

const std::string& readableFormats() {
  static const std::string list = [] {
    std::string names;
    for (const ImageFormatInfo& each : kFormats) {
      if (!names.empty()) names += &each == &kFormats.back() ? " and " : ", ";
      names += each.name;
    }
    return names;
  }();
  return list;
}

std::optional<ImageFormat> imageFormatOf(std::string_view content) {
  if (content.starts_with("\xff\xd8\xff"sv)) return ImageFormat::Jpeg;
  if (content.starts_with("\x89PNG\r\n\x1a\n"sv)) return ImageFormat::Png;
  if (content.starts_with("GIF87a"sv) || content.starts_with("GIF89a"sv)) return ImageFormat::Gif;
  // Two letters are little: the bytes of a BMP that are reserved must be zero, where they are there.
  if (content.starts_with("BM"sv)) {
    return "\0\0"sv.starts_with(content.substr(std::min<std::size_t>(6, content.size()), 2))
               ? std::optional(ImageFormat::Bmp)
               : std::nullopt;
  }
  if (content.starts_with("RIFF"sv) && holds(content, 8, "WEBP"sv)) return ImageFormat::WebP;
  for (const std::string_view magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
    if (content.starts_with(magic)) return ImageFormat::Tiff;
  if (holds(content, 4, "jP  \r\n\x87\n"sv) || content.starts_with("\xff\x4f\xff\x51"sv))
    return ImageFormat::Jpeg2000;
  if (isPnm(content)) return ImageFormat::Pnm;
  return formatOfBrands(content);
}

std::string_view otherFormatOf(std::string_view content) {
  static constexpr std::array kMagics{
      Magic{0, "\xff\x0a"sv, "JPEG XL"},
      Magic{4, "JXL \r\n"sv, "JPEG XL"},
      Magic{0, "8BPS"sv, "Photoshop"},
      Magic{0, "%PDF"sv, "PDF"},
      Magic{0, "\0\0\1\0"sv, "ICO"},
      Magic{0, "icns"sv, "ICNS"},
      Magic{0, "\x76\x2f\x31\x01"sv, "EXR"},
      Magic{0, "#?RADIANCE"sv, "HDR"},
      Magic{0, "SIMPLE  ="sv, "FITS"},
      Magic{128, "DICM"sv, "DICOM"},
      Magic{0, "FUJIFILMCCD-RAW"sv, "camera raw"},
      Magic{0, "PF\n"sv, "PFM"},
      Magic{0, "Pf\n"sv, "PFM"},
      Magic{0, "%!PS"sv, "PostScript"},
      Magic{0, "\x1a\x45\xdf\xa3"sv, "video"},
      Magic{8, "AVI LIST"sv, "video"},
      Magic{4, "ftypmif1"sv, "HEIF"},
      Magic{4, "ftypisom"sv, "video"},
      Magic{4, "ftypmp4"sv, "video"},
      Magic{4, "ftypqt  "sv, "video"},
      Magic{4, "ftypcrx "sv, "camera raw"},
      Magic{0, "IIRO"sv, "camera raw"},
      Magic{0, "IIU\0"sv, "camera raw"},
  };
  for (const Magic& magic : kMagics)
    if (holds(content, magic.offset, magic.bytes)) return magic.format;
  return markupOf(content);
}

std::string whyNoPicture(std::string_view content) {
  if (content.empty()) return "the file is empty";
  if (imageFormatOf(content)) return {};
  const std::string can = "; " + readableFormats() + " can";
  const std::string_view other = otherFormatOf(content);
  if (other.empty()) return "the content is no picture in a known format" + can + " be read";
  if (other == "HTML") return "this is a saved web page, no picture" + can + " be read";
  return std::string(other) + (other == "video" ? "s" : " pictures") + " cannot be read" + can;
}

bool hasPictureEnding(std::string_view fileName) {
  const std::size_t dot = fileName.rfind('.');
  if (dot == fileName.npos || dot == 0) return false;
  std::string ending(fileName.substr(dot + 1));
  std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::ranges::any_of(kFormats, [&](const ImageFormatInfo& each) {
    return std::ranges::find(each.endings, std::string_view(ending)) != each.endings.end();
  });
}

bool isClutter(std::string_view fileName) {
  static constexpr std::array kLeftBySystems{"__macosx"sv, "thumbs.db"sv,    "ehthumbs.db"sv, "desktop.ini"sv,
                                             "@eadir"sv,   "$recycle.bin"sv, "lost+found"sv,  "icon\r"sv};
  std::string name(fileName);
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::tolower(c); });
  return name.empty() || name.front() == '.' ||
         std::ranges::find(kLeftBySystems, std::string_view(name)) != kLeftBySystems.end();
}

}  // namespace effnet
