#pragma once

#include "core/scaling/network_spec.h"

#include <torch/types.h>

namespace effnet {

/// What a normalisation that is trained works on.
struct NormInput {
  torch::Tensor input;                                  ///< [N,C,H,W]
  torch::Tensor weight, bias, runningMean, runningVar;  ///< [C]; the running ones are updated
  double momentum;
  double epsilon;
};

/// Whether normaliseAndActivate() takes the map: on the processor, single precision, channels side by side in
/// whole vectors, an activation of feature maps.
bool normalisesInOnePass(const torch::Tensor& input, Activation activation);

/// activation(batch_norm(input)) by the batch's own statistics, recorded for the gradient. What
/// at::batch_norm and at::silu give, in fewer passes over memory; only the input is kept for the way back,
/// not the normalised map. The result does not depend on the number of threads.
torch::Tensor normaliseAndActivate(const NormInput& norm, Activation activation);

}  // namespace effnet
