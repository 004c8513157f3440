#pragma once

#include "core/scaling/expansion.h"

#include <vector>

namespace effnet {

/// What one position of a stage's output sees of the input, along one axis (kernels only; squeeze-excite
/// pools the whole map and so lets every position know the rest in summary).
struct ReceptiveField {
  int stage = 0;
  int size = 1;  ///< pixels of the input
  int step = 1;  ///< pixels of the input between neighbouring positions
};

/// One entry for the stem, each body stage and the head; the recurrence is size += (kernel − 1) · step, step
/// *= stride.
std::vector<ReceptiveField> receptiveFields(const ExpandedNetwork& network);

}  // namespace effnet
