#pragma once

#include "core/scaling/compound_scaling.h"

#include <string>

namespace effnet {

/// The φ that each dimension of a network would have had under compound scaling; the published networks were
/// rounded by hand, so their three differ. 0 for a factor of one; NaN for a coefficient of one.
struct ImpliedPhi {
  double depth = 0;
  double width = 0;
  double resolution = 0;
};

ImpliedPhi impliedPhi(const Scaling& scaling, const Coefficients& coefficients = {});

/// A published network's factors on its family's baseline. Throws Error("unknown_model").
Scaling publishedScaling(std::string_view name);

/// The published networks of a family whose depth, width and resolution come nearest to a scaling's, each
/// dimension for itself (by ratio). Empty names where the family has none.
struct NearestPublished {
  std::string depth;
  std::string width;
  std::string resolution;
};

NearestPublished nearestPublished(std::string_view family, const Scaling& scaling);

}  // namespace effnet
