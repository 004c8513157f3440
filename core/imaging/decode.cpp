#include "core/imaging/decode.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/imaging/image_header.h"
#include "core/imaging/media.h"
#include "core/imaging/readers.h"

#include <algorithm>
#include <limits>
#include <mutex>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>  // its constants
#include <opencv2/imgproc.hpp>
#include <utility>

namespace effnet {
namespace {

[[noreturn]] void fail(const char* code, const std::string& name, const std::string& reason) {
  throw Error(code, name + ": " + reason);
}

/// Neither side is negative.
bool exceedsLimit(std::int64_t width, std::int64_t height) {
  return width > 0 && height > kMaxPixels / width;
}

/// A file's header, or the reason why it has none.
ImageHeader checkedHeader(std::string_view encoded, const std::string& name) {
  if (encoded.empty()) fail("image_empty", name, "the file is empty");
  if (const std::string reason = whyNoPicture(encoded); !reason.empty())
    fail("image_unsupported", name, reason);
  const auto header = readImageHeader(encoded);
  // A file with a picture's first bytes but without a size is a damaged picture.
  if (!header) fail("image_damaged", name, "its header is incomplete");
  if (!header->unread.empty())
    fail("image_unsupported", name,
         std::string(header->unread) + (header->format == ImageFormat::Tiff ? " TIFF" : " JPEG 2000") +
             " pictures cannot be read; save it with 8 or 16 bits a channel");
  if (!header->complete) {
    fail("image_damaged", name, "the file ends before the picture does; it was cut off");
  }
  return *header;
}

/// By how much a JPEG has to be reduced while reading to stay below the limit; 1 for a picture below it.
int reduction(const Reading& reading) {
  const ImageHeader& header = reading.header;
  reading.checkSize(header.blockWidth, header.blockHeight, "its strips or tiles of ");
  if (header.reducible && exceedsLimit(header.width, header.height)) {
    for (const int factor : {2, 4, 8}) {
      if (header.width * header.height / factor / factor <= kMaxPixels) return factor;
    }
  }
  reading.checkSize(header.width, header.height);
  return 1;
}

/// In place but for a few rows, since a large picture should not need its memory twice.
void swapRedAndBlue(cv::Mat& picture) {
  constexpr int kRows = 64;
  for (int y = 0; y < picture.rows; y += kRows) {
    cv::Mat rows = picture.rowRange(y, std::min(y + kRows, picture.rows));
    cv::cvtColor(rows, rows, cv::COLOR_BGR2RGB);
  }
}

/// Whether OpenCV could hand these bytes on to GDAL or GDCM, which it may be built with. Their signatures
/// stand away from the start, so that a file with a picture's first bytes can carry one as well; and GDAL,
/// once asked, tries hundreds of formats, some of which name other files.
bool reachesForeignDecoder(std::string_view encoded) {
  const auto holds = [encoded](std::size_t place, std::string_view word) {
    return encoded.size() >= place && encoded.substr(place, word.size()) == word;
  };
  return holds(140, "DTED") || holds(128, "DICM") || encoded.substr(0, 4).find("NITF") != encoded.npos;
}

/// RGB; the orientation is left to us, since OpenCV looks at it in JPEG alone.
cv::Mat decodeStill(std::string_view encoded, const std::string& name) {
  static std::once_flag silenced;
  std::call_once(silenced, [] { cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT); });
  if (encoded.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    fail("image_too_large", name, "the file has more than 2 GB");
  }
  if (reachesForeignDecoder(encoded))
    fail("image_damaged", name, "it carries the mark of another format, too");
  cv::Mat picture;
  try {
    // OpenCV's interface takes no const data; it only reads it.
    const cv::Mat bytes(1, static_cast<int>(encoded.size()), CV_8U, const_cast<char*>(encoded.data()));
    picture = media().decode(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    swapRedAndBlue(picture);
  } catch (const cv::Exception& exception) {
    fail("image_damaged", name, "the picture's data cannot be decoded (" + exception.err + ")");
  }
  if (picture.empty()) {
    fail("image_damaged", name, "the picture's data is damaged, or stored in a way that is not read");
  }
  return picture;
}

/// OpenCV reads still WebPs only: the first frame is made one, and put on its (black) canvas.
cv::Mat decodeFirstFrame(const ImageHeader& header, const std::string& name) {
  const std::string_view chunk = header.firstFrame->chunk;
  const auto length = static_cast<std::uint32_t>(4 + chunk.size() + chunk.size() % 2);
  std::string still = "RIFF";
  for (int shift = 0; shift < 32; shift += 8) still += static_cast<char>(length >> shift & 0xff);
  still += "WEBP";
  still += chunk;
  if (chunk.size() % 2 != 0) still += '\0';

  const auto frameHeader = readImageHeader(still);
  if (!frameHeader) fail("image_damaged", name, "the animation's first frame is damaged");
  const cv::Rect canvas(0, 0, static_cast<int>(header.width), static_cast<int>(header.height));
  const cv::Rect place(header.firstFrame->x, header.firstFrame->y, static_cast<int>(frameHeader->width),
                       static_cast<int>(frameHeader->height));
  if ((place & canvas) != place)
    fail("image_damaged", name, "the animation's first frame exceeds its canvas");
  cv::Mat picture(canvas.size(), CV_8UC3, cv::Scalar::all(0));
  decodeStill(still, name).copyTo(picture(place));
  return picture;
}

/// Libtiff would multiply the alpha into the colours; told that this was done already, it leaves them alone.
cv::Mat decodeSeparateAlpha(std::string_view encoded, const ImageHeader& header, const std::string& name) {
  std::string changed(encoded);
  const bool bigEndian = changed.front() == 'M';
  changed[header.separateAlpha + (bigEndian ? 1 : 0)] = 1;  // within the file: the header was read there
  return decodeStill(changed, name);
}

/// EXIF's eight orientations are a transposition, a mirroring, or both.
cv::Mat oriented(cv::Mat picture, int orientation) {
  if (orientation >= 5) cv::transpose(cv::Mat(picture), picture);
  constexpr int kNone = 2;
  constexpr int kUpsideDown = 0;
  constexpr int kMirrored = 1;
  constexpr int kBoth = -1;
  static constexpr int kFlips[]{kNone, kMirrored, kBoth, kUpsideDown, kNone, kMirrored, kBoth, kUpsideDown};
  const int flip = kFlips[orientation - 1];
  if (flip != kNone) cv::flip(picture, picture, flip);
  return picture;
}

/// As it is stored, before it is turned.
cv::Mat decodeStored(const Reading& reading) {
  const ImageHeader& header = reading.header;
  switch (header.format) {
    case ImageFormat::Jpeg:
      return readJpegPicture(reading);
    case ImageFormat::Png:
      return readPngPicture(reading);
    case ImageFormat::Gif:
      return readGifPicture(reading);
    case ImageFormat::Pnm:
      return readPnmPicture(reading);
    case ImageFormat::Heic:
    case ImageFormat::Avif:
      return readHeifPicture(reading);
    case ImageFormat::Tiff:
      if (header.wideSamples) return readWideTiffPicture(reading);
      if (header.separateAlpha != 0) return decodeSeparateAlpha(reading.encoded, header, reading.name);
      break;
    case ImageFormat::Bmp:
      if (header.narrowBmp) return readNarrowBmpPicture(reading);
      break;
    case ImageFormat::WebP:
      if (header.firstFrame) return decodeFirstFrame(header, reading.name);
      break;
    case ImageFormat::Jpeg2000:
      break;
  }
  return decodeStill(reading.encoded, reading.name);
}

/// `side` > 0: a JPEG may be smaller, as long as its longer side is not below this.
cv::Mat decode(std::string_view encoded, const std::string& name, int side,
               std::vector<std::string>* warnings) {
  Reading reading{encoded, name, checkedHeader(encoded, name), 1, warnings};
  reading.reduction = reduction(reading);
  const ImageHeader& header = reading.header;
  if (side > 0 && header.reducible)
    while (reading.reduction < 8 && std::max(header.width, header.height) / (2 * reading.reduction) >= side)
      reading.reduction *= 2;
  try {
    cv::Mat picture = decodeStored(reading);
    // OpenCV's TIFF reader always turns by itself.
    const bool turned = header.format == ImageFormat::Tiff && !header.wideSamples;
    return turned ? picture : oriented(std::move(picture), header.orientation);
  } catch (const cv::Exception& exception) {
    fail("image_damaged", name, "the picture's data cannot be decoded (" + exception.err + ")");
  }
}

}  // namespace

void Reading::warn(const std::string& fault) const {
  constexpr std::size_t kMost = 5;
  if (warnings == nullptr || warnings->size() >= kMost) return;
  if (std::ranges::find(*warnings, fault) == warnings->end()) warnings->push_back(fault);
}

void Reading::fail(const char* code, const std::string& reason) const {
  effnet::fail(code, name, reason);
}

void Reading::checkSize(std::int64_t width, std::int64_t height, const char* what) const {
  if (!exceedsLimit(width, height)) return;
  fail("image_too_large", what + std::to_string(width) + " × " + std::to_string(height) +
                              " pixels exceed the limit of " + std::to_string(kMaxPixels / 1'000'000) +
                              " million");
}

cv::Mat decodeImage(std::string_view encoded, const std::string& name, std::vector<std::string>* warnings) {
  return decode(encoded, name, 0, warnings);
}

cv::Mat decodePreview(std::string_view encoded, const std::string& name, int side) {
  return decode(encoded, name, side, nullptr);
}

cv::Mat decodeImageFile(const std::filesystem::path& file, std::vector<std::string>* warnings) {
  return decodeImage(readFile(file), file.string(), warnings);
}

std::optional<ImageInfo> probeImage(std::string_view encoded) {
  const auto header = readImageHeader(encoded);
  constexpr std::int64_t kMost = std::numeric_limits<int>::max();
  if (!header || header->width > kMost || header->height > kMost) return std::nullopt;
  ImageInfo info{static_cast<int>(header->width), static_cast<int>(header->height), toString(header->format)};
  if (header->orientation >= 5) std::swap(info.width, info.height);
  return info;
}

}  // namespace effnet
