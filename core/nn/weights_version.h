#pragma once

#include "core/nn/network.h"

#include <cstdint>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Tells whether weights are still those that they were when it was made. Whatever is computed from weights
/// and kept (packed copies, features) keeps one as well and asks it before each use: weights are loaded,
/// trained and averaged in place.
class WeightsVersion {
 public:
  explicit WeightsVersion(const std::vector<torch::Tensor>& tensors);

  /// Of everything that a network's feature map comes from, the normalisations' statistics included; and of
  /// what follows the pooling.
  static WeightsVersion ofFeatures(Network network);
  static WeightsVersion ofClassifier(Network network);

  bool isCurrent() const;

 private:
  struct Seen {
    torch::Tensor tensor;
    const void* data;
    std::int64_t version;
  };
  std::vector<Seen> seen_;
};

/// To be called for weights that were written to past LibTorch's own operations, which count by themselves.
inline void countAsWritten(const torch::Tensor& weights) {
  weights.unsafeGetTensorImpl()->bump_version();
}

}  // namespace effnet
