#include "core/training/plan/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effnet {

double Schedule::at(std::int64_t step) const {
  const double position = static_cast<double>(step);
  if (position < warmupSteps) return (position + 1) / (warmupSteps + 1);
  switch (kind) {
    case ScheduleKind::Cosine: {
      const double length = std::max(1.0, static_cast<double>(steps) - warmupSteps);
      const double progress = std::clamp((position - warmupSteps) / length, 0.0, 1.0);
      return floor + (1 - floor) * 0.5 * (1 + std::cos(std::numbers::pi * progress));
    }
    case ScheduleKind::Exponential:
      return std::pow(decayRate, std::floor(position / std::max(1.0, decaySteps)));
    case ScheduleKind::Constant:
      break;
  }
  return 1;
}

}  // namespace effnet
