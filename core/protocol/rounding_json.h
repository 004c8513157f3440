#pragma once

#include "core/protocol/json.h"
#include "core/scaling/rounding.h"

namespace effnet {

/// {"depth","width","resolution","rule","rule_macs","counted","counted_macs","by_rule","by_layers",
/// "by_channels","by_pixels","stages":[…]}: "rule" and "counted" are factors on the baseline, the "by_" their
/// difference in multiply-adds, step by step; each stage has these and what was wanted beside what came out.
Json toJson(const RoundingReport& report);

/// {"phi","changes":[{"stage","what","from","to"}]}; "what" is layers, channels or pixels.
Json toJson(const NextChange& change);

}  // namespace effnet
