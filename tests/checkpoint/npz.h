#pragma once

#include <string>
#include <torch/types.h>

namespace effnet {

/// One array of NumPy's .npz (a zip of .npy): 32-bit floats in C order. Throws std::runtime_error.
torch::Tensor readNpz(const std::string& file, const std::string& array);

}  // namespace effnet
