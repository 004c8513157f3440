#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace effnet {

/// Pictures whose header states more pixels are refused before any is decoded; JPEGs, which can be decoded at
/// a half, a quarter or an eighth of their size, are reduced until they fit.
inline constexpr std::int64_t kMaxPixels = 100'000'000;

/// A picture (PNG, JPEG, BMP, WebP or TIFF, told by its content, not by its name) as CV_8UC3 in RGB order,
/// turned as its EXIF orientation says, the first frame of an animation, as Pillow's ImageOps.exif_transpose
/// and convert("RGB") give it: grey is repeated, alpha is dropped, palettes and CMYK are converted. One
/// departure: 16-bit grey keeps its high byte, as 16-bit colour does, where Pillow turns everything above 255
/// white. `name` is the file's name for error texts. Throws Error("image_empty" | "image_damaged" |
/// "image_unsupported" | "image_too_large") with the reason; a picture that was cut off is damaged.
cv::Mat decodeImage(std::string_view encoded, const std::string& name);

/// The same from a file. Throws also Error("file_missing" | "read_failed" | "too_large").
cv::Mat decodeImageFile(const std::filesystem::path& file);

/// What a picture's header says, without decoding it.
struct ImageInfo {
  int width = 0;  ///< pixels, after the EXIF orientation was applied
  int height = 0;
  std::string format;  ///< "png", "jpeg", "bmp", "webp", "tiff"
};

/// Nothing for content that is no picture in a format that decodeImage reads. The beginning of a file
/// suffices for PNG, BMP, WebP and most JPEGs.
std::optional<ImageInfo> probeImage(std::string_view encoded);

}  // namespace effnet
