#pragma once

#include "core/checkpoint/export.h"

#include <map>
#include <string>

namespace effnet {

struct OnnxFile {
  std::string bytes;
  int tensors = 0;
};

/// A network as an ONNX graph: input `images` [batch,3,size,size], output `logits` [batch,classes];
/// `metadata` goes into metadata_props. The result has passed ONNX's own checker. Throws Error("unsupported")
/// where the program was built without ONNX. A network that is `quantized` keeps its 8-bit weights, and
/// rounds between layers by pairs of QuantizeLinear and DequantizeLinear; null: none.
OnnxFile writeOnnx(Network network, const std::map<std::string, std::string>& metadata,
                   const Preprocessing& preprocessing, const OnnxOptions& options,
                   const fastpath::QuantizedNetwork* quantized = nullptr);

}  // namespace effnet
