#pragma once

#include "core/checkpoint/pickle.h"

#include <string>
#include <vector>

namespace effnet {

/// Class names that a pickle holds beside its tensors (`class_to_idx`, `classes`, also in hyper-parameters),
/// the surest first: what they are names of decides their number.
std::vector<std::vector<std::string>> pickledClassNames(const PickleValue& root);

}  // namespace effnet
