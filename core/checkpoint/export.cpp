#include "core/checkpoint/export.h"

#include "core/checkpoint/metadata.h"
#include "core/checkpoint/onnx_writer.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/torch_writer.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <unordered_map>

namespace effnet {

std::vector<std::pair<std::string, torch::Tensor>> namedTensors(Network network, Layout layout) {
  std::unordered_map<std::string, torch::Tensor> own;
  for (const auto& item : network->named_parameters()) own.emplace(item.key(), item.value());
  for (const auto& item : network->named_buffers()) own.emplace(item.key(), item.value());
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  for (const TensorName& name : tensorNames(expand(network->spec()), layout)) {
    torch::Tensor tensor = name.canonical.empty()
                               ? own.at(name.counter).detach().to(torch::kCPU)
                               : own.at(name.canonical).detach().to(torch::kCPU, torch::kFloat32);
    tensors.emplace_back(name.external, tensor.contiguous());
  }
  return tensors;
}

ExportResult exportCheckpoint(const Checkpoint& checkpoint, Layout layout,
                              const std::filesystem::path& target, const OnnxOptions& onnx,
                              const ExportControl& control) {
  const std::string extension = target.extension().string();
  CheckpointMetadata description;
  description.spec = checkpoint.spec;
  description.labels = checkpoint.labels;
  description.preprocessing = checkpoint.preprocessing;
  const auto metadata = ownMetadata(description);

  ExportResult result{target.string(), 0, 0};
  std::string bytes;
  if (extension == ".onnx") {
    OnnxFile file = writeOnnx(checkpoint.network, metadata, checkpoint.preprocessing, onnx);
    result.tensors = file.tensors;
    bytes = std::move(file.bytes);
  } else {
    const auto tensors = namedTensors(checkpoint.network, layout);
    result.tensors = static_cast<int>(tensors.size());
    if (extension == ".safetensors")
      bytes = writeSafetensors(tensors, metadata);
    else if (extension == ".pth" || extension == ".pt" || extension == ".bin")
      bytes = writeTorchZip(tensors);
    else
      throw Error("bad_value", target.string() + ": the name must end in .safetensors, .pth or .onnx");
  }
  writeFileAtomically(target, bytes, [&](std::size_t written) {
    if (control.stop.stop_requested())
      throw Error("cancelled", target.string() + ": writing it was cancelled");
    if (control.progress)
      control.progress(static_cast<std::int64_t>(written), static_cast<std::int64_t>(bytes.size()));
  });
  result.bytes = static_cast<std::int64_t>(bytes.size());
  return result;
}

}  // namespace effnet
