#include "core/quantize/folded_network.h"

#include "core/base/error.h"

#include <cmath>

namespace effnet::quantize {
namespace {

ExpandedNetwork withoutNormalisation(ExpandedNetwork network) {
  for (Block& block : network.blocks)
    for (Layer& layer : block.layers) {
      layer.bias = layer.weights() > 0;
      layer.norm = false;
    }
  return network;
}

FoldedLayer foldLayer(const Layer& layer, const fastpath::LayerWeights& values, double epsilon) {
  FoldedLayer folded;
  folded.weight.assign(values.weight.begin(), values.weight.end());
  folded.bias.assign(static_cast<std::size_t>(layer.outChannels), 0.F);
  if (layer.bias) folded.bias.assign(values.bias.begin(), values.bias.end());
  if (!layer.norm) return folded;
  const std::size_t taps = folded.weight.size() / folded.bias.size();
  for (std::size_t c = 0; c < folded.bias.size(); ++c) {
    const double scale = values.gamma[c] / std::sqrt(values.variance[c] + epsilon);
    folded.bias[c] = static_cast<float>(values.beta[c] + (double{folded.bias[c]} - values.mean[c]) * scale);
    for (std::size_t i = c * taps; i < (c + 1) * taps; ++i)
      folded.weight[i] = static_cast<float>(folded.weight[i] * scale);
  }
  return folded;
}

FoldedLayer dequantizedLayer(const fastpath::QuantizedLayer& layer) {
  FoldedLayer folded{layer.floatWeight, layer.bias};
  if (!layer.quantised()) return folded;
  const std::size_t taps = layer.weight.size() / layer.bias.size();
  folded.weight.reserve(layer.weight.size());
  for (std::size_t i = 0; i < layer.weight.size(); ++i)
    folded.weight.push_back(static_cast<float>(layer.weight[i]) * layer.weightScale[i / taps]);
  return folded;
}

}  // namespace

fastpath::WeightProvider FoldedNetwork::weights() const {
  return [this](const Block& block, const Layer& layer) {
    for (std::size_t b = 0; b < network.blocks.size(); ++b) {
      const Block& own = network.blocks[b];
      if (own.stage != block.stage || own.indexInStage != block.indexInStage) continue;
      for (std::size_t i = 0; i < own.layers.size(); ++i)
        if (own.layers[i].role == layer.role && own.layers[i].kind == layer.kind)
          return fastpath::LayerWeights{.weight = layers[b][i].weight, .bias = layers[b][i].bias};
    }
    throw Error("internal", "a layer of another network");
  };
}

FoldedNetwork fold(const ExpandedNetwork& network, const fastpath::WeightProvider& weights) {
  FoldedNetwork folded{withoutNormalisation(network), {}};
  for (const Block& block : network.blocks) {
    auto& layers = folded.layers.emplace_back();
    for (const Layer& layer : block.layers)
      layers.push_back(layer.weights() == 0
                           ? FoldedLayer{}
                           : foldLayer(layer, weights(block, layer), network.spec.bnEpsilon));
  }
  return folded;
}

FoldedNetwork dequantized(const fastpath::QuantizedNetwork& network) {
  FoldedNetwork folded{withoutNormalisation(expand(network.spec)), {}};
  for (const fastpath::QuantizedBlock& block : network.blocks) {
    auto& layers = folded.layers.emplace_back();
    for (const fastpath::QuantizedLayer& layer : block.layers) layers.push_back(dequantizedLayer(layer));
  }
  return folded;
}

}  // namespace effnet::quantize
