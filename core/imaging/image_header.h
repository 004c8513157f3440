#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace effnet {

enum class ImageFormat { Png, Jpeg, Bmp, WebP, Tiff };

const char* toString(ImageFormat format);

/// What is read from a picture's header before a decoder sees the file.
struct ImageHeader {
  ImageFormat format = ImageFormat::Png;
  std::int64_t width = 0;  ///< pixels as stored, before the orientation
  std::int64_t height = 0;
  int orientation = 1;   ///< EXIF's, 1…8
  bool complete = true;  ///< the file reaches its format's end mark (PNG, JPEG) or stated length (WebP, BMP)
  bool reducible = false;  ///< a JPEG of one scan, which a decoder can reduce while reading

  /// Pixels of a TIFF's strips or tiles, of which a decoder takes one into memory whole, however small the
  /// picture is; 0 where the file does not say.
  std::int64_t blockWidth = 0;
  std::int64_t blockHeight = 0;
  bool unclear = false;  ///< a TIFF that states a size as 0, or as a number of an unusual kind

  /// Where a TIFF says that its alpha is not multiplied into its colours, 0 where it does not.
  std::size_t separateAlpha = 0;

  /// The first frame of an animated WebP: a still's chunk, and its rectangle within the canvas.
  struct Frame {
    std::string_view chunk;
    int x = 0;
    int y = 0;
  };
  std::optional<Frame> firstFrame = std::nullopt;
};

/// Nothing for content in another format, or whose header is cut off. Every length is checked against the
/// content.
std::optional<ImageHeader> readImageHeader(std::string_view content);

/// The name of a picture format that is known but not read ("GIF", "HEIC", …), empty for anything else.
std::string_view unsupportedFormat(std::string_view content);

}  // namespace effnet
