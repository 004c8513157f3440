#include "core/quantize/equalization.h"

#include <algorithm>
#include <cmath>

namespace effnet::quantize {
namespace {

using fastpath::TensorPlace;

/// Where the weights lie that multiply one input channel.
template <typename Visit>
void eachOfInput(const Layer& layer, std::vector<float>& weight, int channel, Visit&& visit) {
  const std::size_t taps = static_cast<std::size_t>(layer.kernel) * layer.kernel;
  if (layer.groups > 1) {
    for (std::size_t t = 0; t < taps; ++t) visit(weight[channel * taps + t]);
    return;
  }
  for (int o = 0; o < layer.outChannels; ++o)
    for (std::size_t t = 0; t < taps; ++t)
      visit(weight[(static_cast<std::size_t>(o) * layer.inChannels + channel) * taps + t]);
}

template <typename Visit>
void eachOfOutput(const Layer& layer, std::vector<float>& weight, int channel, Visit&& visit) {
  const std::size_t taps = weight.size() / static_cast<std::size_t>(layer.outChannels);
  for (std::size_t i = channel * taps; i < (channel + 1) * taps; ++i) visit(weight[i]);
}

/// What a channel may be divided by; 1 where it may not.
double factor(double first, double second, bool ceiling, double greatest) {
  if (first <= 0 || second <= 0) return 1;
  const double wanted = std::clamp(std::sqrt(first / second), 0.05, 20.0);
  if (!ceiling) return wanted;
  constexpr double kCeiling = 6 * 0.98;
  return greatest >= kCeiling ? 1 : std::max(wanted, greatest / kCeiling);
}

}  // namespace

bool equalizable(const NetworkSpec& spec) {
  return spec.activation == Activation::ReLU || spec.activation == Activation::ReLU6;
}

int equalize(FoldedNetwork& network, const Calibration& calibration) {
  if (!equalizable(network.network.spec)) return 0;
  const bool ceiling = network.network.spec.activation == Activation::ReLU6;
  int changed = 0;
  for (std::size_t b = 0; b < network.network.blocks.size(); ++b) {
    const Block& block = network.network.blocks[b];
    for (std::size_t i = 0; i + 1 < block.layers.size(); ++i) {
      const Layer& first = block.layers[i];
      const Layer& second = block.layers[i + 1];
      const bool pair = first.weights() > 0 && second.weights() > 0 && first.role != LayerRole::Shortcut &&
                        first.role != LayerRole::SqueezeReduce && first.role != LayerRole::SqueezeExpand &&
                        second.role != LayerRole::SqueezeReduce && first.role != LayerRole::Classifier;
      if (!pair) continue;
      const auto habits =
          calibration.find(TensorPlace{TensorPlace::Kind::Layer, static_cast<int>(b), static_cast<int>(i)});
      if (habits == calibration.end()) continue;
      FoldedLayer& a = network.layers[b][i];
      FoldedLayer& z = network.layers[b][i + 1];
      for (int c = 0; c < first.outChannels; ++c) {
        float ours = 0, theirs = 0;
        eachOfOutput(first, a.weight, c, [&](float& w) { ours = std::max(ours, std::abs(w)); });
        eachOfInput(second, z.weight, c, [&](float& w) { theirs = std::max(theirs, std::abs(w)); });
        const auto by = static_cast<float>(factor(ours, theirs, ceiling, habits->second.greatest[c]));
        if (by == 1) continue;
        eachOfOutput(first, a.weight, c, [&](float& w) { w /= by; });
        a.bias[c] /= by;
        eachOfInput(second, z.weight, c, [&](float& w) { w *= by; });
        ++changed;
      }
    }
  }
  return changed;
}

}  // namespace effnet::quantize
