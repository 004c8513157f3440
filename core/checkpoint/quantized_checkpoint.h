#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/tensor_file.h"

namespace effnet {

/// What a file that holds a quantised network was read as.
struct ReadQuantization {
  std::shared_ptr<const fastpath::QuantizedNetwork> network;
  std::map<std::string, torch::Tensor> tensors;  ///< as the file has them
};

/// Of a file of quantised tensors: takes them out and puts the values that they stand for in their place,
/// under the Torch module's names, each normalisation one that changes nothing. Empty for other files. Throws
/// Error as readQuantized, "checkpoint_damaged" without a network's description.
std::optional<ReadQuantization> takeQuantized(TensorFile& file);

/// Writes a quantised network as .safetensors: the same one gives the same bytes, and reopens bit for bit.
/// `about` goes into its metadata. Throws Error("write_failed").
void saveQuantized(const std::filesystem::path& file, const fastpath::QuantizedNetwork& network,
                   const CheckpointMetadata& metadata, Json about);

}  // namespace effnet
