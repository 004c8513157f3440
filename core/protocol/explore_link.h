#pragma once

#include "core/protocol/explore_state.h"

#include <string>
#include <string_view>

namespace effnet {

/// "effnet:family=efficientnet&phi=1.5": a state as a link, with the fields of its JSON (explore_state.h)
/// that differ from a fresh state's. A budget and a baseline of one's own stand in it as JSON.
/// Percent-encoded.
std::string linkOf(const ExploreState& state);

bool isLink(std::string_view text);

/// Throws Error("bad_state") naming what is wrong with it.
ExploreState stateOfLink(std::string_view link);

}  // namespace effnet
