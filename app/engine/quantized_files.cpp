#include "app/engine/quantized_files.h"

#include "core/base/error.h"
#include "core/checkpoint/quantized_checkpoint.h"

namespace effnet {
namespace {

std::int64_t writeAsOnnx(const std::string& to, const QuantizationResult& result,
                         const CheckpointMetadata& metadata, const OnnxOptions& onnx) {
  const std::string between = to + ".safetensors";
  saveQuantized(between, result.network, metadata, aboutQuantization(result));
  const auto remove = [&] {
    std::error_code ignored;
    std::filesystem::remove(between, ignored);
  };
  try {
    const ExportResult written = exportCheckpoint(openCheckpoint(between), Layout::Effnet, to, onnx);
    remove();
    return written.bytes;
  } catch (...) {
    remove();
    throw;
  }
}

}  // namespace

void requireQuantizedName(const std::string& to) {
  const std::filesystem::path extension = std::filesystem::path(to).extension();
  if (extension != ".safetensors" && extension != ".onnx")
    throw Error("bad_value", to + ": the name must end in .safetensors or .onnx");
}

std::int64_t writeQuantization(const std::string& to, const QuantizationResult& result,
                               const Classifier& classifier, const OnnxOptions& onnx) {
  CheckpointMetadata metadata;
  metadata.spec = result.network.spec;
  metadata.labels = classifier.checkpoint().labels;
  metadata.preprocessing = classifier.checkpoint().preprocessing;
  if (std::filesystem::path(to).extension() == ".onnx") return writeAsOnnx(to, result, metadata, onnx);
  saveQuantized(to, result.network, metadata, aboutQuantization(result));
  return static_cast<std::int64_t>(std::filesystem::file_size(to));
}

}  // namespace effnet
