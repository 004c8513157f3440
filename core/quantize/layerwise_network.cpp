#include "core/quantize/layerwise_network.h"

#include "core/base/error.h"
#include "core/fastpath/instruction_set.h"
#include "core/fastpath/steps/convolution_step.h"
#include "core/fastpath/steps/depthwise_step.h"
#include "core/fastpath/steps/pointwise_step.h"
#include "core/fastpath/steps/pooling_steps.h"
#include "core/fastpath/team.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace effnet::quantize {
namespace {

using fastpath::Map;
using fastpath::Slot;
using fastpath::TensorPlace;
using Kind = TensorPlace::Kind;

fastpath::InstructionSet instructionSet() {
  const auto best = fastpath::bestInstructionSet();
  if (!best) throw Error("unsupported_device", "quantising needs a processor with AVX2");
  return *best;
}

/// A map of the fast path over values that live elsewhere.
class MapOver {
 public:
  explicit MapOver(const MapValues& values) {
    slot_.place(const_cast<float*>(values.values.data()));
    map_ = {&slot_, values.images, values.size, values.channels};
  }
  const Map& map() const { return map_; }

 private:
  Slot slot_;
  Map map_;
};

float activated(float x, Activation activation) {
  switch (activation) {
    case Activation::SiLU:
      return x / (1 + std::exp(-x));
    case Activation::ReLU:
      return std::max(x, 0.F);
    case Activation::ReLU6:
      return std::clamp(x, 0.F, 6.F);
    case Activation::Sigmoid:
      return 1 / (1 + std::exp(-x));
    case Activation::HardSigmoid:
      return std::clamp(x / 6 + 0.5F, 0.F, 1.F);
    case Activation::HardSwish:
      return x * std::clamp(x / 6 + 0.5F, 0.F, 1.F);
    case Activation::None:
      break;
  }
  return x;
}

MapValues averages(const MapValues& map) {
  MapValues result(map.images, 1, map.channels);
  for (int n = 0; n < map.images; ++n)
    for (int p = 0; p < map.pixels(); ++p)
      for (int c = 0; c < map.channels; ++c)
        result.values[result.index(n, 0, c)] += map.values[map.index(n, p, c)];
  for (float& value : result.values) value /= static_cast<float>(map.pixels());
  return result;
}

void observe(const TensorObserver& observer, const TensorPlace& place, MapValues& values) {
  if (observer) observer(place, values);
}

}  // namespace

MapValues::MapValues(int imageCount, int side, int channelCount)
    : images(imageCount),
      size(side),
      channels(channelCount),
      values(static_cast<std::size_t>(imageCount) * side * side * fastpath::paddedChannels(channelCount)) {}

MapValues MapValues::ofImages(std::vector<float> pixels, int imageCount, int side) {
  MapValues map;
  map.images = imageCount;
  map.size = side;
  map.channels = 3;
  map.planar = true;
  map.values = std::move(pixels);
  return map;
}

std::size_t MapValues::index(int image, int pixel, int channel) const {
  const auto n = static_cast<std::size_t>(image);
  if (planar) return (n * channels + channel) * pixels() + pixel;
  return (n * pixels() + pixel) * pitch() + channel;
}

LayerwiseNetwork::LayerwiseNetwork(const FoldedNetwork& network, int threads)
    : folded_(&network),
      kernels_(fastpath::kernelsFor(instructionSet())),
      threads_(threads),
      packed_(fastpath::packNetwork(network.network, network.weights(), kernels_, threads)) {}

int LayerwiseNetwork::paddingBefore(const Layer& layer, int inSize, int outSize) const {
  if (network().spec.padding == Padding::Symmetric) return (layer.kernel - 1) / 2;
  return std::max((outSize - 1) * layer.stride + layer.kernel - inSize, 0) / 2;
}

void LayerwiseNetwork::runStep(std::unique_ptr<fastpath::Step> step) const {
  const std::size_t each = step->scratchFloats() + 64;
  std::vector<float> scratch(each * threads_);
  std::vector<float*> begins;
  for (int i = 0; i < threads_; ++i) begins.push_back(scratch.data() + i * each);
  std::vector<fastpath::TaskCounter> counters(1);
  const std::array steps{std::move(step)};
  fastpath::runSteps(steps, counters, begins, nullptr);
}

MapValues LayerwiseNetwork::convolve(int block, int index, const MapValues& input,
                                     const MapValues* residual) const {
  const Block& description = network().blocks[block];
  const Layer& layer = description.layers[index];
  const fastpath::PackedLayer& packed = packed_.blocks[block][index];
  MapValues output(input.images, (input.size + layer.stride - 1) / layer.stride, layer.outChannels);
  const MapOver in(input), out(output);
  const MapOver skip(residual ? *residual : input);
  const bool first = description.op == Operator::BasicBlock || description.op == Operator::Bottleneck;
  const fastpath::Residual added = residual ? fastpath::Residual{skip.map(), first} : fastpath::Residual{};
  const int before = paddingBefore(layer, input.size, output.size);
  const fastpath::RunArrays arrays{.images = input.values.data()};
  if (packed.depthwise)
    runStep(std::make_unique<fastpath::DepthwiseStep>(
        kernels_, fastpath::DepthwiseStep::Parts{nullptr, &*packed.depthwise, in.map(), out.map(), before},
        threads_));
  else if (layer.kernel == 1 && !input.planar)
    runStep(std::make_unique<fastpath::PointwiseStep>(
        kernels_, fastpath::PointwiseStep::Parts{&*packed.matrix, in.map(), out.map(), added}, threads_));
  else
    runStep(std::make_unique<fastpath::ConvolutionStep>(
        kernels_,
        fastpath::ConvolutionStep::Parts{
            &*packed.matrix, nullptr,
            input.planar ? Map{nullptr, input.images, input.size, input.channels} : in.map(), &arrays,
            out.map(), added, before},
        threads_));
  return output;
}

