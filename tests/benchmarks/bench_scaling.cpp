// How long the window's thread is busy when φ moves: scale, expand and count a network of B7's size. Prints
// JSON.
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <vector>

int main() {
  constexpr int runs = 2000;
  const effnet::NetworkSpec baseline = effnet::familyBaseline("efficientnet");
  std::vector<double> milliseconds;
  std::int64_t sum = 0;  // printed, so that nothing is optimised away
  for (int run = 0; run < runs; ++run) {
    const double phi = 6.5 + run / (2.0 * runs);
    const auto start = std::chrono::steady_clock::now();
    const auto scaling = effnet::scalingFor(effnet::ScalingMode::Compound, phi);
    sum += effnet::analyzeCost(effnet::scaleNetwork(baseline, scaling)).totals.params;
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    milliseconds.push_back(taken.count());
  }
  std::nth_element(milliseconds.begin(), milliseconds.begin() + runs / 2, milliseconds.end());
  std::cout << "{\"milliseconds\":" << milliseconds[runs / 2] << ",\"mean_params\":" << sum / runs << "}\n";
}
