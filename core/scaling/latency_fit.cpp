#include "core/scaling/latency_fit.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace effnet {
namespace {

constexpr std::size_t kFeatures = std::tuple_size_v<Workload>;

/// What least squares needs to know of rows of features that are all to give one.
struct Normal {
  std::array<Workload, kFeatures> products{};
  Workload sums{};

  void add(const LatencyFit::Part& part, double weight) {
    for (std::size_t i = 0; i < kFeatures; ++i) {
      const double left = part.work[i] / part.milliseconds;
      sums[i] += weight * left;
      for (std::size_t j = 0; j < kFeatures; ++j)
        products[i][j] += weight * left * part.work[j] / part.milliseconds;
    }
  }

  Normal with(const Normal& other, double times) const {
    Normal sum = *this;
    for (std::size_t i = 0; i < kFeatures; ++i) {
      sum.sums[i] += times * other.sums[i];
      for (std::size_t j = 0; j < kFeatures; ++j) sum.products[i][j] += times * other.products[i][j];
    }
    return sum;
  }
};

double dot(const Workload& left, const Workload& right) {
  double sum = 0;
  for (std::size_t i = 0; i < kFeatures; ++i) sum += left[i] * right[i];
  return sum;
}

Normal normalOf(const LatencyFit::Network& network) {
  const auto require = [](double milliseconds) {
    if (!(milliseconds > 0) || !std::isfinite(milliseconds))
      throw Error("bad_value", "a measured time must be positive");
  };
  Normal normal;
  require(network.whole.milliseconds);
  normal.add(network.whole, 1);
  double total = 0;
  for (const LatencyFit::Part& stage : network.stages) total += stage.milliseconds;
  // The stages are timed apart from the whole, between two looks at the clock each.
  const double stretch = total > 0 ? network.whole.milliseconds / total : 0;
  for (LatencyFit::Part stage : network.stages) {
    if (!(stage.milliseconds > 0)) continue;  // quicker than the clock
    const double share = stage.milliseconds / total;
    stage.milliseconds *= stretch;
    normal.add(stage, share);
  }
  return normal;
}

/// Non-negative least squares by going round the coordinates from `weights` on.
Workload solved(const Normal& normal, Workload weights = {}) {
  constexpr int kRounds = 20'000;
  constexpr double kRidge = 1e-9;
  for (int round = 0; round < kRounds; ++round) {
    double moved = 0;
    for (std::size_t f = 0; f < kFeatures; ++f) {
      const double down = normal.products[f][f] + kRidge;
      const double up = normal.sums[f] - dot(normal.products[f], weights);
      const double next = std::max(0.0, weights[f] + up / down);
      moved = std::max(moved, std::abs(next - weights[f]) * std::sqrt(down));
      weights[f] = next;
    }
    if (moved < 1e-9) break;
  }
  return weights;
}

}  // namespace

LatencyFit::LatencyFit(const std::vector<Network>& networks) : networks_(static_cast<int>(networks.size())) {
  if (networks.size() < 2) throw Error("bad_value", "a fit of times needs two measurements or more");
  std::vector<Normal> each;
  Normal all;
  for (const Network& network : networks) {
    each.push_back(normalOf(network));
    all = all.with(each.back(), 1);
  }
  weights_ = solved(all);
  error_ = std::numeric_limits<double>::quiet_NaN();
  if (networks.size() < 3) return;
  double sum = 0;
  for (std::size_t i = 0; i < networks.size(); ++i) {
    const Part& whole = networks[i].whole;
    sum += std::abs(dot(whole.work, solved(all.with(each[i], -1), weights_)) / whole.milliseconds - 1);
  }
  error_ = sum / static_cast<double>(networks.size());
}

double LatencyFit::milliseconds(const Workload& work) const {
  return dot(work, weights_);
}

}  // namespace effnet
