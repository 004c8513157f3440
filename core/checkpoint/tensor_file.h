#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <torch/types.h>

namespace effnet {

/// Named tensors as a file holds them. They share the file's mapped memory where its alignment allows.
struct TensorFile {
  std::string format;  ///< "safetensors", "pth-zip" or "pth-legacy"
  std::map<std::string, torch::Tensor> tensors;
  /// safetensors' own; of a .pth the plain values beside the tensors, and "wrapper": the dictionary they lay
  /// in
  std::map<std::string, std::string> metadata;
};

/// Reads .safetensors and what Python's torch.save writes (zip and, before PyTorch 1.6, legacy), recognised
/// by content. Of several dictionaries in one file an averaged one is preferred, as timm does. Throws
/// Error("file_missing" | "read_failed" | "checkpoint_damaged" | "checkpoint_unsafe" for a pickle that names
/// anything but tensors and plain values | "checkpoint_unknown" for another kind of file).
TensorFile readTensorFile(const std::filesystem::path& file);

}  // namespace effnet
