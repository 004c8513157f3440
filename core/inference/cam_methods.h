#pragma once

#include "core/inference/cam.h"

namespace effnet {

/// What every method starts from.
struct CamInput {
  InferenceNetwork& network;
  torch::Tensor image;  ///< [1,3,S,S], placed
  int stage;
  torch::Tensor map;     ///< A, [1,C,h,w]
  torch::Tensor logits;  ///< [1,classes]
};

/// A map [h,w] from A and G, both [C,h,w].
torch::Tensor gradientMap(CamMethod method, const torch::Tensor& map, const torch::Tensor& gradient);

/// The projection of A [C,h,w] on its first principal component, signed so that it grows with the mean
/// activation.
torch::Tensor principalMap(const torch::Tensor& map);

/// Channel weights [classes of params, C] by running the network once for each channel, batched.
torch::Tensor scoreWeights(const CamInput& input, const CamParams& params);
torch::Tensor ablationWeights(const CamInput& input, const CamParams& params);

}  // namespace effnet
