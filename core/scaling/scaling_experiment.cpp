#include "core/scaling/scaling_experiment.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <limits>
#include <map>
#include <optional>

namespace effnet {
namespace {

// How far from the cost asked for the common cost may lie, and the finest step of a factor that is tried.
constexpr double kReach = 1.3;
constexpr double kStep = 0.005;
// A spread of 1 % is worth leaving the cost asked for by 10 %.
constexpr double kDistanceWeight = 0.1;
constexpr double kSideFreedom = 0.04;
constexpr int kBisections = 12;

/// Networks of one kind by their MACs; of several with the same cost the first tried.
using ByCost = std::map<std::int64_t, Scaling>;

class Candidates {
 public:
  Candidates(const NetworkSpec& base, double wanted) : base_(base), wanted_(wanted) {}

  /// Networks along a parameter that makes them grow from the base, at `none`.
  template <typename ScalingOf>
  ByCost along(double none, ScalingOf scalingOf) const {
    ByCost list;
    const auto begin = firstNear(none, scalingOf);
    if (!begin) return list;
    for (double each = *begin; add(list, scalingOf(each)); each += (each - none) * kStep) continue;
    return list;
  }

  /// With sides that differ a little from γ^φ's, which its rounding makes coarse.
  ByCost compound(const Coefficients& coefficients) const {
    const auto pure = [&](double phi) { return scalingFor(ScalingMode::Compound, phi, coefficients); };
    ByCost list;
    const auto begin = firstNear(0, pure);
    if (!begin) return list;
    for (double phi = *begin; add(list, pure(phi)); phi *= 1 + kStep) {
      const Scaling scaling = pure(phi);
      const int side = static_cast<int>(std::lround(base_.resolution * scaling.resolution));
      const int freedom = std::max(1, static_cast<int>(side * kSideFreedom));
      for (int away = -freedom; away <= freedom; ++away) {
        const double factor = static_cast<double>(std::max(1, side + away)) / base_.resolution;
        if (factor > 1) add(list, {scaling.depth, scaling.width, factor});
      }
    }
    return list;
  }

 private:
  /// Infinite beyond the limits of network_spec.h.
  double cost(const Scaling& scaling) const {
    try {
      return static_cast<double>(analyzeCost(scaleNetwork(base_, scaling)).totals.macs);
    } catch (const Error&) {
      return std::numeric_limits<double>::infinity();
    }
  }

  /// Whether it was small enough to go on with larger ones.
  bool add(ByCost& list, const Scaling& scaling) const {
    const double found = cost(scaling);
    if (found > wanted_ / kReach && found < wanted_ * kReach)
      list.emplace(static_cast<std::int64_t>(found), scaling);
    return found < wanted_ * kReach;
  }

  /// The smallest parameter, nearly, whose network costs enough; nothing where none can be built.
  template <typename ScalingOf>
  std::optional<double> firstNear(double none, ScalingOf scalingOf) const {
    const double least = wanted_ / kReach;
    double low = none;
    double high = none + 1;
    while (cost(scalingOf(high)) < least) {
      low = high;
      high = none + 2 * (high - none);
    }
    for (int i = 0; i < kBisections; ++i) {
      const double middle = (low + high) / 2;
      (cost(scalingOf(middle)) < least ? low : high) = middle;
    }
    return std::isfinite(cost(scalingOf(high))) ? std::optional(high) : std::nullopt;
  }

  const NetworkSpec& base_;
  double wanted_;
};

double distance(double cost, double wanted) {
  return std::abs(std::log(cost / wanted));
}

ByCost::const_iterator nearest(const ByCost& list, double wanted) {
  const auto above = list.lower_bound(static_cast<std::int64_t>(wanted));
  if (above == list.begin()) return above;
  const auto below = std::prev(above);
  const bool nearer = above == list.end() || distance(static_cast<double>(below->first), wanted) <
                                                 distance(static_cast<double>(above->first), wanted);
  return nearer ? below : above;
}

using Kinds = std::array<ByCost, 4>;
using Choice = std::array<ByCost::const_iterator, 4>;

Choice nearestOfEach(const Kinds& kinds, double wanted) {
  Choice choice;
  std::transform(kinds.begin(), kinds.end(), choice.begin(),
                 [wanted](const ByCost& list) { return nearest(list, wanted); });
  return choice;
}

double spreadOf(const Choice& choice) {
  const auto [least, most] =
      std::minmax_element(choice.begin(), choice.end(), [](auto a, auto b) { return a->first < b->first; });
  return static_cast<double>((*most)->first) / static_cast<double>((*least)->first) - 1;
}

Choice closestFour(const Kinds& kinds, double wanted) {
  Choice best = nearestOfEach(kinds, wanted);
  double least = spreadOf(best);
  for (const auto& list : kinds) {
    for (const auto& [macs, scaling] : list) {
      const auto cost = static_cast<double>(macs);
      const Choice choice = nearestOfEach(kinds, cost);
      const double score = spreadOf(choice) + kDistanceWeight * distance(cost, wanted);
      if (score >= least) continue;
      least = score;
      best = choice;
    }
  }
  return best;
}

[[noreturn]] void throwNothingFits(const std::string& why) {
  throw Error("nothing_fits", why + "; a larger base network or another phi gives more to choose from");
}

}  // namespace

ScalingExperiment planScalingExperiment(const NetworkSpec& base, const ScalingExperimentOptions& options) {
  static constexpr std::array kNames{"depth", "width", "resolution", "compound"};
  if (!(options.phi > 0) || !std::isfinite(options.phi) || !(options.coefficients.product() > 1))
    throw Error("bad_value",
                "a scaling experiment needs phi above 0 and coefficients whose cost grows with phi");
  const Analysis own = analyzeCost(base);
  const double wanted =
      static_cast<double>(own.totals.macs) * std::pow(options.coefficients.product(), options.phi);
  const Candidates candidates(base, wanted);
  const auto depth = [](double factor) { return Scaling{factor, 1, 1}; };
  const auto width = [](double factor) { return Scaling{1, factor, 1}; };
  const auto side = [](double factor) { return Scaling{1, 1, factor}; };
  const Kinds kinds{candidates.along(1, depth), candidates.along(1, width), candidates.along(1, side),
                    candidates.compound(options.coefficients)};
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i].empty())
      throwNothingFits(std::string("no network scaled in ") + kNames[i] + " costs about as much as phi asks");
  }
  const Choice choice = closestFour(kinds, wanted);
  ScalingExperiment experiment{{{"base", {}, own}}, spreadOf(choice)};
  if (experiment.spread > options.tolerance) {
    char text[96];
    std::snprintf(text, sizeof text, "the nearest four networks differ by %.1f %% in MACs",
                  100 * experiment.spread);
    throwNothingFits(text);
  }
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    const Scaling& scaling = choice[i]->second;
    experiment.variants.push_back({kNames[i], scaling, analyzeCost(scaleNetwork(base, scaling))});
  }
  return experiment;
}

}  // namespace effnet
