#include "core/fastpath/packing.h"

#include "core/scaling/error.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace effnet::fastpath {
namespace {

/// convolution · scale + shift: what normalisation and bias come to.
struct Folded {
  std::vector<float> scale;
  std::vector<float> shift;
};

void require(std::span<const float> values, std::int64_t count, const char* what) {
  if (static_cast<std::int64_t>(values.size()) == count) return;
  throw Error("bad_weights", std::string("a layer's ") + what + " has " + std::to_string(values.size()) +
                                 " values instead of " + std::to_string(count));
}

void checkCounts(const Layer& layer, const LayerWeights& values) {
  require(values.weight, layer.weights(), "weight");
  require(values.bias, layer.bias ? layer.outChannels : 0, "bias");
  const int normalised = layer.norm ? layer.outChannels : 0;
  require(values.gamma, normalised, "normalisation's weight");
  require(values.beta, normalised, "normalisation's bias");
  require(values.mean, normalised, "running mean");
  require(values.variance, normalised, "running variance");
}

Folded fold(const Layer& layer, const LayerWeights& values, double epsilon) {
  Folded folded;
  for (int c = 0; c < layer.outChannels; ++c) {
    double scale = 1;
    double shift = layer.bias ? values.bias[c] : 0;
    if (layer.norm) {
      scale = values.gamma[c] / std::sqrt(values.variance[c] + epsilon);
      shift = values.beta[c] + (shift - values.mean[c]) * scale;
    }
    folded.scale.push_back(static_cast<float>(scale));
    folded.shift.push_back(static_cast<float>(shift));
  }
  return folded;
}

Finish finishOf(Activation activation) {
  switch (activation) {
    case Activation::SiLU:
      return {true, 0, 0};
    case Activation::ReLU:
      return {false, 0, std::numeric_limits<float>::infinity()};
    case Activation::ReLU6:
      return {false, 0, 6};
    case Activation::None:
    case Activation::Sigmoid:
      break;  // squeeze-excite's sigmoid is a kernel of its own
  }
  return kUnfinished;
}

AlignedFloats paddedBias(const Folded& folded) {
  AlignedFloats bias(paddedChannels(static_cast<int>(folded.shift.size())));
  std::ranges::copy(folded.shift, bias.data());
  return bias;
}

/// One panel: `width` channels' weights side by side for each tap and input channel.
void packPanel(const Layer& layer, std::span<const float> weight, const Folded& folded, int firstChannel,
               int width, float* target) {
  const int taps = layer.kernel * layer.kernel;
  const std::size_t depth = static_cast<std::size_t>(taps) * layer.inChannels;
  const int channels = std::min(width, layer.outChannels - firstChannel);
  for (int tap = 0; tap < taps; ++tap)
    for (int in = 0; in < layer.inChannels; ++in, target += width) {
      const float* source = weight.data() + firstChannel * depth + static_cast<std::size_t>(in) * taps + tap;
      for (int c = 0; c < channels; ++c) target[c] = source[c * depth] * folded.scale[firstChannel + c];
    }
}

}  // namespace

int paddedChannels(int channels) {
  return (channels + kChannelGroup - 1) / kChannelGroup * kChannelGroup;
}

std::vector<Panel> panelsOf(int channels, const Kernels& kernels) {
  std::vector<Panel> panels;
  int channel = 0;
  for (int left = paddedChannels(channels) / kernels.lanes; left > 0;) {
    const bool lonely = left == kernels.panelWidth + 1 && kernels.panelWidth > 2;
    const int vectors = std::min(left, lonely ? kernels.panelWidth - 1 : kernels.panelWidth);
    panels.push_back({channel, vectors, 0});
    channel += vectors * kernels.lanes;
    left -= vectors;
  }
  return panels;
}

PackedMatrix packMatrix(const Layer& layer, const LayerWeights& values, double epsilon,
                        const Kernels& kernels) {
  checkCounts(layer, values);
  const Folded folded = fold(layer, values, epsilon);
  PackedMatrix packed{layer.kernel,
                      layer.stride,
                      layer.inChannels,
                      layer.outChannels,
                      panelsOf(layer.outChannels, kernels),
                      {},
                      paddedBias(folded),
                      finishOf(layer.activation)};
  packed.weights =
      AlignedFloats(static_cast<std::size_t>(packed.depth()) * paddedChannels(layer.outChannels));
  std::size_t begin = 0;
  for (Panel& panel : packed.panels) {
    panel.weights = begin;
    const int width = panel.vectors * kernels.lanes;
    packPanel(layer, values.weight, folded, panel.channel, width, packed.weights.data() + begin);
    begin += static_cast<std::size_t>(packed.depth()) * width;
  }
  return packed;
}

PackedDepthwise packDepthwise(const Layer& layer, const LayerWeights& values, double epsilon,
                              const Kernels& kernels) {
  checkCounts(layer, values);
  const Folded folded = fold(layer, values, epsilon);
  const int taps = layer.kernel * layer.kernel;
  PackedDepthwise packed{layer.kernel, layer.stride,       layer.outChannels,
                         {},           paddedBias(folded), finishOf(layer.activation)};
  packed.weights = AlignedFloats(static_cast<std::size_t>(paddedChannels(layer.outChannels)) * taps);
  for (int c = 0; c < layer.outChannels; ++c) {
    float* vector =
        packed.weights.data() + static_cast<std::size_t>(c / kernels.lanes) * taps * kernels.lanes;
    for (int tap = 0; tap < taps; ++tap)
      vector[tap * kernels.lanes + c % kernels.lanes] =
          values.weight[static_cast<std::size_t>(c) * taps + tap] * folded.scale[c];
  }
  return packed;
}

}  // namespace effnet::fastpath
