#include "tests/fastpath/reference_network.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet::fastpath {
namespace {

double activated(double x, Activation activation) {
  switch (activation) {
    case Activation::SiLU:
      return x / (1 + std::exp(-x));
    case Activation::ReLU:
      return std::max(x, 0.0);
    case Activation::ReLU6:
      return std::clamp(x, 0.0, 6.0);
    case Activation::Sigmoid:
      return 1 / (1 + std::exp(-x));
    case Activation::HardSigmoid:
      return std::clamp(x / 6 + 0.5, 0.0, 1.0);
    case Activation::HardSwish:
      return x * std::clamp(x / 6 + 0.5, 0.0, 1.0);
    case Activation::None:
      break;
  }
  return x;
}

int paddingBefore(Padding padding, int in, int out, int kernel, int stride) {
  if (padding == Padding::Symmetric) return (kernel - 1) / 2;
  return std::max((out - 1) * stride + kernel - in, 0) / 2;
}

}  // namespace

std::vector<float> randomValues(std::size_t count, unsigned seed, float low, float high) {
  std::mt19937 generator(seed);
  std::vector<float> values(count);
  for (float& value : values)
    value = low + (high - low) * static_cast<float>(generator() * (1.0 / 4294967296.0));
  return values;
}

ReferenceNetwork::ReferenceNetwork(const NetworkSpec& spec, unsigned seed) : network_(expand(spec)) {
  for (const Block& block : network_.blocks)
    for (const Layer& layer : block.layers) {
      if (layer.weights() == 0) continue;
      const auto fanIn = static_cast<float>(layer.weights() / layer.outChannels);
      const float reach = std::sqrt(4 / fanIn);
      const int normalised = layer.norm ? layer.outChannels : 0;
      Values& values = values_[{block.stage, block.indexInStage}][layer.role];
      values.weight = randomValues(layer.weights(), ++seed, -reach, reach);
      values.bias = randomValues(layer.bias ? layer.outChannels : 0, ++seed, -.5, .5);
      values.gamma = randomValues(normalised, ++seed, .5, 1.2F);
      values.beta = randomValues(normalised, ++seed, -.3F, .3F);
      values.mean = randomValues(normalised, ++seed, -.3F, .3F);
      values.variance = randomValues(normalised, ++seed, .6F, 1.6F);
    }
}

const ReferenceNetwork::Values& ReferenceNetwork::valuesOf(const Block& block, const Layer& layer) const {
  return values_.at({block.stage, block.indexInStage}).at(layer.role);
}

WeightProvider ReferenceNetwork::weights() const {
  return [this](const Block& block, const Layer& layer) {
    const Values& v = valuesOf(block, layer);
    return LayerWeights{v.weight, v.bias, v.gamma, v.beta, v.mean, v.variance};
  };
}

/// Convolution (also the squeeze-excite's and the classifier's, on 1×1 maps), normalisation, activation.
ReferenceNetwork::Map ReferenceNetwork::layerOutput(const Values& values, const Layer& layer,
                                                    const Map& input, const Map* residualFirst) const {
  const int size = layer.outSize;
  const std::size_t pixels = std::size_t{1} * size * size;
  Map output{layer.outChannels, size, std::vector<double>(layer.outChannels * pixels)};
  const int before = paddingBefore(network_.spec.padding, input.size, size, layer.kernel, layer.stride);
  const int groupIn = layer.inChannels / layer.groups;
  const int groupOut = layer.outChannels / layer.groups;
  const float* weight = values.weight.data();
  for (int o = 0; o < layer.outChannels; ++o) {
    double* sums = output.values.data() + o * pixels;
    std::fill_n(sums, pixels, layer.bias ? values.bias[o] : 0);
    for (int i = o / groupOut * groupIn; i < (o / groupOut + 1) * groupIn; ++i)
      for (int ky = 0; ky < layer.kernel; ++ky)
        for (int kx = 0; kx < layer.kernel; ++kx, ++weight) {
          // Output columns whose window has column kx inside the map.
          const int first = std::max(0, (before - kx + layer.stride - 1) / layer.stride);
          const int last =
              std::min(size - 1, (input.size - 1 + before - kx + layer.stride) / layer.stride - 1);
          for (int y = 0; y < size; ++y) {
            const int iy = y * layer.stride + ky - before;
            if (iy < 0 || iy >= input.size) continue;
            const double* line =
                input.values.data() + (std::size_t{1} * i * input.size + iy) * input.size + kx - before;
            for (int x = first; x <= last; ++x)
              sums[y * size + x] += double{*weight} * line[x * layer.stride];
          }
        }
    for (std::size_t p = 0; p < pixels; ++p) {
      if (layer.norm)
        sums[p] = (sums[p] - values.mean[o]) / std::sqrt(values.variance[o] + network_.spec.bnEpsilon) *
                      values.gamma[o] +
                  values.beta[o];
      if (residualFirst) sums[p] += residualFirst->values[o * pixels + p];
      sums[p] = activated(sums[p], layer.activation);
    }
  }
  return output;
}

