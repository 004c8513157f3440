// How long the window's thread is busy when φ moves (scale, expand and count a network of B7's size) and when
// a budget changes (the largest network within it). Prints JSON, medians.
#include "core/scaling/budget.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <vector>

namespace {

using namespace effnet;

double medianMilliseconds(int runs, const std::function<void(int)>& work) {
  std::vector<double> milliseconds;
  for (int run = 0; run < runs; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work(run);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    milliseconds.push_back(taken.count());
  }
  std::nth_element(milliseconds.begin(), milliseconds.begin() + runs / 2, milliseconds.end());
  return milliseconds[runs / 2];
}

}  // namespace

int main() {
  const NetworkSpec baseline = familyBaseline("efficientnet");
  std::int64_t sum = 0;  // printed, so that nothing is optimised away
  constexpr int kSteps = 2000;
  const double step = medianMilliseconds(kSteps, [&](int run) {
    const auto scaling = scalingFor(ScalingMode::Compound, 6.5 + run / (2.0 * kSteps));
    sum += analyzeCost(scaleNetwork(baseline, scaling)).totals.params;
  });
  const double fit = medianMilliseconds(50, [&](int run) {
    Budget budget;
    budget.macs = 1'000'000'000 + run * std::int64_t{500'000'000};
    sum += largestWithin(baseline, ScalingMode::Compound, {}, budget).analysis.totals.params;
  });
  std::cout << "{\"milliseconds\":" << step << ",\"fit_milliseconds\":" << fit << ",\"params\":" << sum
            << "}\n";
}
