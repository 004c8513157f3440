#pragma once

#include "core/training/dataset.h"

#include <string>
#include <vector>

namespace effnet {

/// Groups of pictures with equal stored bytes that lie in more than one split, which would let a network be
/// measured on what it has seen. Only those of equal size are read.
std::vector<std::vector<std::string>> findDuplicates(const Dataset& dataset);

}  // namespace effnet
