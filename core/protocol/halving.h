#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace effnet {

/// Successive halving (Jamieson & Talwalkar 2016, arXiv 1502.07943; asynchronously Li et al. 2018,
/// 1810.05934): what searches of networks and sweeps of settings have in common.

/// Epochs of the rungs: the full training and an η-th of it each time, down to one epoch; `rungs` at most.
std::vector<int> rungsOf(int epochs, int rungs, int eta);

/// Of what a rung scored, the best η-th (rounded down), the best first; of equal ones the first.
std::vector<int> bestShare(const std::vector<std::pair<double, int>>& scored, int eta);

/// How many of `candidates` are trained up to each rung where all of a rung are waited for: at least one.
std::vector<std::size_t> survivorCounts(std::size_t candidates, std::size_t rungs, int eta);

/// Share of the epochs that all candidates together would take without it.
double halvedShare(std::size_t candidates, const std::vector<int>& rungs, int eta);

}  // namespace effnet
