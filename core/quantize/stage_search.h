#pragma once

#include "core/quantize/comparison.h"

namespace effnet::quantize {

/// What one stage does to the answers.
struct StageLoss {
  int stage = 0;
  Agreement alone;  ///< with this stage quantised and the rest in float
};

/// Every stage for itself; squeeze-excite as `kept` has it.
std::vector<StageLoss> lossOfStages(const Quantizer& quantizer, const Pictures& pictures,
                                    const Answers& reference, bool squeezeExciteInFloat, int threads,
                                    const Control& control);

/// What keepWithin found.
struct KeepSearch {
  Kept kept;
  Agreement agreement;
  bool reached = false;    ///< whether the loss is within what was asked for
  std::vector<int> order;  ///< stages, each the one that mended most
};

/// Adds the stage to what is kept in float that mends most, until the top-1 (the agreement, without labels)
/// falls by no more than `points` percentage points below float's. Greedy: none of the smaller sets that it
/// passed was enough.
KeepSearch keepWithin(const Quantizer& quantizer, const Pictures& pictures, const Answers& reference,
                      double points, const Kept& start, int threads, const Control& control);

/// Percentage points that an agreement lies below the float network.
double lostPoints(const Agreement& agreement, double floatTop1);

}  // namespace effnet::quantize
