#pragma once

#include <cstdint>
#include <torch/types.h>

namespace effnet {

/// Bytes that are in use on a GPU, by whomever; 0 for a CPU.
std::int64_t deviceBytesInUse(torch::Device device);

/// Bytes that a new allocation may still take: of the GPU's memory, or for a CPU of the machine's, the
/// control group's and the process's own limit, whichever ends first.
std::int64_t bytesAvailable(torch::Device device);

}  // namespace effnet
