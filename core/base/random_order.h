#pragma once

#include "core/base/rng.h"

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace effnet {

/// A seed that depends on all three: every random decision of a run follows from its seed and its place in
/// the run, so that resuming needs no generator's state and the number of workers changes nothing.
inline std::uint64_t mixSeed(std::uint64_t seed, std::uint64_t epoch, std::uint64_t purpose) {
  return Rng(seed, epoch, purpose).next();
}

/// 0…count−1 in an order that depends on `seed` alone, on every platform (std::shuffle's does not).
inline std::vector<int> shuffledIndices(int count, std::uint64_t seed) {
  std::vector<int> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  Rng random(seed);
  for (int i = count; i > 1; --i) {
    std::swap(order[static_cast<std::size_t>(i - 1)], order[static_cast<std::size_t>(random.below(i))]);
  }
  return order;
}

}  // namespace effnet
