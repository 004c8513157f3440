#pragma once

#include "core/checkpoint/stored_tensor.h"

namespace effnet {

/// Whether the bytes begin as a .safetensors does: a plausible header length, then a brace.
bool looksLikeSafetensors(std::span<const std::byte> bytes);

/// Format: huggingface/safetensors. Throws Error("checkpoint_damaged") without the file's name.
StoredTensors readSafetensors(std::span<std::byte> bytes);

}  // namespace effnet
