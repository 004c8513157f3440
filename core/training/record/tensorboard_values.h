#pragma once

#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"

#include <string>
#include <vector>

namespace effnet {

/// Values of TensorBoard's summaries, each an encoded Summary.Value.

/// An encoded picture.
std::string imageValue(const std::string& tag, const std::string& encoded, int width, int height);

/// A confusion matrix as a picture, each row's shares from white to blue; empty for one without pictures or
/// of more than 400 classes.
std::string confusionValue(const std::string& tag, const std::vector<std::vector<int>>& confusion);

/// What the hparams plugin lists: the settings of a run that decide its figures, and which figures they are.
std::vector<std::string> settingValues(const TrainConfig& config, double seconds);

/// That the run ended, for the same plugin.
std::string endValue(RunState state, double seconds);

}  // namespace effnet
