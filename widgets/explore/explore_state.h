#pragma once

#include "core/protocol/explore_state.h"
#include "widgets/models/network_comparison.h"

#include <string>

namespace effnet {

/// A published network's state: custom factors, so that its hand-rounded sizes are met exactly.
/// Throws Error("unknown_model").
ExploreState stateOfPublished(const std::string& name);

/// Baseline and scaled network. Throws Error("bad_value" or "bad_spec") naming what is wrong.
NetworkComparison compare(const ExploreState& state);

/// 2^φ, by which compound scaling is meant to multiply the cost; NaN in custom mode.
double intendedGrowth(const ExploreState& state);

}  // namespace effnet
