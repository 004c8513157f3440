#include "core/checkpoint/onnx_quantized.h"

#include <ATen/ops/from_blob.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>

namespace effnet {

OnnxQuantization::OnnxQuantization(OnnxGraph& graph, const ExpandedNetwork& network,
                                   const fastpath::QuantizedNetwork& quantized)
    : graph_(graph), network_(network), quantized_(quantized) {
  for (const fastpath::TensorPlace& place : fastpath::neededPlaces(network, quantized)) needed_.insert(place);
}

std::string OnnxQuantization::rounded(const fastpath::TensorPlace& place, const std::string& value) {
  if (!needed_.contains(place)) return value;
  const fastpath::TensorScale& scale = scaleAt(quantized_, place);
  const std::string name = placeName(network_, place);
  const std::string step = graph_.constant(name + ".output_scale", at::full({}, scale.scale));
  const std::string zero = graph_.bytes(name + ".output_zero", at::full({}, int{scale.zero}, at::kByte));
  graph_.node("QuantizeLinear", {value, step, zero}, name + ".bytes");
  graph_.node("DequantizeLinear", {name + ".bytes", step, zero}, name + ".rounded");
  return name + ".rounded";
}

std::optional<OnnxQuantization::Weights> OnnxQuantization::weights(int block, int layer,
                                                                   at::IntArrayRef shape,
                                                                   const std::string& path) {
  const fastpath::QuantizedLayer& values =
      quantized_.blocks[static_cast<std::size_t>(block)].layers[static_cast<std::size_t>(layer)];
  if (!values.quantised()) return std::nullopt;
  const auto channels = static_cast<std::int64_t>(values.bias.size());
  const auto floats = [&](const std::vector<float>& of) {
    return at::from_blob(const_cast<float*>(of.data()), {channels}, at::kFloat);
  };
  const torch::Tensor whole = at::from_blob(const_cast<std::int8_t*>(values.weight.data()), shape, at::kChar);
  onnx::NodeProto& node = graph_.node("DequantizeLinear",
                                      {graph_.bytes(path + ".weight", whole),
                                       graph_.constant(path + ".weight_scale", floats(values.weightScale)),
                                       graph_.bytes(path + ".weight_zero", at::zeros({channels}, at::kChar))},
                                      path + ".weight_values");
  OnnxGraph::setInt(node, "axis", 0);
  return Weights{path + ".weight_values", graph_.constant(path + ".bias", floats(values.bias))};
}

}  // namespace effnet
