#pragma once

#include "core/checkpoint/mapped_file.h"
#include "core/checkpoint/tensor_file.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

/// Whether the bytes begin as a .safetensors does: a plausible header length, then a brace.
bool looksLikeSafetensors(std::span<const std::byte> bytes);

/// Format: huggingface/safetensors. Throws Error("checkpoint_damaged") without the file's name.
TensorFile readSafetensors(const std::shared_ptr<MappedFile>& file);

/// The bytes of a .safetensors: tensors in the order given, metadata sorted by key; the same input gives the
/// same bytes. Throws Error("bad_value") for an element type that the format lacks.
std::string writeSafetensors(const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                             const std::map<std::string, std::string>& metadata);

}  // namespace effnet
