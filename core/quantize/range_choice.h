#pragma once

#include "core/quantize/calibration.h"

namespace effnet::quantize {

/// Tries every way of choosing a range on each tensor alone, everything else in float, and takes the one by
/// which the output of the block that reads it changes least, in squares, on some of the pictures.
std::map<fastpath::TensorPlace, RangeMethod> chooseRanges(const FoldedNetwork& network,
                                                          const Calibration& calibration,
                                                          const std::vector<MapValues>& images, int threads,
                                                          const Control& control);

}  // namespace effnet::quantize
