#pragma once

#include "core/protocol/json.h"
#include "core/training/dataset.h"

namespace effnet {

/// What `effnet dataset inspect` prints and `dataset/inspect` answers: images of each class and split, files
/// that were skipped, equal files in several splits, and some samples of each class.
Json describeDataset(const Dataset& dataset);

}  // namespace effnet
