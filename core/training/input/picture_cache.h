#pragma once

#include <cstddef>
#include <mutex>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <unordered_map>

namespace effnet {

/// Decoded pictures by their place in a list of samples, kept from one epoch to the next. What came first
/// stays: every epoch needs every picture once, so that replacing them would serve none. Used by many
/// threads.
class PictureCache {
 public:
  /// Holds at most so many bytes of pixels.
  explicit PictureCache(std::size_t bytes) : limit_(bytes) {}

  /// The same pixels as were added; nobody may change them.
  std::optional<cv::Mat> find(int sample) const;

  /// Keeps the picture if there is room for it.
  void add(int sample, const cv::Mat& picture);

  std::size_t bytes() const;

 private:
  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::size_t used_ = 0;
  std::unordered_map<int, cv::Mat> pictures_;
};

}  // namespace effnet
