#pragma once

#include "core/imaging/image_header.h"

#include <cstdint>
#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A picture in one of imageFormats() (core/protocol/image_formats.h), told by its content, not by its name,
/// as CV_8UC3 in RGB order, turned as its EXIF orientation says, the first frame of an animation, as Pillow's
/// ImageOps.exif_transpose and convert("RGB") give it: grey is repeated, alpha is dropped, palettes and CMYK
/// are converted, floating-point and 32-bit samples are cut to 0…255. One departure: 16-bit grey keeps its
/// high byte, as 16-bit colour does, where Pillow turns everything above 255 white. `name` is the file's name
/// for error texts. Throws Error("image_empty" | "image_damaged" | "image_unsupported" | "image_too_large")
/// with the reason; a picture that was cut off is damaged. `warnings` takes the faults of a picture that can
/// be read all the same, each a sentence without the name: an end mark that is missing, data that libjpeg or
/// libpng calls corrupt.
cv::Mat decodeImage(std::string_view encoded, const std::string& name,
                    std::vector<std::string>* warnings = nullptr);

/// The same from a file. Throws also Error("file_missing" | "read_failed" | "too_large").
cv::Mat decodeImageFile(const std::filesystem::path& file, std::vector<std::string>* warnings = nullptr);

/// The same verdict, and a picture whose longer side is at least `side` pixels where the picture's own is;
/// JPEGs are decoded at a fraction of their size for that.
cv::Mat decodePreview(std::string_view encoded, const std::string& name, int side);

/// What a picture's header says, without decoding it.
struct ImageInfo {
  int width = 0;  ///< pixels, after the EXIF orientation was applied
  int height = 0;
  std::string format;  ///< of imageFormats(): "png", "jpeg", …
};

/// Nothing for content that is no picture in a format that decodeImage reads. The beginning of a file
/// suffices for PNG, BMP, WebP and most JPEGs.
std::optional<ImageInfo> probeImage(std::string_view encoded);

}  // namespace effnet
