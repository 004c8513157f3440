#pragma once

#include "core/protocol/preprocessing.h"

#include <string>
#include <torch/types.h>

namespace effnet {

/// A JPEG of the first pictures of a batch [N, 3, height, width], normalised as `preprocessing` says, in rows
/// of kBatchColumns tiles; two rows at most. Throws Error("bad_value") on an empty batch.
std::string batchSheet(const torch::Tensor& images, const Preprocessing& preprocessing);

}  // namespace effnet
