#pragma once

#include "core/checkpoint/tensor_file.h"

#include <vector>

namespace effnet {

/// The files of weights that a path stands for.
struct WeightFiles {
  std::vector<std::filesystem::path> parts;  ///< one, or the shards of an index in order
  std::filesystem::path named;               ///< the file that stands for them: itself, or the index
  bool folder = false;                       ///< the path was a folder
};

/// Of a file, itself, or all shards where it is one of them or their index; of a folder the weights that its
/// libraries would load from it. Throws Error("checkpoint_unknown" | "checkpoint_damaged" | "file_missing").
WeightFiles weightFilesOf(const std::filesystem::path& path);

/// All tensors of them, as of one file. Throws Error as readTensorFile, "checkpoint_damaged" for a name that
/// two shards hold.
TensorFile readTensorFiles(const WeightFiles& files);

}  // namespace effnet
