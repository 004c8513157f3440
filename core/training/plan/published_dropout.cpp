#include "core/training/plan/published_dropout.h"

#include "core/scaling/families.h"

#include <cmath>
#include <iterator>
#include <map>

namespace effnet {
namespace {

double phi(double depth, double width, double resolution) {
  return std::log(depth * width * width * resolution * resolution);
}

}  // namespace

double publishedDropout(const NetworkSpec& network) {
  std::map<double, double> known;
  for (const auto& model : publishedModels()) {
    if (model.family == network.family)
      known.emplace(phi(model.depth, model.width, model.resolution), model.dropout);
  }
  if (known.size() < 2) return network.dropout;
  const double own = phi(network.depth, network.width, network.resolution);
  const auto above = known.lower_bound(own);
  if (above == known.begin()) return above->second;
  if (above == known.end()) return known.rbegin()->second;
  const auto below = std::prev(above);
  const double share = (own - below->first) / (above->first - below->first);
  return below->second + share * (above->second - below->second);
}

}  // namespace effnet
