#pragma once

#include <algorithm>
#include <cstdint>

namespace effnet {

/// The factor on the loss that keeps fp16 gradients from vanishing, as PyTorch's GradScaler moves it: halved
/// when a gradient overflows (that step is left out), doubled behind 2000 good steps.
struct LossScaler {
  static constexpr double kStart = 65536;
  static constexpr double kLeast = 1.0 / 16384;
  static constexpr double kMost = 16777216;
  static constexpr std::int64_t kGrowthSteps = 2000;

  double scale = kStart;
  std::int64_t goodSteps = 0;  ///< since it last changed

  void succeeded() {
    if (++goodSteps < kGrowthSteps) return;
    scale = std::min(scale * 2, kMost);
    goodSteps = 0;
  }

  /// False when no smaller factor can help: the numbers themselves are beyond fp16.
  bool overflowed() {
    scale /= 2;
    goodSteps = 0;
    return scale >= kLeast;
  }
};

}  // namespace effnet
