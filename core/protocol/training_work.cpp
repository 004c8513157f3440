#include "core/protocol/training_work.h"

#include "core/protocol/input_size.h"

#include <algorithm>

namespace effnet {

double averageEpochWork(const TrainConfig& config) {
  const int stages = std::min(config.progressiveStages, config.epochs);
  if (config.recipe != Recipe::Progressive || stages < 1 || trainedNetwork(config).resolution < 1) return 1;
  const double whole = trainedNetwork(config).resolution;
  const double last = config.lastResolution > 0 ? config.lastResolution : whole;
  const double first = stages == 1 ? last : config.firstResolution > 0 ? config.firstResolution : last / 2;
  double sum = 0;
  for (int stage = 0; stage < stages; ++stage) {
    const double side = first + (last - first) * stage / std::max(1, stages - 1);
    sum += side * side / (whole * whole);
  }
  return sum / stages;
}

}  // namespace effnet
