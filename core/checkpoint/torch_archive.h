#pragma once

#include "core/checkpoint/mapped_file.h"
#include "core/checkpoint/tensor_file.h"

#include <memory>

namespace effnet {

/// Whether the bytes begin as a zip archive, or as a pickle.
bool looksLikeZip(std::span<const std::byte> bytes);
bool looksLikePickle(std::span<const std::byte> bytes);

/// torch.save's zip form. The directory is read by minizip; only stored (uncompressed) entries are taken,
/// straight from the mapped file, so a zip bomb has nothing to inflate. Throws Error as readTensorFile,
/// without the file's name.
TensorFile readTorchZip(const std::filesystem::path& path, const std::shared_ptr<MappedFile>& file);

/// The form before PyTorch 1.6: four pickles, the storages' keys, then length and raw elements of each.
TensorFile readTorchLegacy(const std::shared_ptr<MappedFile>& file);

}  // namespace effnet
