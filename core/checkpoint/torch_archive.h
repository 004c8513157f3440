#pragma once

#include "core/checkpoint/stored_tensor.h"

namespace effnet {

/// Whether the bytes begin as a zip archive, or as a pickle.
bool looksLikeZip(std::span<const std::byte> bytes);
bool looksLikePickle(std::span<const std::byte> bytes);

/// torch.save's zip form. The directory is read by minizip; only stored (uncompressed) entries are taken,
/// straight from the file's bytes, so a zip bomb has nothing to inflate. Throws Error as readTensorFile,
/// without the file's name.
StoredTensors readTorchZip(const std::filesystem::path& path, std::span<std::byte> bytes);

/// The form before PyTorch 1.6: four pickles, the storages' keys, then length and raw elements of each.
StoredTensors readTorchLegacy(std::span<std::byte> file);

}  // namespace effnet
