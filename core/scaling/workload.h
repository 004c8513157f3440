#pragma once

#include "core/scaling/expansion.h"

#include <array>

namespace effnet {

/// What a network's time on a machine grows with, in units of about one for a small network: the pass itself,
/// its layers, multiply-adds (apart for k×k, 1×1 and depthwise convolutions), elements that layers write.
using Workload = std::array<double, 6>;

inline void addWork(Workload& work, const Layer& layer) {
  constexpr double kMillion = 1e6;
  work[1] += 0.01;
  work[layer.groups > 1 ? 4 : layer.kernel > 1 ? 2 : 3] += static_cast<double>(layer.macs()) / kMillion;
  work[5] += static_cast<double>(layer.outElements()) / kMillion;
}

}  // namespace effnet
