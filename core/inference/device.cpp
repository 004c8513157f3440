#include "core/inference/device.h"

#include "core/base/error.h"
#include "core/base/system/host.h"
#include "core/base/system/memory.h"

#include <charconv>
#include <sstream>
#include <torch/cuda.h>

#ifdef EFFNET_CUDA
#include <cuda_runtime_api.h>
#endif

namespace effnet {
namespace {

DeviceInfo gpu(int index) {
  DeviceInfo info{"cuda:" + std::to_string(index), "CUDA device " + std::to_string(index), 0};
#ifdef EFFNET_CUDA
  cudaDeviceProp properties;
  if (cudaGetDeviceProperties(&properties, index) == cudaSuccess) {
    info.name = properties.name;
    info.memoryBytes = static_cast<std::int64_t>(properties.totalGlobalMem);
  }
#endif
  return info;
}

int gpuCount() {
  return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

}  // namespace

std::vector<DeviceInfo> availableDevices() {
  std::vector<DeviceInfo> devices{{"cpu", processorName(), installedBytes()}};
  for (int i = 0; i < gpuCount(); ++i) devices.push_back(gpu(i));
  return devices;
}

torch::Device deviceFromString(std::string_view word) {
  if (word == "cpu") return torch::kCPU;
  const int count = gpuCount();
  if (word == "auto") return count > 0 ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
  int index = 0;
  if (word != "cuda") {
    constexpr std::string_view kPrefix = "cuda:";
    const char* const end = word.data() + word.size();
    const bool prefixed = word.starts_with(kPrefix);
    const auto parsed =
        prefixed ? std::from_chars(word.data() + kPrefix.size(), end, index) : std::from_chars_result{};
    if (!prefixed || parsed.ec != std::errc() || parsed.ptr != end || index < 0)
      throw Error("bad_value", "unknown device '" + std::string(word) + "': auto, cpu, cuda or cuda:N");
  }
  if (index >= count)
    throw Error("device_missing", count == 0
                                      ? "there is no GPU that this build of LibTorch can use"
                                      : "there are only " + std::to_string(count) + " GPUs, counted from 0");
  return {torch::kCUDA, static_cast<torch::DeviceIndex>(index)};
}

}  // namespace effnet
