#pragma once

#include "core/fastpath/packing/layer_weights.h"
#include "core/fastpath/packing/quantized_network.h"

#include <vector>

namespace effnet::quantize {

/// A layer with its batch normalisation folded in; both empty for a pooling.
struct FoldedLayer {
  std::vector<float> weight;  ///< out × in/groups × kernel × kernel
  std::vector<float> bias;    ///< out
};

/// A network of convolutions with biases alone: what quantisation starts from.
struct FoldedNetwork {
  ExpandedNetwork network;                       ///< its layers have biases and no normalisations
  std::vector<std::vector<FoldedLayer>> layers;  ///< by block and layer

  /// For a fastpath::Plan and the like; this must outlive it.
  fastpath::WeightProvider weights() const;
};

/// Reads every layer once, in forward order.
FoldedNetwork fold(const ExpandedNetwork& network, const fastpath::WeightProvider& weights);

/// The values that a quantised network's whole numbers stand for.
FoldedNetwork dequantized(const fastpath::QuantizedNetwork& network);

}  // namespace effnet::quantize
