#include "core/scaling/scaling_experiment.h"

#include "core/scaling/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
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

/// Networks of one kind by their MACs; of several with the same cost the first tried.
using ByCost = std::map<std::int64_t, Scaling>;

class Candidates {
 public:
  Candidates(const NetworkSpec& base, double wanted) : base_(base), wanted_(wanted) {}

  /// Whether it was small enough to go on with larger ones.
  bool add(ByCost& list, const Scaling& scaling) const {
    std::int64_t macs = 0;
    try {
      macs = analyzeCost(scaleNetwork(base_, scaling)).totals.macs;
    } catch (const Error&) {
      return false;  // beyond the limits of network_spec.h
    }
    const auto cost = static_cast<double>(macs);
    if (cost > wanted_ / kReach && cost < wanted_ * kReach) list.emplace(macs, scaling);
    return cost < wanted_ * kReach;
  }

  template <typename ScalingOf>
  ByCost along(ScalingOf scalingOf) const {
    ByCost list;
    for (double factor = 1 + kStep; add(list, scalingOf(factor)); factor *= 1 + kStep) continue;
    return list;
  }

  ByCost sides() const {
    ByCost list;
    for (int side = base_.resolution + 1; add(list, {1, 1, factorOf(side)}); ++side) continue;
    return list;
  }

  ByCost compound(double phi, const Coefficients& coefficients) const {
    ByCost list;
    for (double each = phi / 2; each <= 2 * phi; each += phi * kStep) {
      const Scaling pure = scalingFor(ScalingMode::Compound, each, coefficients);
      const int side = static_cast<int>(std::lround(base_.resolution * pure.resolution));
      const int freedom = std::max(1, static_cast<int>(side * kSideFreedom));
      for (int away = 0; away <= freedom; ++away) {
        add(list, {pure.depth, pure.width, factorOf(side + away)});
        add(list, {pure.depth, pure.width, factorOf(std::max(1, side - away))});
      }
    }
    return list;
  }

 private:
  double factorOf(int side) const { return static_cast<double>(side) / base_.resolution; }

  const NetworkSpec& base_;
  double wanted_;
};

double distance(double cost, double wanted) {
  return std::abs(std::log(cost / wanted));
}

ByCost::const_iterator nearest(const ByCost& list, double wanted) {
  const auto closer = [wanted](const auto& a, const auto& b) {
    return distance(static_cast<double>(a.first), wanted) < distance(static_cast<double>(b.first), wanted);
  };
  return std::min_element(list.begin(), list.end(), closer);
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
  const Kinds kinds{candidates.along([](double factor) {
                      return Scaling{factor, 1, 1};
                    }),
                    candidates.along([](double factor) {
                      return Scaling{1, factor, 1};
                    }),
                    candidates.sides(), candidates.compound(options.phi, options.coefficients)};
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
