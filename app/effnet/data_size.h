#pragma once

#include "core/protocol/train_config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// Of a data set: what the counts and the estimate need.
struct DataSize {
  int classes = 0;
  std::int64_t images = 0;
};

/// Reading the data first means that its problems are told before anything trains. Throws
/// Error("engine_failed") with the engine's words.
DataSize measureData(const TrainConfig& config);

/// What the engine answers to these arguments, one JSON object. Throws Error("engine_failed").
Json askEngineJson(const std::vector<std::string>& arguments);

}  // namespace effnet
