#include "core/features/power_law.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace effnet {
namespace {

/// Weighted sums that the best scale and floor of one exponent follow from.
struct Sums {
  double weight = 0, x = 0, y = 0, xx = 0, xy = 0;
};

PowerLaw bestOf(double exponent, const Sums& s) {
  const double spread = s.weight * s.xx - s.x * s.x;
  PowerLaw law{spread > 0 ? (s.weight * s.xy - s.x * s.y) / spread : 0, exponent, 0};
  if (law.scale <= 0) return {0, exponent, s.y / s.weight};  // it does not fall
  law.floor = (s.y - law.scale * s.x) / s.weight;
  if (law.floor >= 0) return law;
  return {s.xy / s.xx, exponent, 0};
}

}  // namespace

double PowerLaw::at(double images) const {
  return scale * std::pow(images, -exponent) + floor;
}

double PowerLaw::imagesFor(double error) const {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  if (!(scale > 0)) return error >= floor ? 0 : kNever;
  return error > floor ? std::pow(scale / (error - floor), 1 / exponent) : kNever;
}

PowerLaw fitPowerLaw(std::span<const double> images, std::span<const double> errors,
                     std::span<const double> weights) {
  constexpr double kSteepest = 2;
  constexpr double kStep = 0.05;
  PowerLaw best;
  double least = std::numeric_limits<double>::infinity();
  for (double exponent = 0.1; exponent < kSteepest + kStep / 2; exponent += kStep) {
    Sums sums;
    for (std::size_t i = 0; i < images.size(); ++i) {
      const double x = std::pow(images[i], -exponent);
      sums.weight += weights[i];
      sums.x += weights[i] * x;
      sums.y += weights[i] * errors[i];
      sums.xx += weights[i] * x * x;
      sums.xy += weights[i] * x * errors[i];
    }
    const PowerLaw law = bestOf(exponent, sums);
    double squares = 0;
    for (std::size_t i = 0; i < images.size(); ++i) {
      const double beyond = errors[i] - law.at(images[i]);
      squares += weights[i] * beyond * beyond;
    }
    if (squares < least) {
      least = squares;
      best = law;
    }
  }
  return best;
}

}  // namespace effnet
