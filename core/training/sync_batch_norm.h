#pragma once

#include "core/nn/network.h"
#include "core/training/cluster.h"

namespace effnet {

/// Lets the network's normalisations use the statistics of all processes' batches, as if they were one. The
/// cluster must outlive the network's training.
void synchroniseBatchNorm(Network network, Cluster& cluster);

}  // namespace effnet
