#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

namespace effnet::test {

/// The texture that tests/golden/imaging.py computes as `pattern`.
inline cv::Mat pattern(int width, int height) {
  cv::Mat rgb(height, width, CV_8UC3);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      for (int c = 0; c < 3; ++c) {
        const std::uint64_t product = static_cast<std::uint64_t>(x) * 73856093 +
                                      static_cast<std::uint64_t>(y) * 19349663 +
                                      static_cast<std::uint64_t>(c) * 83492791;
        std::uint64_t hash = product & 0xffffffff;
        hash = (hash ^ hash >> 13) * 1274126177 & 0xffffffff;
        rgb.at<cv::Vec3b>(y, x)[c] = static_cast<std::uint8_t>(
            (hash >> 16 & 63) + static_cast<std::uint64_t>(x * (c + 2) + y * (3 - c)) % 192);
      }
    }
  }
  return rgb;
}

}  // namespace effnet::test
