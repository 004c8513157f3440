#include "core/quantize/weights.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet::quantize {

fastpath::QuantizedLayer quantizeWeights(const FoldedLayer& layer, bool perChannel) {
  fastpath::QuantizedLayer quantized;
  quantized.bias = layer.bias;
  const std::size_t channels = layer.bias.size();
  const std::size_t taps = layer.weight.size() / channels;
  const auto reach = [&](std::size_t begin, std::size_t end) {
    float most = 0;
    for (std::size_t i = begin; i < end; ++i) most = std::max(most, std::abs(layer.weight[i]));
    return most;
  };
  const float all = perChannel ? 0 : reach(0, layer.weight.size());
  quantized.weight.resize(layer.weight.size());
  for (std::size_t c = 0; c < channels; ++c) {
    const float most = perChannel ? reach(c * taps, (c + 1) * taps) : all;
    const float scale = most > 1e-9F ? most / 127 : 1.F / 127;  // dead channels
    quantized.weightScale.push_back(scale);
    for (std::size_t i = c * taps; i < (c + 1) * taps; ++i)
      quantized.weight[i] =
          static_cast<std::int8_t>(std::clamp(std::nearbyint(layer.weight[i] / scale), -127.F, 127.F));
  }
  return quantized;
}

namespace {

double signalToNoise(const FoldedLayer& layer, const fastpath::QuantizedLayer& quantized) {
  const std::size_t taps = layer.weight.size() / layer.bias.size();
  double signal = 0, noise = 0;
  for (std::size_t i = 0; i < layer.weight.size(); ++i) {
    const double off = double{quantized.weightScale[i / taps]} * quantized.weight[i] - layer.weight[i];
    signal += double{layer.weight[i]} * layer.weight[i];
    noise += off * off;
  }
  return noise > 0 ? 10 * std::log10(signal / noise) : std::numeric_limits<double>::infinity();
}

}  // namespace

WeightLoss lossOfWeights(const FoldedLayer& layer) {
  const fastpath::QuantizedLayer each = quantizeWeights(layer);
  std::vector<float> reaches = each.weightScale;
  std::ranges::sort(reaches);
  WeightLoss loss{double{reaches.back()} / reaches[reaches.size() / 2],
                  signalToNoise(layer, each),
                  signalToNoise(layer, quantizeWeights(layer, false)),
                  {}};
  for (const float value : layer.weight) loss.values.add(value);
  return loss;
}

void correctBias(fastpath::QuantizedLayer& quantized, const Layer& layer, const FoldedLayer& original,
                 std::span<const double> inputMeans, std::span<const double> roundedMeans) {
  const std::size_t taps = static_cast<std::size_t>(layer.kernel) * layer.kernel;
  const std::size_t inputs = static_cast<std::size_t>(layer.inChannels / layer.groups);
  for (int o = 0; o < layer.outChannels; ++o) {
    double shift = 0;
    const std::size_t group = static_cast<std::size_t>(o) / (layer.outChannels / layer.groups) * inputs;
    for (std::size_t i = 0; i < inputs; ++i)
      for (std::size_t t = 0; t < taps; ++t) {
        const std::size_t at = (o * inputs + i) * taps + t;
        shift += double{quantized.weightScale[o]} * quantized.weight[at] * roundedMeans[group + i] -
                 original.weight[at] * inputMeans[group + i];
      }
    quantized.bias[o] = static_cast<float>(quantized.bias[o] - shift);
  }
}

}  // namespace effnet::quantize
