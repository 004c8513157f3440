#include "core/checkpoint/quantized_checkpoint.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/metadata.h"
#include "core/checkpoint/quantized_layout.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_storage.h"
#include "core/protocol/json_text.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>
#include <utility>

namespace effnet {
namespace {

using fastpath::QuantizedLayer;

constexpr int kQuantizedVersion = 1;

std::map<std::string, TensorBytes> bytesOf(std::map<std::string, torch::Tensor>& tensors) {
  std::map<std::string, TensorBytes> bytes;
  for (auto& [name, tensor] : tensors) {
    const auto type = storedType(tensor.scalar_type());
    if (!type) throw Error("checkpoint_damaged", "'" + name + "' is of an element type that is not known");
    tensor = tensor.contiguous();
    bytes[name] = {
        *type, tensor.sizes().vec(), {static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes()}};
  }
  return bytes;
}

torch::Tensor tensorOf(const std::vector<float>& values, at::IntArrayRef shape) {
  return at::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat32).clone();
}

torch::Tensor weightOf(const QuantizedLayer& layer, at::IntArrayRef shape) {
  if (!layer.quantised()) return tensorOf(layer.floatWeight, shape);
  const torch::Tensor whole =
      at::from_blob(const_cast<std::int8_t*>(layer.weight.data()), shape, torch::kInt8);
  std::vector<std::int64_t> each(shape.size(), 1);
  each[0] = shape[0];
  return whole.to(torch::kFloat32) * tensorOf(layer.weightScale, each);
}

/// The module's tensors of a layer: γ = 1, μ = 0 and σ² + ε = 1 let a folded convolution pass as it is.
void addLayer(std::map<std::string, torch::Tensor>& tensors, const std::string& name, const Layer& layer,
              const QuantizedLayer& values, double epsilon) {
  const std::int64_t out = layer.outChannels;
  if (layer.kind == LayerKind::Linear)
    tensors[name + ".weight"] = weightOf(values, {out, layer.inChannels});
  else
    tensors[name + ".weight"] =
        weightOf(values, {out, layer.inChannels / layer.groups, layer.kernel, layer.kernel});
  if (!layer.norm) {
    tensors[name + ".bias"] = tensorOf(values.bias, {out});
    return;
  }
  tensors[name + ".norm.weight"] = at::full({out}, 1.0);
  tensors[name + ".norm.bias"] = tensorOf(values.bias, {out});
  tensors[name + ".norm.running_mean"] = at::zeros({out});
  tensors[name + ".norm.running_var"] = at::full({out}, 1 - epsilon);
}

void requireVersion(const std::string& text) {
  const Json json = parseJson(text);
  if (!json.is_object() || !json.contains("version") || !json["version"].is_number_integer())
    throw Error("checkpoint_damaged", std::string(kQuantizationEntry) + " does not say its version");
  if (json["version"].get<std::int64_t>() != kQuantizedVersion)
    throw Error("checkpoint_unknown", "its quantised layout is of version " + json["version"].dump() +
                                          "; this program knows version 1");
}

}  // namespace

std::optional<ReadQuantization> takeQuantized(TensorFile& file) {
  const auto entry = file.metadata.find(kQuantizationEntry);
  if (entry == file.metadata.end()) return std::nullopt;
  requireVersion(entry->second);
  const OwnMetadata own = readOwnMetadata(file.metadata);
  if (!own.spec || !own.preprocessing)
    throw Error("checkpoint_damaged", "it holds a quantised network, but not its description");
  ReadQuantization result;
  result.tensors = std::move(file.tensors);
  const auto network =
      std::make_shared<fastpath::QuantizedNetwork>(readQuantized(bytesOf(result.tensors), *own.spec));
  file.tensors.clear();
  const ExpandedNetwork expanded = expand(*own.spec);
  for (std::size_t b = 0; b < expanded.blocks.size(); ++b)
    for (std::size_t i = 0; i < expanded.blocks[b].layers.size(); ++i) {
      const Layer& layer = expanded.blocks[b].layers[i];
      if (layer.weights() > 0)
        addLayer(file.tensors, fastpath::layerName(expanded, expanded.blocks[b], layer), layer,
                 network->blocks[b].layers[i], own.spec->bnEpsilon);
    }
  result.network = network;
  return result;
}

void saveQuantized(const std::filesystem::path& file, const fastpath::QuantizedNetwork& network,
                   const CheckpointMetadata& metadata, Json about) {
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  for (const auto& [name, tensor] : tensorsOf(network))
    tensors.emplace_back(name, at::from_blob(const_cast<std::byte*>(tensor.bytes.data()), tensor.shape,
                                             scalarType(tensor.type)));
  about["version"] = kQuantizedVersion;
  auto entries = ownMetadata(metadata);
  entries[kQuantizationEntry] = jsonText(about);
  writeFileAtomically(file, writeSafetensors(tensors, entries));
}

}  // namespace effnet
