#include "core/base/error.h"
#include "core/features/data_map.h"
#include "core/features/parallel_rows.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace effnet {
namespace {

/// The likelihood of each neighbour, both ways and divided by all: the sum over all pairs is 1.
using Affinities = std::vector<std::vector<std::pair<int, double>>>;

/// Of one picture's neighbours: the width of its bell curve is such that as many count as `perplexity` says.
std::vector<double> shares(const std::vector<Neighbour>& near, double perplexity) {
  std::vector<double> share(near.size());
  if (near.empty()) return share;
  const double wanted = std::log(perplexity);
  double precision = 1;
  double low = 0;
  double high = INFINITY;
  // Relative to the nearest one: far pictures would all come out as 0.
  const double nearest = static_cast<double>(near.front().distance);
  for (int i = 0; i < 64; ++i) {
    double sum = 0;
    double weighed = 0;
    for (std::size_t k = 0; k < near.size(); ++k) {
      const double away = static_cast<double>(near[k].distance) - nearest;
      share[k] = std::exp(-precision * away);
      sum += share[k];
      weighed += precision * away * share[k];
    }
    for (double& each : share) each /= sum;
    const double entropy = std::log(sum) + weighed / sum;
    if (std::abs(entropy - wanted) < 1e-5) break;
    (entropy > wanted ? low : high) = precision;
    precision = std::isinf(high) ? precision * 2 : (low + high) / 2;
  }
  return share;
}

Affinities affinitiesOf(const TsneParams& params, double perplexity) {
  const auto count = static_cast<std::size_t>(3 * perplexity);
  const auto nearest = nearestOthers(params.normalized, count, params.threads, params.stop);
  std::vector<std::map<int, double>> both(nearest.size());
  const double all = 2 * static_cast<double>(nearest.size());
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    const std::vector<double> share = shares(nearest[i], perplexity);
    for (std::size_t k = 0; k < share.size(); ++k) {
      both[i][nearest[i][k].row] += share[k] / all;
      both[static_cast<std::size_t>(nearest[i][k].row)][static_cast<int>(i)] += share[k] / all;
    }
  }
  Affinities affinities;
  for (const auto& each : both) affinities.emplace_back(each.begin(), each.end());
  return affinities;
}

/// Gradient descent with momentum and a gain for each coordinate, as the papers have it.
class Descent {
 public:
  Descent(const TsneParams& params, Affinities affinities, DataMap start)
      : params_(params),
        affinities_(std::move(affinities)),
        map_(std::move(start)),
        steps_(map_.size()),
        gains_(map_.size(), {1, 1}),
        rate_(std::max(50.0, static_cast<double>(map_.size()) / kEarly / 4)) {}

  DataMap run() {
    for (int i = 0; i < params_.iterations; ++i) {
      if (params_.stop.stop_requested()) throw Error("cancelled", "the map was cancelled");
      const bool early = i < kEarlySteps;
      step(early ? kEarly : 1, early ? 0.5 : 0.8);
      if (params_.progress) params_.progress(i + 1, params_.iterations);
    }
    return std::move(map_);
  }

 private:
  static constexpr double kEarly = 12;  ///< neighbours pull so much more at first
  static constexpr int kEarlySteps = 250;

  void step(double exaggeration, double momentum) {
    const Repulsion push = repulsionOf(map_, params_.theta, params_.threads);
    std::array<double, 2> middle{};
    forEachRow(map_.size(), params_.threads, [&](std::size_t i) {
      std::array<double, 2> pull{};
      for (const auto& [j, share] : affinities_[i]) {
        const auto& other = map_[static_cast<std::size_t>(j)];
        const double dx = map_[i][0] - other[0];
        const double dy = map_[i][1] - other[1];
        const double q = share / (1 + dx * dx + dy * dy);
        pull[0] += q * dx;
        pull[1] += q * dy;
      }
      for (std::size_t axis = 0; axis < 2; ++axis) {
        const double gradient = 4 * (exaggeration * pull[axis] - push.forces[i][axis] / push.sum);
        double& gain = gains_[i][axis];
        gain = (gradient > 0) == (steps_[i][axis] > 0) ? std::max(0.01, gain * 0.8) : gain + 0.2;
        steps_[i][axis] = momentum * steps_[i][axis] - rate_ * gain * gradient;
      }
    });
    for (std::size_t i = 0; i < map_.size(); ++i)
      for (std::size_t axis = 0; axis < 2; ++axis) {
        map_[i][axis] += steps_[i][axis];
        middle[axis] += map_[i][axis] / static_cast<double>(map_.size());
      }
    for (auto& at : map_)
      for (std::size_t axis = 0; axis < 2; ++axis) at[axis] -= middle[axis];
  }

  const TsneParams& params_;
  Affinities affinities_;
  DataMap map_;
  DataMap steps_;
  DataMap gains_;
  double rate_;
};

}  // namespace

DataMap tsneMap(const TsneParams& params) {
  DataMap start = principalMap(params.normalized);
  const std::size_t rows = start.size();
  if (rows < 4) return start;  // no neighbourhoods to speak of
  double squares = 0;
  for (const auto& [x, y] : start) squares += x * x;
  const double deviation = std::sqrt(squares / static_cast<double>(rows));
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t axis = 0; axis < 2; ++axis)
      // Equal pictures begin a little apart: nothing would ever part them, or order them.
      start[i][axis] = start[i][axis] / std::max(deviation, 1e-12) * 1e-4 +
                       1e-7 * std::sin(static_cast<double>(i * 2 + axis));
  const double perplexity = std::min(params.perplexity, static_cast<double>(rows - 1) / 3);
  return Descent(params, affinitiesOf(params, perplexity), std::move(start)).run();
}

}  // namespace effnet
