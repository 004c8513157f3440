#pragma once

#include "core/dataset/dataset.h"
#include "core/protocol/run_event.h"

#include <vector>

namespace effnet {

/// What a run must say about its data before it begins: equal pictures in several parts or under several
/// classes, and what lies in the data and is not used.
std::vector<RunWarning> datasetWarnings(const Dataset& dataset);

}  // namespace effnet
