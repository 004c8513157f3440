#include "core/training/input/picture_cache.h"

namespace effnet {

std::optional<cv::Mat> PictureCache::find(int sample) const {
  const std::lock_guard lock(mutex_);
  const auto found = pictures_.find(sample);
  return found == pictures_.end() ? std::nullopt : std::optional(found->second);
}

void PictureCache::add(int sample, const cv::Mat& picture) {
  const std::size_t bytes = picture.total() * picture.elemSize();
  const std::lock_guard lock(mutex_);
  if (bytes > limit_ - used_ || !pictures_.emplace(sample, picture).second) return;
  used_ += bytes;
}

std::size_t PictureCache::bytes() const {
  const std::lock_guard lock(mutex_);
  return used_;
}

}  // namespace effnet
