#pragma once

#include "core/protocol/train_config.h"

#include <string>
#include <vector>

namespace effnet {

/// setField() for each of them, with the room that setEpochs() makes where the epochs are named and the
/// classifier's own are not. Throws Error("bad_config") with all that is wrong.
void setFields(TrainConfig& config, const std::vector<std::string>& assignments);

/// problems() and what a run cannot begin without: a checkpoint to fine-tune, or a network.
std::vector<std::string> problemsOfStart(const TrainConfig& config);

}  // namespace effnet
