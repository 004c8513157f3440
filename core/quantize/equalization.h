#pragma once

#include "core/quantize/calibration.h"

namespace effnet::quantize {

/// Whether a network's activations let a factor through: ReLU does, ReLU6 below its ceiling, SiLU never.
bool equalizable(const NetworkSpec& spec);

/// Cross-layer equalisation (Nagel et al. 2019): what one layer's output channel is divided by, the next
/// layer's weights of that channel are multiplied by, so that both have the same reach; the network computes
/// the same. Under ReLU6 only channels that stay below 6 before and after, on the calibration pictures. Gives
/// the number of channels that were changed.
int equalize(FoldedNetwork& network, const Calibration& calibration);

}  // namespace effnet::quantize
