#pragma once

#include "core/inference/feature_data.h"
#include "core/protocol/json.h"

namespace effnet {

/// "accuracy", "interval" and what they are of.
Json measuredJson(const MeasuredAnswers& answers);

/// What `effnet answer` prints: accuracy with its interval, confusion, classes, the `doubtful` pictures whose
/// class was believed in least.
Json answerJson(const FeatureData& data, const FirstAnswer& answer, int doubtful);

/// What is to be known beside the figures: {"code","detail"} each.
Json answerWarnings(const FeatureData& data, const FirstAnswer& answer);

/// How the pictures became features: "dimensions", "kept", "computed", "seconds", "skipped".
Json featuresJson(const FeatureData& data);

}  // namespace effnet
