#pragma once

#include "core/dataset/dataset.h"
#include "core/imaging/augment.h"
#include "core/protocol/preprocessing.h"
#include "core/training/ranks/cluster.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <torch/types.h>
#include <vector>

namespace effnet {

class PictureCache;

struct LoaderOptions {
  Preprocessing preprocessing;            ///< normalisation and, without augmentation, the crop
  std::optional<AugmentOptions> augment;  ///< none: the crop of validation
  int batch = 16;
  int workers = 2;                ///< decoding threads
  int prefetch = 3;               ///< batches that may wait, decoded
  PictureCache* cache = nullptr;  ///< of decoded pictures, by index into the samples; outlives the loader
  std::size_t skip =
      0;         ///< pictures at the beginning of the order that an interrupted run has seen; whole batches
  int rank = 0;  ///< delivers this process's share of each batch …
  int processes = 1;       ///< … where several train together
  bool pinned = false;     ///< in memory that a GPU fetches from without making anybody wait
  std::uint64_t seed = 0;  ///< of this epoch; with a picture's place in the order it decides its augmentation
};

/// Pictures ready for a network.
struct Batch {
  torch::Tensor images;              ///< [N, 3, size, size], float, normalised, channels-last in memory
  torch::Tensor labels;              ///< [N], int64
  torch::Tensor features;            ///< [N, C] in place of the images, where a classifier learns alone
  std::vector<int> samples;          ///< their indices
  std::vector<std::string> damaged;  ///< "path: reason" of the pictures that are missing from it
  std::vector<int> failed;           ///< their indices into the samples
};

/// Decodes and augments one pass over some samples on its own threads, a bounded number of batches ahead.
/// What it delivers depends on order and seed alone, never on the number of workers.
class Loader {
 public:
  /// `samples` must outlive it; `order` holds indices into them.
  Loader(const std::vector<Sample>& samples, std::vector<int> order, LoaderOptions options);
  ~Loader();
  Loader(const Loader&) = delete;
  Loader& operator=(const Loader&) = delete;

  /// The next batch in order, or nothing behind the last one. Rethrows what a worker threw beyond a damaged
  /// picture.
  std::optional<Batch> next();

  /// Time that next() spent waiting, since the start.
  double waitedSeconds() const { return waited_; }

 private:
  struct Slot;  // a batch in the making

  void work();
  cv::Mat decoded(int sample) const;
  void fillSlots();
  std::shared_ptr<Slot> slotToFill();
  void prepare(Slot& slot, std::size_t item, std::size_t place);

  const std::vector<Sample>& samples_;
  const std::vector<int> order_;
  const LoaderOptions options_;

  std::mutex mutex_;
  std::condition_variable mayStart_;
  std::condition_variable finished_;
  std::deque<std::shared_ptr<Slot>> slots_;  ///< in order; the front is delivered next
  std::vector<Share> shares_;                ///< of each batch: places in the order
  std::size_t startedBatches_ = 0;           ///< that workers have begun
  std::size_t delivered_ = 0;                ///< batches
  bool stopping_ = false;
  std::exception_ptr failure_;
  double waited_ = 0;
  std::vector<std::thread> workers_;
};

}  // namespace effnet
