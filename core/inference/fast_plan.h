#pragma once

#include "core/fastpath/plan.h"
#include "core/nn/network.h"

#include <optional>

namespace effnet {

/// The fast path's plan of a network whose weights are 32-bit floats on the CPU, or none where the fast path
/// does not run it: another processor, or an activation that it lacks. The plan has its own copy of the
/// weights.
std::optional<fastpath::Plan> fastPlan(Network& network, int threads);

}  // namespace effnet
