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

/// A map [h,w] of the last stage's A [C,h,w] and the classifier's row [C].
torch::Tensor exactMap(const torch::Tensor& row, const torch::Tensor& map);

/// A map [h,w] from A and G, both [C,h,w].
torch::Tensor gradMap(const torch::Tensor& map, const torch::Tensor& gradient);
torch::Tensor gradPlusPlusMap(const torch::Tensor& map, const torch::Tensor& gradient);
torch::Tensor hiResMap(const torch::Tensor& map, const torch::Tensor& gradient);
torch::Tensor layerMap(const torch::Tensor& map, const torch::Tensor& gradient);
torch::Tensor xGradMap(const torch::Tensor& map, const torch::Tensor& gradient);

/// The projection of A [C,h,w] on its first principal component, signed so that it grows with the mean
/// activation.
torch::Tensor principalMap(const torch::Tensor& map);

/// A map [h,w] from A and y's value [C] for the picture masked by each channel.
torch::Tensor scoreMap(const torch::Tensor& map, const torch::Tensor& scores);

/// A map [h,w] from A, y, and y's value [C] without each channel.
torch::Tensor ablationMap(const torch::Tensor& map, double whole, const torch::Tensor& scores);

/// Logits [classes of params, C] by running the network once for each channel, batched: of the picture masked
/// by it, and without it.
torch::Tensor maskedScores(const CamInput& input, const CamParams& params);
torch::Tensor ablatedScores(const CamInput& input, const CamParams& params);

}  // namespace effnet
