#include "core/scaling/implied_phi.h"

#include "core/base/error.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

double exponent(double factor, double base) {
  if (factor == 1) return 0;
  return base == 1 ? std::numeric_limits<double>::quiet_NaN() : std::log(factor) / std::log(base);
}

Scaling scalingOf(const PublishedModel& model) {
  return {model.depth, model.width, double(model.resolution) / familyBaseline(model.family).resolution};
}

}  // namespace

ImpliedPhi impliedPhi(const Scaling& scaling, const Coefficients& coefficients) {
  return {exponent(scaling.depth, coefficients.alpha), exponent(scaling.width, coefficients.beta),
          exponent(scaling.resolution, coefficients.gamma)};
}

Scaling publishedScaling(std::string_view name) {
  const auto& models = publishedModels();
  const auto found = std::ranges::find_if(models, [&](const PublishedModel& m) { return name == m.name; });
  if (found == models.end()) throw Error("unknown_model", "unknown model '" + std::string(name) + "'");
  return scalingOf(*found);
}

NearestPublished nearestPublished(std::string_view family, const Scaling& scaling) {
  NearestPublished nearest;
  const auto pick = [&](double Scaling::*dimension, std::string& name) {
    double best = std::numeric_limits<double>::infinity();
    for (const PublishedModel& model : publishedModels()) {
      if (model.family != family) continue;
      const double distance = std::abs(std::log(scalingOf(model).*dimension / (scaling.*dimension)));
      if (distance < best) {
        best = distance;
        name = model.name;
      }
    }
  };
  pick(&Scaling::depth, nearest.depth);
  pick(&Scaling::width, nearest.width);
  pick(&Scaling::resolution, nearest.resolution);
  return nearest;
}

}  // namespace effnet
