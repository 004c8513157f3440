#pragma once

#include "core/protocol/image_formats.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace effnet {

/// Pictures whose header states more pixels are refused before any is decoded; JPEGs, which can be decoded at
/// a half, a quarter or an eighth of their size, are reduced until they fit.
inline constexpr std::int64_t kMaxPixels = 100'000'000;

/// A TIFF's samples of more than 8 bits, side by side.
struct WideSamples {
  int bits = 16;  ///< 16, 32 or 64
  int channels = 1;
  bool isSigned = false;
  bool floating = false;
};

/// What is read from a picture's header before a decoder sees the file.
struct ImageHeader {
  ImageFormat format = ImageFormat::Png;
  std::int64_t width = 0;  ///< pixels as stored, before the orientation
  std::int64_t height = 0;
  int orientation = 1;   ///< EXIF's, 1…8
  bool complete = true;  ///< the file reaches its stated length (WebP, BMP); other readers see for themselves
  bool reducible = false;  ///< a JPEG of one scan, which a decoder can reduce while reading

  /// Pixels of a TIFF's strips or tiles, of which a decoder takes one into memory whole, however small the
  /// picture is; 0 where the file does not say.
  std::int64_t blockWidth = 0;
  std::int64_t blockHeight = 0;
  bool unclear = false;  ///< a TIFF that states a size as 0, or as a number of an unusual kind

  /// A TIFF that OpenCV's reader does not read as Pillow does.
  std::optional<WideSamples> wideSamples = std::nullopt;
  bool narrowBmp = false;  ///< a BMP of 16 bits a pixel

  /// What the picture is, where no reader knows it: "32-bit floating-point colour".
  std::string_view unread{};

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

/// A PNM's header.
struct PnmHeader {
  int kind = 0;  ///< the digit behind the P; 0 for none
  std::int64_t width = 0;
  std::int64_t height = 0;
  std::int64_t channels = 1;
  std::int64_t most = 0;  ///< the value of white
  std::size_t data = 0;   ///< where the samples begin
};
PnmHeader readPnmHeader(std::string_view content);

/// Width and height of a HEIC's or AVIF's first picture as it is shown.
std::optional<std::pair<int, int>> heifSize(std::string_view content);

}  // namespace effnet
