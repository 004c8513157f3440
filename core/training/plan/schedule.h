#pragma once

#include "core/protocol/train_words.h"

#include <cstdint>

namespace effnet {

/// How the learning rate moves over the steps of a training phase: a factor on the rate, 0…1.
struct Schedule {
  ScheduleKind kind = ScheduleKind::Cosine;
  std::int64_t steps = 1;   ///< of the whole phase
  double warmupSteps = 0;   ///< first ones, rising linearly from near zero
  double decayRate = 0.97;  ///< exponential: factor …
  double decaySteps = 1;    ///< … every so many steps, in stairs as the EfficientNet paper has it
  double floor = 0.01;      ///< cosine: what is left at the end

  /// The factor for step `step`, counted from 0. The cosine begins where the warm-up ends.
  double at(std::int64_t step) const;
};

}  // namespace effnet
