#pragma once

#include "core/nn/network.h"
#include "core/training/ranks/cluster.h"

#include <memory>

namespace effnet {

/// Lets the network's normalisations use the statistics of all processes' batches, as if they were one. The
/// cluster must outlive the network's training. While `withoutPictures` holds, what this process's network is
/// given counts for nothing: neither in the statistics nor in a gradient.
void synchroniseBatchNorm(Network network, Cluster& cluster, std::shared_ptr<const bool> withoutPictures);

}  // namespace effnet
