#pragma once

#include <string>
#include <torch/types.h>
#include <utility>
#include <vector>

namespace effnet {

/// The bytes of a file as torch.save writes an OrderedDict of tensors: a zip archive of stored entries, its
/// pickle naming nothing but tensors, so that weights_only=True loads it. The same input gives the same
/// bytes. Throws Error("bad_value" | "write_failed").
std::string writeTorchZip(const std::vector<std::pair<std::string, torch::Tensor>>& tensors);

}  // namespace effnet
