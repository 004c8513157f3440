#pragma once

#include "core/protocol/train_config.h"

#include <torch/types.h>

namespace effnet {

/// The largest power of two, up to 256 and to an eighth of the training images, that the network's training
/// is estimated to fit with into four fifths of the memory that is free on the device. At least one: a batch
/// that does not fit after all is computed in parts.
int largestBatch(const TrainConfig& config, int trainImages, torch::Device device);

}  // namespace effnet
