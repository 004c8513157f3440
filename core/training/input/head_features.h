#pragma once

#include "core/inference/fast_plan.h"
#include "core/training/input/loader.h"

#include <optional>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// What a classifier that learns alone sees: the pooled features of a network that stays as it is. On a CPU
/// the fast path computes them. Where every epoch shows the same views of the pictures, they are computed
/// once and kept.
class HeadFeatures {
 public:
  HeadFeatures(Network network, int threads);

  /// Images [N,3,S,S], normalised, on any device → [N,C] on the network's.
  torch::Tensor compute(const torch::Tensor& images);

  /// Computes the features of all samples, in their order, so that they do not depend on an epoch's batches.
  /// Gives "path: reason" for each damaged picture.
  std::vector<std::string> keepAll(const std::vector<Sample>& samples, const LoaderOptions& options);
  /// Those that were kept are of the weights as they are now.
  bool kept() const { return keptOf_ && keptOf_->isCurrent(); }
  /// The samples that keepAll() could not read.
  std::vector<int> damaged() const;

  /// A batch of kept features: of the samples with these indices, without the damaged ones.
  Batch batch(const std::vector<Sample>& samples, const int* indices, std::size_t count) const;

 private:
  torch::Tensor computeFast(const torch::Tensor& images);

  Network network_;
  std::optional<FastPlan> plan_;
  torch::Tensor kept_;                    ///< [samples, C]
  std::optional<WeightsVersion> keptOf_;  ///< the weights that they are of
  std::vector<bool> damaged_;             ///< by sample
};

}  // namespace effnet
