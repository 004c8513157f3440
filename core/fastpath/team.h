#pragma once

#include "core/fastpath/steps/step.h"

#include <atomic>
#include <memory>
#include <span>
#include <vector>

namespace effnet::fastpath {

/// The next task of a step that nobody has taken.
using TaskCounter = std::atomic<int>;

/// Runs the steps one behind the other on as many threads as there are scratch areas, within one OpenMP
/// region: starting a region for each step would cost more than the small steps. Denormal numbers count as
/// zero meanwhile. With `times`, notes the seconds that each step took.
void runSteps(std::span<const std::unique_ptr<Step>> steps, std::span<TaskCounter> counters,
              std::span<float* const> scratch, std::vector<double>* times);

}  // namespace effnet::fastpath
