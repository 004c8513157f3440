#pragma once

#include "core/checkpoint/stored_tensor.h"
#include "core/fastpath/packing/quantized_network.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

/// The entry of a .safetensors' metadata that says that its tensors are a quantised network's: JSON with
/// "version" and what is known about how it was made.
inline constexpr char kQuantizationEntry[] = "effnet.quantization";

/// A tensor's bytes as a file has them, dense.
struct TensorBytes {
  ElementType type = ElementType::F32;
  std::vector<std::int64_t> shape;
  std::span<const std::byte> bytes;
};

/// The tensors of a quantised network under their names, in forward order: `blocks.3.expand.weight` (I8, or
/// F32 where it is kept in float), `.weight_scale` (F32 [out]), `.bias` (F32 [out]), and for each tensor
/// between layers `blocks.3.expand.output_scale` (F32 [1]) and `.output_zero` (U8 [1]). They refer to
/// `network`.
std::vector<std::pair<std::string, TensorBytes>> tensorsOf(const fastpath::QuantizedNetwork& network);

/// Throws Error("checkpoint_incomplete" | "checkpoint_mismatch" | "checkpoint_damaged") naming the tensor
/// that is missing, of the wrong kind or shape, of no layer, or whose values no quantisation gives.
fastpath::QuantizedNetwork readQuantized(const std::map<std::string, TensorBytes>& tensors,
                                         const NetworkSpec& spec);

}  // namespace effnet
