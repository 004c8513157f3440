#pragma once

#include <map>
#include <string>
#include <torch/types.h>
#include <utility>
#include <vector>

namespace effnet {

/// The bytes of a .safetensors: tensors in the order given, metadata sorted by key; the same input gives the
/// same bytes. Throws Error("bad_value") for an element type that the format lacks.
std::string writeSafetensors(const std::vector<std::pair<std::string, torch::Tensor>>& tensors,
                             const std::map<std::string, std::string>& metadata);

}  // namespace effnet
