#include "core/checkpoint/export.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/export_folder.h"
#include "core/checkpoint/head_recovery.h"
#include "core/checkpoint/metadata.h"
#include "core/checkpoint/onnx_writer.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/torch_writer.h"
#include "core/protocol/json_text.h"

#include <unordered_map>

namespace effnet {

std::vector<std::pair<std::string, torch::Tensor>> namedTensors(Network network, Layout layout,
                                                                const std::vector<HeadLayer>& tail) {
  std::unordered_map<std::string, torch::Tensor> own;
  for (const auto& item : network->named_parameters()) own.emplace(item.key(), item.value());
  for (const auto& item : network->named_buffers()) own.emplace(item.key(), item.value());
  std::vector<std::pair<std::string, torch::Tensor>> tensors;
  for (const TensorName& name : tensorNames(expand(network->spec()), layout)) {
    torch::Tensor tensor = name.canonical.empty()
                               ? own.at(name.counter).detach().to(torch::kCPU)
                               : own.at(name.canonical).detach().to(torch::kCPU, torch::kFloat32);
    tensors.emplace_back(name.external,
                         name.canonical.empty() ? tensor.contiguous() : tensor.contiguous().view(name.shape));
  }
  if (tail.empty()) return tensors;
  // The classifier's two tensors are the last ones of every layout.
  const std::string usual = classifierName(network->spec(), layout);
  const std::string root = usual.substr(0, usual.find('.')) + ".";
  int index = 1;
  for (std::size_t i : {tensors.size() - 2, tensors.size() - 1})
    tensors[i].first = root + std::to_string(index) + tensors[i].first.substr(usual.size());
  for (const HeadLayer& layer : tail) {
    index += 2;
    tensors.emplace_back(root + std::to_string(index) + ".weight", layer.weight.contiguous());
    tensors.emplace_back(root + std::to_string(index) + ".bias", layer.bias.contiguous());
  }
  return tensors;
}

CheckpointMetadata exportedMetadata(const Checkpoint& checkpoint) {
  CheckpointMetadata description;
  description.spec = checkpoint.spec;
  description.labels = checkpoint.outcomes.empty() ? checkpoint.labels : checkpoint.outcomes;
  description.preprocessing = checkpoint.preprocessing;
  if (const auto noted = checkpoint.metadata.find("effnet.training"); noted != checkpoint.metadata.end())
    if (Json training = parseJson(noted->second); training.is_object())
      description.training = std::move(training);
  return description;
}

ExportResult exportCheckpoint(const Checkpoint& checkpoint, Layout layout,
                              const std::filesystem::path& target, const OnnxOptions& onnx,
                              const ExportControl& control) {
  if (namesFolder(target)) return exportFolder(checkpoint, layout, target, control);
  const std::string extension = target.extension().string();
  const auto metadata = ownMetadata(exportedMetadata(checkpoint));

  ExportResult result{target.string(), 0, 0};
  std::string bytes;
  if (extension == ".onnx" && !checkpoint.tail.empty())
    throw Error("unsupported", target.string() + ": a head of several layers (" + checkpoint.head +
                                   ") is not written as .onnx; .safetensors and .pth keep it");
  if (extension == ".onnx") {
    OnnxFile file =
        writeOnnx(checkpoint.network, metadata, checkpoint.preprocessing, onnx, checkpoint.quantized.get());
    result.tensors = file.tensors;
    bytes = std::move(file.bytes);
  } else {
    const auto tensors = namedTensors(checkpoint.network, layout, checkpoint.tail);
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
