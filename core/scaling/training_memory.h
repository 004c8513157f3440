#pragma once

#include "core/scaling/cost.h"

namespace effnet {

/// What training needs besides its network, part of MemoryEstimate::trainingFixed: libraries, decoded
/// pictures and validation; on a GPU, CUDA's context and the workspaces of its convolutions.
constexpr std::int64_t kTrainingReserve = std::int64_t{768} << 20;

/// Of a training run, in bytes, from above. In floating point: a hostile batch times bytes would overflow.
double trainingBytes(const MemoryEstimate& memory, double batch, bool amp);

/// Of one forward and backward pass in single precision on a processor, as `effnet benchmark --training-step`
/// measures it: without optimizer, average and reserve.
double trainingStepBytes(const MemoryEstimate& memory, double batch);

}  // namespace effnet