ReferenceNetwork::Map ReferenceNetwork::blockOutput(const Block& block, const Block& weightsOf,
                                                    const Map& input) const {
  const bool resnet = block.op == Operator::BasicBlock || block.op == Operator::Bottleneck;
  Map shortcut = input;
  Map map = input;
  Map factors;
  for (const Layer& layer : block.layers) {
    if (layer.kind == LayerKind::MaxPool || layer.kind == LayerKind::GlobalPool) {
      const bool maximum = layer.kind == LayerKind::MaxPool;
      const int kernel = maximum ? layer.kernel : map.size;
      const int before =
          maximum ? paddingBefore(network_.spec.padding, map.size, layer.outSize, kernel, layer.stride) : 0;
      Map output{map.channels, layer.outSize, {}};
      for (int c = 0; c < map.channels; ++c)
        for (int y = 0; y < output.size; ++y)
          for (int x = 0; x < output.size; ++x) {
            double most = -std::numeric_limits<double>::infinity();
            double sum = 0;
            for (int iy = std::max(0, y * layer.stride - before);
                 iy < std::min(map.size, y * layer.stride - before + kernel); ++iy)
              for (int ix = std::max(0, x * layer.stride - before);
                   ix < std::min(map.size, x * layer.stride - before + kernel); ++ix) {
                const double value = map.values[(std::size_t{1} * c * map.size + iy) * map.size + ix];
                most = std::max(most, value);
                sum += value;
              }
            output.values.push_back(maximum ? most : sum / (kernel * kernel));
          }
      map = output;
      continue;
    }
    const Values& values = valuesOf(weightsOf, layer);
    if (layer.role == LayerRole::Shortcut) {
      shortcut = layerOutput(values, layer, input, nullptr);
    } else if (layer.role == LayerRole::SqueezeReduce) {
      Map pooled{map.channels, 1, {}};
      const std::size_t pixels = std::size_t{1} * map.size * map.size;
      for (int c = 0; c < map.channels; ++c) {
        double sum = 0;
        for (std::size_t i = 0; i < pixels; ++i) sum += map.values[c * pixels + i];
        pooled.values.push_back(sum / static_cast<double>(pixels));
      }
      factors = layerOutput(values, layer, pooled, nullptr);
    } else if (layer.role == LayerRole::SqueezeExpand) {
      factors = layerOutput(values, layer, factors, nullptr);
      const std::size_t pixels = std::size_t{1} * map.size * map.size;
      for (std::size_t i = 0; i < map.values.size(); ++i) map.values[i] *= factors.values[i / pixels];
    } else {
      map = layerOutput(values, layer, map, resnet && layer.role == LayerRole::Project ? &shortcut : nullptr);
    }
  }
  if (block.residual && !resnet)
    for (std::size_t i = 0; i < map.values.size(); ++i) map.values[i] += input.values[i];
  return map;
}

ReferenceNetwork::Outputs ReferenceNetwork::run(const float* image, int size) const {
  NetworkSpec sized = network_.spec;
  sized.resolution = size;
  const ExpandedNetwork network = expand(sized);
  Map map{3, size, std::vector<double>(image, image + std::size_t{3} * size * size)};
  Outputs outputs{};
  for (std::size_t i = 0; i + 1 < network.blocks.size(); ++i)
    map = blockOutput(network.blocks[i], network_.blocks[i], map);
  outputs.features = map.values;
  outputs.featureSize = map.size;
  const int pixels = map.size * map.size;
  for (int c = 0; c < map.channels; ++c) {
    double sum = 0;
    for (int p = 0; p < pixels; ++p) sum += map.values[std::size_t{1} * c * pixels + p];
    outputs.pooled.push_back(sum / pixels);
  }
  outputs.logits = blockOutput(network.blocks.back(), network_.blocks.back(), map).values;
  return outputs;
}

}  // namespace effnet::fastpath
