#pragma once

#include "core/fastpath/packing/layer_weights.h"

#include <map>
#include <random>
#include <vector>

namespace effnet::fastpath {

/// Deterministic values in [low, high), the same on every platform.
std::vector<float> randomValues(std::size_t count, unsigned seed, float low = -1, float high = 1);

/// A network with random weights, run the plain way in double precision: what the fast path is compared with.
class ReferenceNetwork {
 public:
  explicit ReferenceNetwork(const NetworkSpec& spec, unsigned seed = 1);

  struct Outputs {
    std::vector<double> logits;
    std::vector<double> features;
    std::vector<double> pooled;
    int featureSize;
  };

  const ExpandedNetwork& network() const { return network_; }
  WeightProvider weights() const;

  /// One image, 3 × size × size.
  Outputs run(const float* image, int size) const;

 private:
  struct Values {
    std::vector<float> weight, bias, gamma, beta, mean, variance;
  };
  struct Map {
    int channels = 0;
    int size = 0;
    std::vector<double> values;  ///< planar
  };

  Map layerOutput(const Values& values, const Layer& layer, const Map& input, const Map* residualFirst) const;
  Map blockOutput(const Block& block, const Block& weightsOf, const Map& input) const;
  const Values& valuesOf(const Block& block, const Layer& layer) const;

  ExpandedNetwork network_;
  std::map<std::pair<int, int>, std::map<LayerRole, Values>>
      values_;  ///< by stage and index in stage, by role
};

}  // namespace effnet::fastpath
