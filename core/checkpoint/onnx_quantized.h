#pragma once

#include "core/checkpoint/onnx_graph.h"
#include "core/fastpath/packing/quantized_network.h"

#include <optional>
#include <set>
#include <string>

namespace effnet {

/// The pairs of QuantizeLinear and DequantizeLinear by which a graph in floats says how a quantised network
/// rounds.
class OnnxQuantization {
 public:
  OnnxQuantization(OnnxGraph& graph, const ExpandedNetwork& network,
                   const fastpath::QuantizedNetwork& quantized);

  /// The value as the tensor at this place is rounded; itself where it is not.
  std::string rounded(const fastpath::TensorPlace& place, const std::string& value);

  /// A layer's weights from their bytes, by output channel, and its bias; nothing where it is kept in float.
  struct Weights {
    std::string weight;
    std::string bias;
  };
  std::optional<Weights> weights(int block, int layer, at::IntArrayRef shape, const std::string& path);

 private:
  OnnxGraph& graph_;
  const ExpandedNetwork& network_;
  const fastpath::QuantizedNetwork& quantized_;
  std::set<fastpath::TensorPlace> needed_;
};

}  // namespace effnet
