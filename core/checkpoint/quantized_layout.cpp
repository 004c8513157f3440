#include "core/checkpoint/quantized_layout.h"

#include "core/base/error.h"

#include <cstring>
#include <set>

namespace effnet {
namespace {

using fastpath::QuantizedLayer;
using fastpath::TensorPlace;

constexpr char kWeight[] = ".weight";
constexpr char kWeightScale[] = ".weight_scale";
constexpr char kBias[] = ".bias";
constexpr char kOutputScale[] = ".output_scale";
constexpr char kOutputZero[] = ".output_zero";

std::vector<std::int64_t> shapeOfWeight(const Layer& layer) {
  if (layer.kind == LayerKind::Linear) return {layer.outChannels, layer.inChannels};
  return {layer.outChannels, layer.inChannels / layer.groups, layer.kernel, layer.kernel};
}

template <typename T>
std::span<const std::byte> bytesOf(const std::vector<T>& values) {
  return std::as_bytes(std::span(values));
}

/// Takes tensors out by name and remembers which.
class QuantizedReader {
 public:
  explicit QuantizedReader(const std::map<std::string, TensorBytes>& tensors) : tensors_(tensors) {}

  ElementType typeOf(const std::string& name) const { return find(name).type; }

  template <typename T>
  std::vector<T> values(const std::string& name, ElementType type, const std::vector<std::int64_t>& shape) {
    const TensorBytes& found = find(name);
    std::size_t count = 1;
    for (const std::int64_t size : shape) count *= static_cast<std::size_t>(size);
    if (found.type != type || found.shape != shape || found.bytes.size() != count * sizeof(T))
      throw Error("checkpoint_mismatch", "'" + name + "' is not what the quantised layer needs: " +
                                             toString(type) + " of " + std::to_string(count) + " values");
    std::vector<T> values(count);
    std::memcpy(values.data(), found.bytes.data(), found.bytes.size());
    used_.insert(name);
    return values;
  }

  void refuseStrangers() const {
    for (const auto& [name, tensor] : tensors_)
      if (!used_.contains(name))
        throw Error("checkpoint_damaged", "'" + name + "' belongs to no layer of the quantised network");
  }

 private:
  const TensorBytes& find(const std::string& name) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end())
      throw Error("checkpoint_incomplete", "'" + name + "' of the quantised network is missing");
    return found->second;
  }

  const std::map<std::string, TensorBytes>& tensors_;
  std::set<std::string> used_;
};

QuantizedLayer readLayer(QuantizedReader& reader, const Layer& layer, const std::string& name) {
  QuantizedLayer values;
  if (reader.typeOf(name + kWeight) == ElementType::I8) {
    values.weight = reader.values<std::int8_t>(name + kWeight, ElementType::I8, shapeOfWeight(layer));
    values.weightScale = reader.values<float>(name + kWeightScale, ElementType::F32, {layer.outChannels});
  } else {
    values.floatWeight = reader.values<float>(name + kWeight, ElementType::F32, shapeOfWeight(layer));
  }
  values.bias = reader.values<float>(name + kBias, ElementType::F32, {layer.outChannels});
  return values;
}

/// A file of a kilobyte may describe a network of a million layers.
void refuseMoreLayersThanTensors(const NetworkSpec& spec, std::size_t tensors) {
  std::size_t layers = 0;
  for (const StageSpec& stage : spec.stages) layers += static_cast<std::size_t>(stage.layers);
  if (layers > tensors)
    throw Error("checkpoint_damaged", "its metadata describes " + std::to_string(layers) +
                                          " layers, but it holds " + std::to_string(tensors) + " tensors");
}

}  // namespace

std::vector<std::pair<std::string, TensorBytes>> tensorsOf(const fastpath::QuantizedNetwork& quantized) {
  const ExpandedNetwork network = expand(quantized.spec);
  std::vector<std::pair<std::string, TensorBytes>> tensors;
  for (std::size_t b = 0; b < network.blocks.size(); ++b) {
    const Block& block = network.blocks[b];
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
      const Layer& layer = block.layers[i];
      if (layer.weights() == 0) continue;
      const QuantizedLayer& values = quantized.blocks[b].layers[i];
      const std::string name = fastpath::layerName(network, block, layer);
      if (values.quantised()) {
        tensors.push_back({name + kWeight, {ElementType::I8, shapeOfWeight(layer), bytesOf(values.weight)}});
        tensors.push_back(
            {name + kWeightScale, {ElementType::F32, {layer.outChannels}, bytesOf(values.weightScale)}});
      } else {
        tensors.push_back(
            {name + kWeight, {ElementType::F32, shapeOfWeight(layer), bytesOf(values.floatWeight)}});
      }
      tensors.push_back({name + kBias, {ElementType::F32, {layer.outChannels}, bytesOf(values.bias)}});
    }
  }
  for (const TensorPlace& place : neededPlaces(network, quantized)) {
    const fastpath::TensorScale& scale = scaleAt(quantized, place);
    const std::string name = placeName(network, place);
    tensors.push_back(
        {name + kOutputScale, {ElementType::F32, {1}, std::as_bytes(std::span(&scale.scale, 1))}});
    tensors.push_back({name + kOutputZero, {ElementType::U8, {1}, std::as_bytes(std::span(&scale.zero, 1))}});
  }
  return tensors;
}

fastpath::QuantizedNetwork readQuantized(const std::map<std::string, TensorBytes>& tensors,
                                         const NetworkSpec& spec) {
  effnet::validate(spec);
  refuseMoreLayersThanTensors(spec, tensors.size());
  const ExpandedNetwork network = expand(spec);
  fastpath::QuantizedNetwork quantized;
  quantized.spec = spec;
  QuantizedReader reader(tensors);
  for (const Block& block : network.blocks) {
    auto& layers = quantized.blocks.emplace_back().layers;
    for (const Layer& layer : block.layers)
      layers.push_back(layer.weights() == 0
                           ? QuantizedLayer{}
                           : readLayer(reader, layer, fastpath::layerName(network, block, layer)));
  }
  for (const TensorPlace& place : neededPlaces(network, quantized)) {
    const std::string name = placeName(network, place);
    fastpath::TensorScale& scale = scaleAt(quantized, place);
    scale.scale = reader.values<float>(name + kOutputScale, ElementType::F32, {1}).front();
    scale.zero = reader.values<std::uint8_t>(name + kOutputZero, ElementType::U8, {1}).front();
  }
  reader.refuseStrangers();
  try {
    fastpath::validate(network, quantized);
  } catch (const Error& error) {
    throw Error("checkpoint_damaged", error.detail());
  }
  return quantized;
}

}  // namespace effnet
