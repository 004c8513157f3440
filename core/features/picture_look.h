#pragma once

#include <array>
#include <cstdint>
#include <opencv2/core/mat.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// What can be told of a picture without a network. The measures are of the picture reduced to 256 pixels on
/// its longer side, so that they mean the same for every size.
struct PictureLook {
  int width = 0;  ///< pixels, upright
  int height = 0;
  std::uint64_t hash = 0;  ///< perceptual: which of 8 × 8 fields are brighter than their right neighbours
  std::uint64_t mirrored = 0;  ///< the same of its mirror image
  double sharpness = 0;        ///< variance of the Laplacian of the greys
  double brightness = 0;       ///< mean grey, 0…1
  double contrast = 0;         ///< deviation of the greys, 0…1
  double border = 0;           ///< share of the longer side that lines of one colour take at its two ends
  std::string camera = {};     ///< maker and model, where the file names them
};

/// Throws Error("bad_value") for an empty picture.
PictureLook lookOf(const cv::Mat& rgb, int width, int height);

/// The same from a file's bytes. Throws what decodeImage throws.
PictureLook lookOfEncoded(std::string_view encoded, const std::string& name);

/// Bits in which two hashes differ, of 64: 0 the same, about 32 for any two pictures.
int hashDistance(std::uint64_t a, std::uint64_t b);

}  // namespace effnet
