#include "core/features/lbfgs.h"

#include <cmath>
#include <cstddef>
#include <deque>
#include <numeric>
#include <utility>

namespace effnet {
namespace {

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addTo(std::vector<double>& target, double factor, const std::vector<double>& other) {
  for (std::size_t i = 0; i < target.size(); ++i) target[i] += factor * other[i];
}

struct Pair {
  std::vector<double> step;    ///< of the point
  std::vector<double> change;  ///< of the gradient
  double product;
};

/// Minus the gradient, times the inverse of the curvature that the pairs tell.
std::vector<double> direction(const std::deque<Pair>& pairs, const std::vector<double>& gradient) {
  std::vector<double> result(gradient.size());
  for (std::size_t i = 0; i < gradient.size(); ++i) result[i] = -gradient[i];
  std::vector<double> share(pairs.size());
  for (std::size_t i = pairs.size(); i-- > 0;) {
    share[i] = dot(pairs[i].step, result) / pairs[i].product;
    addTo(result, -share[i], pairs[i].change);
  }
  if (!pairs.empty()) {
    const double scale = pairs.back().product / dot(pairs.back().change, pairs.back().change);
    for (double& each : result) each *= scale;
  }
  for (std::size_t i = 0; i < pairs.size(); ++i)
    addTo(result, share[i] - dot(pairs[i].change, result) / pairs[i].product, pairs[i].step);
  return result;
}

}  // namespace

int minimizeLbfgs(const Objective& objective, std::vector<double>& at, const LbfgsOptions& options) {
  constexpr double kEnough = 1e-4;  // of the decrease that the slope promises
  constexpr int kHalvings = 30;
  std::vector<double> gradient(at.size());
  double value = objective(at, gradient);
  std::deque<Pair> pairs;
  for (int step = 0; step < options.steps; ++step) {
    const double norm = std::sqrt(dot(gradient, gradient));
    if (!(norm > options.tolerance)) return step;
    const std::vector<double> way = direction(pairs, gradient);
    const double slope = dot(way, gradient);
    double length = pairs.empty() ? std::min(1.0, 1 / norm) : 1;
    std::vector<double> next;
    std::vector<double> nextGradient(at.size());
    bool lower = false;
    for (int i = 0; i < kHalvings && !lower; ++i, length /= 2) {
      next = at;
      addTo(next, length, way);
      const double nextValue = objective(next, nextGradient);
      lower = nextValue <= value + kEnough * length * slope;
      if (lower) value = nextValue;
    }
    if (!lower) return step;  // nothing below this is left at this precision
    Pair pair{next, nextGradient, 0};
    addTo(pair.step, -1, at);
    addTo(pair.change, -1, gradient);
    pair.product = dot(pair.step, pair.change);
    at = std::move(next);
    gradient = std::move(nextGradient);
    if (pair.product <= 0) continue;
    pairs.push_back(std::move(pair));
    if (pairs.size() > static_cast<std::size_t>(options.memory)) pairs.pop_front();
  }
  return options.steps;
}

}  // namespace effnet
