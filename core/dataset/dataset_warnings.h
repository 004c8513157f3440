#pragma once

#include "core/dataset/dataset.h"
#include "core/protocol/run_event.h"

#include <string>
#include <vector>

namespace effnet {

/// What a run must say about its data before it begins: equal pictures in several parts or under several
/// classes, and what lies in the data and is not used.
std::vector<RunWarning> datasetWarnings(const Dataset& dataset);

/// Where the largest class has four times the pictures of the smallest to learn from, or more: which those
/// are, and what may be done; else empty.
std::string unevenClasses(const Dataset& dataset);

}  // namespace effnet
