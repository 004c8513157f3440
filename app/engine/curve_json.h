#pragma once

#include "core/features/learning_curve.h"
#include "core/protocol/curve_request.h"
#include "core/protocol/json.h"

#include <string>
#include <vector>

namespace effnet {

/// "curve" of `effnet answer --curve`.
Json curveJson(const LearningCurve& curve, const std::vector<std::string>& labels, double target);

/// The same as a reply of `effnet serve`.
LearningCurveReport curveReport(const LearningCurve& curve, const std::vector<std::string>& labels,
                                double target);

}  // namespace effnet
