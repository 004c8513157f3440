#pragma once

#include "core/inference/fast_plan.h"

namespace effnet {

/// A network in 8 bits with random weights, on the ranges of one small random picture: as quick as one that
/// was calibrated with care. Throws Error("unsupported" | "unsupported_device").
SharedQuantization randomQuantization(const NetworkSpec& spec, int threads);

}  // namespace effnet
