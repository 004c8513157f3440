#include "core/quantize/calibration.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace effnet::quantize {

using fastpath::TensorPlace;
using Kind = TensorPlace::Kind;

void Control::step(const char* what, int done, int total) const {
  if (stop.stop_requested()) throw Error("cancelled", "quantising was cancelled");
  if (progress) progress(what, done, total);
}

Calibration calibrate(const FoldedNetwork& network, const std::vector<MapValues>& images, int threads,
                      const Control& control) {
  if (images.empty()) throw Error("no_images", "there is no picture to calibrate with");
  const LayerwiseNetwork runner(network, threads);
  Calibration calibration;
  const auto weights = weightsOfErrors(network);
  const TensorObserver observer = [&](const TensorPlace& place, MapValues& map) {
    TensorHabits& habits = calibration[place];
    habits.greatest.resize(static_cast<std::size_t>(map.channels), -INFINITY);
    const auto found = weights.find(place);
    map.each([&](int channel, float value) {
      habits.histogram.add(value, found == weights.end() ? 1 : found->second[channel]);
      habits.greatest[channel] = std::max(habits.greatest[channel], value);
    });
  };
  for (std::size_t i = 0; i < images.size(); ++i) {
    control.step("calibrate", static_cast<int>(i), static_cast<int>(images.size()));
    const std::vector<float> logits = runner.run(images[i], observer);
    if (!std::ranges::all_of(logits, [](float v) { return std::isfinite(v); }))
      throw Error("not_finite", "the network answers a calibration picture with values that are no numbers");
  }
  return calibration;
}

std::optional<TensorPlace> placeBefore(const ExpandedNetwork& network, int block, int layer) {
  const Block& own = network.blocks[block];
  const LayerRole role = own.layers[layer].role;
  const bool behindHidden = layer > 0 && own.layers[layer - 1].role == LayerRole::Hidden;
  if (own.layers[layer].kind == LayerKind::Linear && !behindHidden)
    return TensorPlace{Kind::Pooled, block, 0};
  if (role == LayerRole::SqueezeReduce) return TensorPlace{Kind::Squeezed, block, 0};
  const bool first = layer == 0 || own.layers[layer - 1].role == LayerRole::Shortcut;
  if (!first && own.layers[layer - 1].role == LayerRole::SqueezeExpand)
    return TensorPlace{Kind::Excited, block, 0};
  if (!first) return TensorPlace{Kind::Layer, block, layer - 1};
  if (block == 0) return TensorPlace{Kind::Images, 0, 0};
  if (network.blocks[block - 1].layers.back().kind == LayerKind::MaxPool) return std::nullopt;
  return TensorPlace{Kind::Output, block - 1, 0};
}

namespace {

std::vector<float> squaresByInput(const Layer& layer, const std::vector<float>& weight) {
  const auto inputs = static_cast<std::size_t>(layer.inChannels / layer.groups);
  const auto taps = static_cast<std::size_t>(layer.kernel) * layer.kernel;
  const auto outputs = static_cast<std::size_t>(layer.outChannels / layer.groups);
  std::vector<float> squares(static_cast<std::size_t>(layer.inChannels));
  for (std::size_t i = 0; i < weight.size(); ++i) {
    const std::size_t output = i / taps / inputs;
    squares[output / outputs * inputs + i / taps % inputs] += weight[i] * weight[i];
  }
  return squares;
}

}  // namespace

std::map<TensorPlace, std::vector<float>> weightsOfErrors(const FoldedNetwork& network) {
  std::map<TensorPlace, std::vector<float>> weights;
  for (int b = 0; b < static_cast<int>(network.network.blocks.size()); ++b) {
    const Block& block = network.network.blocks[b];
    for (int i = 0; i < static_cast<int>(block.layers.size()); ++i) {
      const Layer& layer = block.layers[i];
      const auto before = placeBefore(network.network, b, i);
      if (layer.weights() == 0 || !before) continue;
      // A block's output goes on along the skip as well, and the image has no channel that counts less.
      if (before->kind == Kind::Output || before->kind == Kind::Images) continue;
      weights[*before] = squaresByInput(layer, network.layers[b][i].weight);
      if (before->kind == Kind::Excited) weights[{Kind::Layer, b, i - 3}] = weights[*before];
    }
  }
  return weights;
}

}  // namespace effnet::quantize
