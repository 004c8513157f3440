#include "core/fastpath/packing/packing.h"

#include "core/base/error.h"

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
    if (layer.activation == Activation::HardSigmoid) {
      scale /= 6;
      shift = shift / 6 + 0.5;
    }
    folded.scale.push_back(static_cast<float>(scale));
    folded.shift.push_back(static_cast<float>(shift));
  }
  return folded;
}

Finish finishOf(Activation activation) {
  switch (activation) {
    case Activation::SiLU:
      return {FinishKind::SiLU, 0, 0};
    case Activation::HardSwish:
      return {FinishKind::HardSwish, 0, 0};
    case Activation::ReLU:
      return {FinishKind::Clamp, 0, std::numeric_limits<float>::infinity()};
    case Activation::ReLU6:
      return {FinishKind::Clamp, 0, 6};
    case Activation::HardSigmoid:
      return {FinishKind::Clamp, 0, 1};  // of what fold() makes of it
    case Activation::None:
    case Activation::Sigmoid:
      break;  // squeeze-excite's sigmoid is a kernel of its own
  }
  return kUnfinished;
}

/// Where the two parts of a packed layer lie.
struct Target {
  float* weights;
  float* bias;

  Target(const Layer& layer, int tile, float* begin)
      : weights(begin), bias(begin + weightFloats(layer, tile)) {}

  static std::size_t weightFloats(const Layer& layer, int tile) {
    const int inputs = layer.inChannels / layer.groups;
    return static_cast<std::size_t>(winogradProducts(tile, layer.kernel)) * inputs *
           paddedChannels(layer.outChannels);
  }
  std::span<const float> weightSpan() const { return {weights, bias}; }
  std::span<const float> packedBias(const Folded& folded) const {
    std::ranges::copy(folded.shift, bias);
    return {bias, static_cast<std::size_t>(paddedChannels(static_cast<int>(folded.shift.size())))};
  }
};

/// A k×k convolution's tiles end with the line of pixels. Lines as short as these leave the low tiles of the
/// widest panels half empty and fill the higher ones of the next width.
constexpr int kShortLine = 16;

int panelWidth(const Layer& layer, int tile, const Kernels& kernels) {
  const bool narrower =
      tile == 0 && layer.kernel > 1 && layer.outSize <= kShortLine && kernels.panelWidth > 2;
  return kernels.panelWidth - (narrower ? 1 : 0);
}

/// As few as there can be; one more where that makes an even number, which two threads share evenly, of
/// panels that are one vector narrower at most: they multiply as quickly.
int panelCount(int vectors, int width) {
  const int fewest = (vectors + width - 1) / width;
  const bool odd = fewest > 2 && fewest % 2 != 0;
  return fewest + (odd && width > 3 && (width - 1) * (fewest + 1) <= vectors ? 1 : 0);
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

/// Likewise for each of Winograd's products in place of each tap.
void packFilters(const Layer& layer, int tile, std::span<const float> weight, const Folded& folded,
                 int firstChannel, int width, float* target) {
  std::vector<double> products(winogradProducts(tile, layer.kernel));
  const int channels = std::min(width, layer.outChannels - firstChannel);
  const std::size_t depth = static_cast<std::size_t>(9) * layer.inChannels;
  for (int in = 0; in < layer.inChannels; ++in)
    for (int c = 0; c < channels; ++c) {
      const float* filter = weight.data() + (firstChannel + c) * depth + static_cast<std::size_t>(in) * 9;
      transformFilter(tile, filter, folded.scale[firstChannel + c], products);
      for (std::size_t i = 0; i < products.size(); ++i)
        target[(i * layer.inChannels + in) * width + c] = static_cast<float>(products[i]);
    }
}

}  // namespace

int paddedChannels(int channels) {
  return (channels + kChannelGroup - 1) / kChannelGroup * kChannelGroup;
}

std::size_t packedFloats(const Layer& layer, int tile) {
  return Target::weightFloats(layer, tile) + paddedChannels(layer.outChannels);
}

std::vector<Panel> panelsOf(int channels, int width, int lanes) {
  const int all = paddedChannels(channels) / lanes;
  const int count = panelCount(all, width);
  std::vector<Panel> panels;
  for (int i = 0, done = 0; i < count; ++i) {
    const int end = (all * (i + 1) + count - 1) / count;
    panels.push_back({done * lanes, end - done, 0});
    done = end;
  }
  return panels;
}

PackedMatrix packMatrix(const Layer& layer, const LayerWeights& values, double epsilon,
                        const Kernels& kernels, float* target, int tile) {
  checkCounts(layer, values);
  const Folded folded = fold(layer, values, epsilon);
  const Target parts(layer, tile, target);
  PackedMatrix packed{layer.kernel,
                      layer.stride,
                      layer.inChannels,
                      layer.outChannels,
                      tile,
                      panelsOf(layer.outChannels, panelWidth(layer, tile, kernels), kernels.lanes),
                      parts.weightSpan(),
                      parts.packedBias(folded),
                      finishOf(layer.activation)};
  std::size_t begin = 0;
  for (Panel& panel : packed.panels) {
    panel.weights = begin;
    const int width = panel.vectors * kernels.lanes;
    if (tile == 0)
      packPanel(layer, values.weight, folded, panel.channel, width, parts.weights + begin);
    else
      packFilters(layer, tile, values.weight, folded, panel.channel, width, parts.weights + begin);
    begin += static_cast<std::size_t>(packed.depth()) * width;
  }
  return packed;
}

PackedDepthwise packDepthwise(const Layer& layer, const LayerWeights& values, double epsilon,
                              const Kernels& kernels, float* target) {
  checkCounts(layer, values);
  const Folded folded = fold(layer, values, epsilon);
  const Target parts(layer, 0, target);
  const int taps = layer.kernel * layer.kernel;
  for (int c = 0; c < layer.outChannels; ++c) {
    float* vector = parts.weights + static_cast<std::size_t>(c / kernels.lanes) * taps * kernels.lanes;
    for (int tap = 0; tap < taps; ++tap)
      vector[tap * kernels.lanes + c % kernels.lanes] =
          values.weight[static_cast<std::size_t>(c) * taps + tap] * folded.scale[c];
  }
  return {layer.kernel,
          layer.stride,
          layer.outChannels,
          parts.weightSpan(),
          parts.packedBias(folded),
          finishOf(layer.activation)};
}

}  // namespace effnet::fastpath
