#include "core/scaling/published_stops.h"

#include "core/scaling/families.h"
#include "core/scaling/implied_phi.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

constexpr double kAtStop = 0.005;  // of φ: a slider's step is 0.01
constexpr double kFactorStep = 10;
constexpr double kPixelStep = 4;

/// 3 of "efficientnet_b3"; −1 for other names.
int numberOf(const std::string& name) {
  const std::size_t at = name.rfind("_b");
  if (at == std::string::npos || at + 3 != name.size()) return -1;
  const char digit = name.back();
  return digit >= '0' && digit <= '9' ? digit - '0' : -1;
}

double mixed(double from, double to, double share) {
  return from * std::pow(to / from, share);
}

Scaling rounded(const Scaling& scaling, int side) {
  const auto tenths = [](double factor) {
    return std::max(1 / kFactorStep, std::round(factor * kFactorStep) / kFactorStep);
  };
  const double pixels = std::max(kPixelStep, std::round(scaling.resolution * side / kPixelStep) * kPixelStep);
  return {tenths(scaling.depth), tenths(scaling.width), pixels / side};
}

}  // namespace

double costPhi(const Scaling& scaling, const Coefficients& coefficients) {
  const double growth =
      scaling.depth * scaling.width * scaling.width * scaling.resolution * scaling.resolution;
  return std::log(growth) / std::log(coefficients.product());
}

std::vector<PublishedStop> publishedStops(std::string_view family) {
  std::vector<PublishedStop> stops;
  for (const PublishedModel& model : publishedModels()) {
    if (model.family != family) continue;
    const Scaling scaling = publishedScaling(model.name);
    stops.push_back({model.name, costPhi(scaling), scaling});
  }
  std::ranges::stable_sort(stops, {}, &PublishedStop::phi);
  return stops;
}

Scaling betweenStops(const std::vector<PublishedStop>& stops, double phi, int side) {
  if (stops.empty()) return scalingFor(ScalingMode::Compound, phi);
  const auto above =
      std::ranges::find_if(stops, [&](const PublishedStop& stop) { return stop.phi > phi - kAtStop; });
  if (above != stops.end() && std::abs(above->phi - phi) <= kAtStop) return above->scaling;
  if (above == stops.begin() || above == stops.end()) {
    const PublishedStop& end = above == stops.begin() ? stops.front() : stops.back();
    const Scaling further = scalingFor(ScalingMode::Compound, phi - end.phi);
    return rounded({end.scaling.depth * further.depth, end.scaling.width * further.width,
                    end.scaling.resolution * further.resolution},
                   side);
  }
  const PublishedStop& below = *(above - 1);
  const double share = (phi - below.phi) / (above->phi - below.phi);
  return rounded({mixed(below.scaling.depth, above->scaling.depth, share),
                  mixed(below.scaling.width, above->scaling.width, share),
                  mixed(below.scaling.resolution, above->scaling.resolution, share)},
                 side);
}

StopPlace placeAmong(const std::vector<PublishedStop>& stops, double phi) {
  StopPlace place{.number = std::numeric_limits<double>::quiet_NaN()};
  const auto above =
      std::ranges::find_if(stops, [&](const PublishedStop& stop) { return stop.phi > phi - kAtStop; });
  if (above != stops.end()) place.above = above->name;
  if (above != stops.end() && std::abs(above->phi - phi) <= kAtStop) {
    place.below = place.above;
    if (const int number = numberOf(place.above); number >= 0) place.number = number;
    return place;
  }
  if (above == stops.begin()) return place;
  const PublishedStop& below = *(above - 1);
  place.below = below.name;
  const int from = numberOf(place.below);
  const int to = numberOf(place.above);
  if (from >= 0 && to == from + 1) place.number = from + (phi - below.phi) / (above->phi - below.phi);
  return place;
}

}  // namespace effnet
