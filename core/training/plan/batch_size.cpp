#include "core/training/plan/batch_size.h"

#include "core/scaling/cost.h"
#include "core/training/record/resource_usage.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace effnet {

int largestBatch(const TrainConfig& config, int trainImages, torch::Device device) {
  // Beyond it a fine-tuning gains no speed and loses steps; the paper's recipe has it, too.
  constexpr std::int64_t kMost = 256;
  constexpr std::int64_t kLeastSteps = 8;
  const auto memory = analyzeCost(config.network).memory;
  const auto fits =
      largestTrainingBatch(memory, bytesAvailable(device) / 5 * 4, rowOf(config.precision).isHalf);
  const auto most = std::clamp<std::int64_t>(trainImages / kLeastSteps, 1, kMost);
  return static_cast<int>(
      std::bit_floor(static_cast<std::uint64_t>(std::clamp<std::int64_t>(fits, 1, most))));
}

}  // namespace effnet
