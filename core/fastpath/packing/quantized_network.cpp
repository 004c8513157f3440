#include "core/fastpath/packing/quantized_network.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace effnet::fastpath {
namespace {

using Kind = TensorPlace::Kind;

const char* roleName(LayerRole role) {
  switch (role) {
    case LayerRole::Expand:
      return ".expand";
    case LayerRole::Depthwise:
      return ".depthwise";
    case LayerRole::Spatial:
      return ".spatial";
    case LayerRole::SqueezeReduce:
      return ".squeeze_reduce";
    case LayerRole::SqueezeExpand:
      return ".squeeze_expand";
    case LayerRole::Project:
      return ".project";
    case LayerRole::Shortcut:
      return ".shortcut";
    case LayerRole::Stem:
    case LayerRole::Head:
      return ".conv";
    case LayerRole::Hidden:
    case LayerRole::Classifier:
      break;
  }
  return "";
}

bool isSqueeze(const Layer& layer) {
  return layer.role == LayerRole::SqueezeReduce || layer.role == LayerRole::SqueezeExpand;
}

void appendBlock(const Block& block, int index, std::vector<TensorPlace>& places) {
  const int count = static_cast<int>(block.layers.size());
  if (block.layers.back().role == LayerRole::Classifier) {
    places.push_back({Kind::Pooled, index, 0});
    for (int i = 0; i < count; ++i)
      if (block.layers[i].role == LayerRole::Hidden) places.push_back({Kind::Layer, index, i});
    return;
  }
  for (int i = 0; i < count; ++i) {
    const LayerRole role = block.layers[i].role;
    if (role == LayerRole::SqueezeReduce) places.push_back({Kind::Squeezed, index, 0});
    const bool last = i + 1 == count || role == LayerRole::Stem || role == LayerRole::SqueezeExpand;
    if (!last) places.push_back({Kind::Layer, index, i});
    if (role == LayerRole::SqueezeExpand) places.push_back({Kind::Excited, index, 0});
  }
  places.push_back({Kind::Output, index, 0});
}

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
  throw Error("bad_weights", name + ": " + why);
}

bool allFinite(const std::vector<float>& values) {
  return std::ranges::all_of(values, [](float v) { return std::isfinite(v); });
}

/// What a product of one scale by a second over a third still is as a float; quantising writes no others.
bool isScale(float value) {
  return value >= 1e-12F && value <= 1e12F;  // not of NaN
}

void requireCount(std::size_t found, std::int64_t wanted, const std::string& name) {
  if (static_cast<std::int64_t>(found) != wanted)
    refuse(name, "it has " + std::to_string(found) + " values instead of " + std::to_string(wanted));
}

void validateLayer(const Layer& layer, const QuantizedLayer& values, const std::string& name) {
  requireCount(values.bias.size(), layer.outChannels, name + ".bias");
  if (!allFinite(values.bias)) refuse(name + ".bias", "it holds values that are no numbers");
  if (!values.quantised()) {
    requireCount(values.floatWeight.size(), layer.weights(), name + ".weight");
    if (!allFinite(values.floatWeight)) refuse(name + ".weight", "it holds values that are no numbers");
    return;
  }
  requireCount(values.weight.size(), layer.weights(), name + ".weight");
  requireCount(values.weightScale.size(), layer.outChannels, name + ".weight_scale");
  if (!std::ranges::all_of(values.weightScale, isScale))
    refuse(name + ".weight_scale", "a scale must be a positive number from 1e-12 to 1e12");
  if (std::ranges::count(values.weight, std::int8_t{-128}) != 0)
    refuse(name + ".weight", "it holds -128, which no symmetric quantisation gives");
  constexpr std::int64_t kMostTaps = 65536;  // × 255 × 127 stay below 2^31
  if (layer.weights() / layer.outChannels > kMostTaps)
    refuse(name + ".weight", "a window has more elements than 32-bit sums hold");
}

void validateScale(const TensorScale& scale, const std::string& name) {
  if (!isScale(scale.scale))
    refuse(name + ".output_scale", "it is missing, or no positive number from 1e-12 to 1e12");
}

}  // namespace

std::vector<TensorPlace> tensorPlaces(const ExpandedNetwork& network) {
  std::vector<TensorPlace> places{{}};
  for (std::size_t b = 0; b < network.blocks.size(); ++b)
    appendBlock(network.blocks[b], static_cast<int>(b), places);
  return places;
}

