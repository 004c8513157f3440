#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Named tensors as a file holds them. They share the file's mapped memory where its alignment allows.
struct TensorFile {
  std::string format;  ///< "safetensors", "pth-zip" or "pth-legacy"
  std::map<std::string, torch::Tensor> tensors;
  /// safetensors' own; of a .pth the plain values beside the tensors, and "wrapper": the dictionary they lay
  /// in
  std::map<std::string, std::string> metadata;
  /// Lists that the file holds beside the tensors under a name that stands for classes, the surest first.
  std::vector<std::vector<std::string>> classNames;
};

/// Reads .safetensors and what Python's torch.save writes (zip and, before PyTorch 1.6, legacy), recognised
/// by content. Of several dictionaries in one file an averaged one is preferred, as timm does. Throws
/// Error("file_missing" | "read_failed" | "checkpoint_damaged" | "checkpoint_unsafe" for a pickle whose
/// tensors only a call would make, or that was made to run commands | "checkpoint_unknown" for another kind
/// of file, saying which).
TensorFile readTensorFile(const std::filesystem::path& file);

}  // namespace effnet
