#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// A forward pass over batches of any size: where memory does not suffice for one, over its halves, and from
/// then on over parts of the size that did. Threads may share it.
class PassInParts {
 public:
  /// Images [n,3,S,S] to tensors of n rows.
  using Pass = std::function<std::vector<torch::Tensor>(const torch::Tensor& images)>;

  /// The answers to images [N,3,S,S], N rows each. Throws what the pass throws for a single image.
  std::vector<torch::Tensor> run(const torch::Tensor& images, const Pass& pass);

  /// Images that memory suffices for at once; 0 while there were never too many.
  std::int64_t limit() const { return limit_; }

 private:
  std::atomic<std::int64_t> limit_ = 0;
};

}  // namespace effnet
