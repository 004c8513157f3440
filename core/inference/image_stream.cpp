#include "core/inference/image_stream.h"

#include "core/base/error.h"

#include <algorithm>
#include <utility>

namespace effnet {

ImageStream::ImageStream(std::vector<std::filesystem::path> files, Preprocessing preprocessing, int workers,
                         int ahead, TestAugmentation augmentation,
                         std::function<std::string(std::size_t index)> read)
    : files_(std::move(files)),
      preprocessing_(preprocessing),
      augmentation_(augmentation),
      read_(std::move(read)),
      ring_(static_cast<std::size_t>(std::max(1, ahead))) {
  const int wanted = workers > 0 ? workers : static_cast<int>(std::thread::hardware_concurrency());
  const std::size_t count = std::min(files_.size(), static_cast<std::size_t>(std::clamp(wanted, 1, 256)));
  for (std::size_t i = 0; i < count; ++i)
    threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

ImageStream::~ImageStream() {
  for (std::jthread& thread : threads_) thread.request_stop();
}

void ImageStream::work(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, stop,
                       [this] { return started_ == files_.size() || started_ < taken_ + ring_.size(); })) {
    if (started_ == files_.size() || stop.stop_requested()) return;
    const std::size_t index = started_++;
    lock.unlock();
    StreamedImage image = load(index);
    lock.lock();
    ring_[index % ring_.size()] = std::move(image);
    changed_.notify_all();
  }
}

StreamedImage ImageStream::load(std::size_t index) const {
  StreamedImage image;
  image.index = index;
  try {
    const std::string name = files_[index].string();
    image.input =
        readImage(read_ ? read_(index) : readImageFile(files_[index]), name, preprocessing_, augmentation_);
  } catch (const Error& error) {
    image.errorCode = error.code();
    image.errorDetail = error.detail();
  } catch (const std::exception& error) {
    image.errorCode = "image_damaged";
    image.errorDetail = files_[index].string() + ": " + error.what();
  }
  return image;
}

/// Under the lock.
std::vector<StreamedImage> ImageStream::take(std::size_t most) {
  std::vector<StreamedImage> images;
  while (images.size() < most && taken_ < files_.size() && isReady(taken_)) {
    images.push_back(*std::exchange(ring_[taken_ % ring_.size()], std::nullopt));
    ++taken_;
  }
  changed_.notify_all();
  return images;
}

std::vector<StreamedImage> ImageStream::next(int most) {
  std::unique_lock lock(mutex_);
  if (taken_ == files_.size()) return {};
  changed_.wait(lock, [this] { return isReady(taken_); });
  return take(static_cast<std::size_t>(most));
}

std::vector<StreamedImage> ImageStream::nextWhole(int count) {
  std::unique_lock lock(mutex_);
  const std::size_t wanted =
      std::min({static_cast<std::size_t>(count), ring_.size(), files_.size() - taken_});
  changed_.wait(lock, [&] {
    for (std::size_t i = 0; i < wanted; ++i)
      if (!isReady(taken_ + i)) return false;
    return true;
  });
  return take(wanted);
}

}  // namespace effnet
