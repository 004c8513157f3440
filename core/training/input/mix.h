#pragma once

#include <cstdint>
#include <torch/types.h>

namespace effnet {

/// α of the beta distributions, 0 = off. With both on, each batch takes one of them by chance, as torchvision
/// does.
struct MixOptions {
  double mixup = 0;   ///< Zhang et al. 2018
  double cutmix = 0;  ///< Yun et al. 2019
};

struct MixedBatch {
  torch::Tensor images;
  torch::Tensor targets;  ///< [N] class indices as they were, or [N, classes] shares
};

/// Blends each picture of the batch with its neighbour; `images` is left alone.
MixedBatch mixImages(const torch::Tensor& images, const torch::Tensor& labels, int classes,
                     const MixOptions& options, std::uint64_t seed);

}  // namespace effnet
