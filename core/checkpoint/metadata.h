#pragma once

#include "core/checkpoint/checkpoint.h"

namespace effnet {

/// What a .safetensors of this project says in `__metadata__`; absent fields are unset.
struct OwnMetadata {
  std::optional<NetworkSpec> spec;
  std::optional<Preprocessing> preprocessing;
  std::vector<std::string> labels;
};

/// Throws Error("checkpoint_damaged") where the entries exist but do not parse.
OwnMetadata readOwnMetadata(const std::map<std::string, std::string>& metadata);

std::map<std::string, std::string> ownMetadata(const CheckpointMetadata& metadata);

}  // namespace effnet
