#pragma once

#include <string>

namespace effnet {

/// Why this program offers no GPU: "no_driver" (none is loaded for an NVIDIA card), "no_cuda" (there is one,
/// but this LibTorch is built without CUDA), "no_device" (CUDA and a driver, but no card that answers); empty
/// where there is a GPU.
std::string gpuObstacle();

/// The same as a sentence for a terminal, with the command that helps; empty where there is a GPU.
std::string gpuObstacleText();

}  // namespace effnet
