#pragma once

#include "core/scaling/rounding.h"

#include <optional>
#include <ostream>

namespace effnet {

/// What was wanted and what came out, stage by stage, and which rounding costs what.
void printRounding(std::ostream& out, const RoundingReport& report, const std::optional<NextChange>& next);

}  // namespace effnet
