#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace effnet {

/// The energy (−log Σ exp(logit); Liu et al. 2020) that 95 of 100 validation images stay below: a picture
/// beyond it is unlike what the network was trained on. NaN without images.
inline double energyThreshold(std::vector<double> energies) {
  if (energies.empty()) return std::numeric_limits<double>::quiet_NaN();
  const auto at = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(energies.size()))) - 1;
  std::ranges::nth_element(energies, energies.begin() + static_cast<std::ptrdiff_t>(at));
  return energies[at];
}

}  // namespace effnet
