#pragma once

#include "core/inference/feature_data.h"
#include "core/protocol/decide_request.h"

#include <cstdint>

namespace effnet {

/// Temperature, thresholds and, of two classes, operating points of a network, chosen by the data's
/// validation part (all of it where it has no parts); writes the checkpoint that `request` names. Throws
/// Error("bad_value" | "labels_mismatch" | "write_failed").
DecisionReport decide(const DecideRequest& request, const Classifier& classifier, const FeatureData& data,
                      std::uint64_t seed = 0);

}  // namespace effnet
