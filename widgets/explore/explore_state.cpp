#include "widgets/explore/explore_state.h"

#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {

ExploreState stateOfPublished(const std::string& name) {
  const auto& models = publishedModels();
  const auto found = std::ranges::find(models, name, &PublishedModel::name);
  if (found == models.end()) throw Error("unknown_model", unknownName("model", name, publishedNames()));
  ExploreState state;
  state.family = found->family;
  state.mode = ExploreState::Mode::Custom;
  state.depth = found->depth;
  state.width = found->width;
  state.resolution = found->resolution;
  return state;
}

NetworkComparison compare(const ExploreState& state) {
  NetworkComparison networks;
  const NetworkSpec baseline = baselineOf(state);
  networks.scaling = scalingOf(state);
  networks.baseline = makeNetwork(baseline);
  networks.scaled = makeNetwork(scaleNetwork(baseline, networks.scaling));
  return networks;
}

double intendedGrowth(const ExploreState& state) {
  return state.mode == ExploreState::Mode::Custom ? std::numeric_limits<double>::quiet_NaN()
                                                  : std::exp2(state.phi);
}

}  // namespace effnet
