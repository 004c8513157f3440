#pragma once

#include "core/protocol/train_config.h"

namespace effnet {

/// Fills in what a progressive configuration leaves open: the published first and last values of the network
/// (EfficientNetV2, table 6), or general ones for another. Other recipes stay as they are.
void settleProgressive(TrainConfig& config);

}  // namespace effnet
