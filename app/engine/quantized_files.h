#pragma once

#include "app/engine/quantization.h"
#include "core/checkpoint/export.h"

namespace effnet {

/// Throws Error("bad_value") unless the name ends in .safetensors or .onnx: before minutes of work.
void requireQuantizedName(const std::string& to);

/// Writes what was quantised; gives the file's bytes. An .onnx is what the .safetensors of the same numbers
/// exports. Throws Error("write_failed" | …).
std::int64_t writeQuantization(const std::string& to, const QuantizationResult& result,
                               const Classifier& classifier, const OnnxOptions& onnx);

}  // namespace effnet
