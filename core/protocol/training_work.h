#pragma once

#include "core/protocol/train_config.h"

namespace effnet {

/// What an epoch costs on average, as a share of one at the network's size: 1, and less where pictures grow
/// stage by stage. A first size that the recipe leaves open counts as half of the last.
double averageEpochWork(const TrainConfig& config);

}  // namespace effnet
