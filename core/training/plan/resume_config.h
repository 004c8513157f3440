#pragma once

#include "core/protocol/train_config.h"

#include <string>

namespace effnet {

/// The fields that a run may go on with under another value: how long it lasts, where its pictures lie, and
/// what computes it. The others decide what it is.
bool mayChangeOnResume(const std::string& field);

/// `before`: the configuration that the run's state was saved under. Throws Error("config_changed") naming
/// every other field in which `now` differs.
void requireSameConfig(const Json& before, const TrainConfig& now);

}  // namespace effnet
