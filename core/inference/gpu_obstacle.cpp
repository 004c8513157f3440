#include "core/inference/gpu_obstacle.h"

#include <algorithm>
#include <filesystem>
#include <torch/cuda.h>

namespace effnet {
namespace {

#ifdef EFFNET_CUDA
constexpr bool kCuda = true;
#else
constexpr bool kCuda = false;
#endif

/// As a module of Linux, or as Windows lends its own to a Linux within.
bool hasDriver() {
  constexpr const char* kSigns[] = {"/proc/driver/nvidia/version", "/dev/nvidiactl", "/dev/dxg"};
  return std::ranges::any_of(kSigns, [](const char* sign) {
    std::error_code ignored;
    return std::filesystem::exists(sign, ignored);
  });
}

}  // namespace

std::string gpuObstacle() {
  if (torch::cuda::is_available()) return {};
  if (!hasDriver()) return "no_driver";
  return kCuda ? "no_device" : "no_cuda";
}

std::string gpuObstacleText() {
  const std::string obstacle = gpuObstacle();
  if (obstacle == "no_driver")
    return "no GPU: no NVIDIA driver is loaded; with such a card, install its driver, then run "
           "packaging/run.sh --cuda";
  if (obstacle == "no_cuda")
    return "no GPU: an NVIDIA driver is loaded, but this LibTorch is built without CUDA; packaging/run.sh "
           "--cuda builds "
           "an engine with it";
  if (obstacle == "no_device")
    return "no GPU: LibTorch finds none that answers; look at nvidia-smi and at CUDA_VISIBLE_DEVICES";
  return {};
}

}  // namespace effnet