MapValues LayerwiseNetwork::maxPool(const Layer& layer, const MapValues& input) const {
  MapValues output(input.images, (input.size + layer.stride - 1) / layer.stride, layer.outChannels);
  const MapOver in(input), out(output);
  runStep(std::make_unique<fastpath::MaxPoolStep>(
      kernels_, fastpath::MaxPoolStep::Parts{in.map(), out.map(), layer.kernel, layer.stride,
                                             paddingBefore(layer, input.size, output.size)}));
  return output;
}

/// A 1×1 convolution of one pixel an image, or a layer behind the pooling.
MapValues LayerwiseNetwork::matrix(int block, int index, const MapValues& input) const {
  const Layer& layer = network().blocks[block].layers[index];
  const FoldedLayer& values = folded_->layers[block][index];
  MapValues output(input.images, 1, layer.outChannels);
  for (int n = 0; n < input.images; ++n)
    for (int o = 0; o < layer.outChannels; ++o) {
      const float* weight = values.weight.data() + static_cast<std::size_t>(o) * layer.inChannels;
      const float* from = input.values.data() + input.index(n, 0, 0);
      float sum = values.bias[o];
      for (int i = 0; i < layer.inChannels; ++i) sum += weight[i] * from[i];
      output.values[output.index(n, 0, o)] = activated(sum, layer.activation);
    }
  return output;
}

void LayerwiseNetwork::squeezeExcite(int block, int reduce, MapValues& map,
                                     const TensorObserver& observer) const {
  MapValues squeezed = averages(map);
  observe(observer, {Kind::Squeezed, block, 0}, squeezed);
  MapValues inner = matrix(block, reduce, squeezed);
  observe(observer, {Kind::Layer, block, reduce}, inner);
  const MapValues factors = matrix(block, reduce + 1, inner);
  for (int n = 0; n < map.images; ++n)
    for (int p = 0; p < map.pixels(); ++p)
      for (int c = 0; c < map.channels; ++c)
        map.values[map.index(n, p, c)] *= factors.values[factors.index(n, 0, c)];
  observe(observer, {Kind::Excited, block, 0}, map);
}

MapValues LayerwiseNetwork::runBlock(int index, const MapValues& input,
                                     const TensorObserver& observer) const {
  const Block& block = network().blocks[index];
  const int count = static_cast<int>(block.layers.size());
  MapValues shortcut;
  MapValues map;
  const MapValues* from = &input;
  for (int i = 0; i < count; ++i) {
    const Layer& layer = block.layers[i];
    const bool last = i + 1 == count;
    if (layer.kind == LayerKind::MaxPool) {
      observe(observer, {Kind::Output, index, 0}, map);
      return maxPool(layer, map);
    }
    if (layer.role == LayerRole::SqueezeReduce) {
      squeezeExcite(index, i, map, observer);
      ++i;
      continue;
    }
    const bool skips = layer.role == LayerRole::Shortcut;
    const MapValues* residual = !last || !block.residual ? nullptr : shortcut.images > 0 ? &shortcut : &input;
    MapValues output = convolve(index, i, skips ? input : *from, residual);
    const bool poolFollows = !last && block.layers[i + 1].kind == LayerKind::MaxPool;
    if (!last && !poolFollows) observe(observer, {Kind::Layer, index, i}, output);
    (skips ? shortcut : map) = std::move(output);
    if (!skips) from = &map;
  }
  observe(observer, {Kind::Output, index, 0}, map);
  return map;
}

std::vector<float> LayerwiseNetwork::classify(const MapValues& features,
                                              const TensorObserver& observer) const {
  const int block = static_cast<int>(network().blocks.size()) - 1;
  MapValues pooled = averages(features);
  observe(observer, {Kind::Pooled, block, 0}, pooled);
  MapValues logits = std::move(pooled);
  const int count = static_cast<int>(network().blocks[block].layers.size());
  for (int i = 0; i < count; ++i) {
    if (network().blocks[block].layers[i].weights() == 0) continue;  // the pooling
    logits = matrix(block, i, logits);
    if (i + 1 < count) observe(observer, {Kind::Layer, block, i}, logits);
  }
  std::vector<float> values;
  for (int n = 0; n < logits.images; ++n) {
    const float* row = logits.values.data() + logits.index(n, 0, 0);
    values.insert(values.end(), row, row + logits.channels);
  }
  return values;
}

std::vector<float> LayerwiseNetwork::run(MapValues images, const TensorObserver& observer) const {
  observe(observer, {Kind::Images, 0, 0}, images);
  MapValues map = std::move(images);
  for (int b = 0; b + 1 < static_cast<int>(network().blocks.size()); ++b) map = runBlock(b, map, observer);
  return classify(map, observer);
}

}  // namespace effnet::quantize
