#pragma once

#include "core/scaling/cost.h"

#include <ostream>

namespace effnet {

/// A network's costs for people: a headline, the stage table, totals and memory.
void printAnalysis(std::ostream& out, const Analysis& analysis, Convention convention);

}  // namespace effnet
