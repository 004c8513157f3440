#pragma once

#include "core/inference/image_input.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace effnet {

/// One file of a stream: an image, or the reason why it is none.
struct StreamedImage {
  std::size_t index = 0;  ///< of the file in the list
  std::optional<ImageInput> input;
  std::string errorCode;
  std::string errorDetail;
};

/// Reads, decodes and prepares files on threads of its own, a bounded number ahead of the reader, and hands
/// them out in the order of the list: the network computes while the next images are decoded.
class ImageStream {
 public:
  /// `workers` 0: the hardware's threads. `ahead`: images that wait at most, at least one. `augmentation`:
  /// what is to be prepared of each. `read` gives the bytes of a file in place of the file system, on the
  /// stream's threads.
  ImageStream(std::vector<std::filesystem::path> files, Preprocessing preprocessing, int workers = 0,
              int ahead = 32, TestAugmentation augmentation = TestAugmentation::Off,
              std::function<std::string(std::size_t index)> read = {});
  ~ImageStream();
  ImageStream(const ImageStream&) = delete;
  ImageStream& operator=(const ImageStream&) = delete;

  const std::vector<std::filesystem::path>& files() const { return files_; }

  /// Waits for the next file and takes the ones behind it that are ready too, `most` at most; empty at the
  /// end. So the first answer comes at once, and batches grow when the network is what one waits for.
  std::vector<StreamedImage> next(int most);

  /// Waits for `count` files, or all that are left; empty at the end. What a network answers depends in its
  /// last digits on how many pictures it is asked about at once: so they are the same each time.
  std::vector<StreamedImage> nextWhole(int count);

 private:
  std::vector<StreamedImage> take(std::size_t most);
  bool isReady(std::size_t index) const { return ring_[index % ring_.size()].has_value(); }
  void work(const std::stop_token& stop);
  StreamedImage load(std::size_t index) const;

  std::vector<std::filesystem::path> files_;
  Preprocessing preprocessing_;
  TestAugmentation augmentation_;
  std::function<std::string(std::size_t index)> read_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::vector<std::optional<StreamedImage>> ring_;  ///< file i waits in slot i modulo its size
  std::size_t started_ = 0;
  std::size_t taken_ = 0;
  std::vector<std::jthread> threads_;
};

}  // namespace effnet
