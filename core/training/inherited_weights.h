#pragma once

#include "core/nn/network.h"
#include "core/protocol/run_directory.h"

namespace effnet {

/// Where a search leaves the weights of a candidate's parent in the candidate's run.
std::filesystem::path inheritedWeights(const RunDirectory& run);

/// Copies of them what has the name and the shape of a tensor of `network`; returns how many. None where the
/// run has no such file. Throws what openCheckpoint throws.
int inheritWeights(Network network, const RunDirectory& run);

}  // namespace effnet
