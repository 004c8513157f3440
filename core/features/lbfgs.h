#pragma once

#include <functional>
#include <span>
#include <vector>

namespace effnet {

/// A smooth function's value; writes its gradient.
using Objective = std::function<double(std::span<const double> at, std::span<double> gradient)>;

struct LbfgsOptions {
  int steps = 200;          ///< most of them
  int memory = 10;          ///< pairs of differences that stand for the curvature
  double tolerance = 1e-4;  ///< it ends where the gradient's norm is below this
};

/// Moves `at` to the minimum of a convex function: limited-memory BFGS (Nocedal 1980; Nocedal and Wright,
/// Numerical Optimization, algorithm 7.5) with a backtracking line search (Armijo). Returns the steps taken.
int minimizeLbfgs(const Objective& objective, std::vector<double>& at, const LbfgsOptions& options = {});

}  // namespace effnet