std::vector<TensorPlace> neededPlaces(const ExpandedNetwork& network, const QuantizedNetwork& quantized) {
  const auto isQuantised = [&](int b) {
    return b >= 0 && b + 1 < static_cast<int>(network.blocks.size()) &&
           quantized.quantised(static_cast<std::size_t>(b));
  };
  const auto squeezes = [&](int b) {
    for (std::size_t i = 0; i < network.blocks[b].layers.size(); ++i)
      if (isSqueeze(network.blocks[b].layers[i])) return quantized.blocks[b].layers[i].quantised();
    return false;
  };
  std::vector<TensorPlace> needed;
  for (const TensorPlace& place : tensorPlaces(network)) {
    bool wanted = isQuantised(place.block);
    if (place.block + 1 == static_cast<int>(network.blocks.size()))
      wanted = quantized.quantised(static_cast<std::size_t>(place.block));
    if (place.kind == Kind::Output) wanted = wanted || isQuantised(place.block + 1);
    const bool ofSqueeze =
        place.kind == Kind::Squeezed ||
        (place.kind == Kind::Layer && isSqueeze(network.blocks[place.block].layers[place.layer]));
    if (ofSqueeze) wanted = wanted && squeezes(place.block);
    if (wanted) needed.push_back(place);
  }
  return needed;
}

const TensorScale& scaleAt(const QuantizedNetwork& network, const TensorPlace& place) {
  const QuantizedBlock& block = network.blocks[static_cast<std::size_t>(place.block)];
  switch (place.kind) {
    case Kind::Images:
      return network.images;
    case Kind::Layer:
      return block.layers[static_cast<std::size_t>(place.layer)].output;
    case Kind::Squeezed:
      return block.squeezed;
    case Kind::Excited:
      return block.excited;
    case Kind::Output:
      return block.output;
    case Kind::Pooled:
      break;
  }
  return network.pooled;
}

TensorScale& scaleAt(QuantizedNetwork& network, const TensorPlace& place) {
  return const_cast<TensorScale&>(scaleAt(std::as_const(network), place));
}

std::string blockName(const ExpandedNetwork& network, const Block& block) {
  switch (network.stageKind(block.stage)) {
    case StageKind::Stem:
      return "stem";
    case StageKind::Head:
      return "head";
    case StageKind::Classifier:
      return "classifier";
    case StageKind::Body:
      break;
  }
  return "blocks." + std::to_string(block.flatIndex);
}

std::string layerName(const ExpandedNetwork& network, const Block& block, const Layer& layer) {
  return layer.role == LayerRole::Hidden ? "hidden" : blockName(network, block) + roleName(layer.role);
}

std::string placeName(const ExpandedNetwork& network, const TensorPlace& place) {
  const Block& block = network.blocks[static_cast<std::size_t>(place.block)];
  switch (place.kind) {
    case Kind::Images:
      return "images";
    case Kind::Layer:
      return layerName(network, block, block.layers[static_cast<std::size_t>(place.layer)]);
    case Kind::Squeezed:
      return blockName(network, block) + ".squeezed";
    case Kind::Excited:
      return blockName(network, block) + ".excited";
    case Kind::Output:
      return blockName(network, block);
    case Kind::Pooled:
      break;
  }
  return "pooled";
}

void validate(const ExpandedNetwork& network, const QuantizedNetwork& quantized) {
  if (quantized.blocks.size() != network.blocks.size()) refuse("blocks", "they are of another network");
  for (std::size_t b = 0; b < network.blocks.size(); ++b) {
    const Block& block = network.blocks[b];
    const QuantizedBlock& values = quantized.blocks[b];
    if (values.layers.size() != block.layers.size())
      refuse(blockName(network, block), "it has other layers than the network");
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
      const Layer& layer = block.layers[i];
      if (layer.weights() == 0) continue;
      const std::string name = layerName(network, block, layer);
      validateLayer(layer, values.layers[i], name);
      if (!isSqueeze(layer) && values.layers[i].quantised() != quantized.quantised(b))
        refuse(name + ".weight", "it is of another kind than the other layers of its block");
      if (isSqueeze(layer) && values.layers[i].quantised() && !quantized.quantised(b))
        refuse(name + ".weight", "it is quantised, but its block is not");
    }
  }
  for (const TensorPlace& place : neededPlaces(network, quantized))
    validateScale(scaleAt(quantized, place), placeName(network, place));
}

}  // namespace effnet::fastpath
