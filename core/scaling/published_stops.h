#pragma once

#include "core/scaling/compound_scaling.h"

#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// The φ whose intended cost, (α·β²·γ²)^φ, is d·w²·r².
double costPhi(const Scaling& scaling, const Coefficients& coefficients = {});

/// A published network on φ's track.
struct PublishedStop {
  std::string name;  ///< "efficientnet_b3"
  double phi = 0;    ///< costPhi() of its factors, under the paper's coefficients
  Scaling scaling;
};

/// A family's, by rising φ.
std::vector<PublishedStop> publishedStops(std::string_view family);

/// The factors at a φ between the published ones: along a straight line of their logarithms, depth and width
/// rounded to tenths and the input to four pixels, as the published ones were by hand; exactly those of a
/// stop at its φ. Beyond the first and the last stop they go on by compound scaling. `side` is the
/// baseline's input. Compound scaling, unrounded, without stops.
Scaling betweenStops(const std::vector<PublishedStop>& stops, double phi, int side);

/// Where a φ lies among the stops.
struct StopPlace {
  std::string below = {};  ///< empty below the first
  std::string above = {};  ///< empty above the last; equal to `below` at a stop
  double number = 0;       ///< of the name: 3.5 between b3 and b4; NaN where names are no such numbers
};

StopPlace placeAmong(const std::vector<PublishedStop>& stops, double phi);

}  // namespace effnet
