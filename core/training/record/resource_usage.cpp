#include "core/training/record/resource_usage.h"

#include "core/base/system/memory.h"

#if __has_include(<cuda_runtime_api.h>) && defined(EFFNET_CUDA)
#include <cuda_runtime_api.h>
#endif

namespace effnet {
namespace {

struct DeviceMemory {
  std::int64_t free = 0;
  std::int64_t total = 0;
};

DeviceMemory deviceMemory([[maybe_unused]] torch::Device device) {
#if __has_include(<cuda_runtime_api.h>) && defined(EFFNET_CUDA)
  std::size_t free = 0;
  std::size_t total = 0;
  if (device.is_cuda() && cudaSetDevice(device.index()) == cudaSuccess &&
      cudaMemGetInfo(&free, &total) == cudaSuccess)
    return {static_cast<std::int64_t>(free), static_cast<std::int64_t>(total)};
#endif
  return {};
}

}  // namespace

std::int64_t deviceBytesInUse(torch::Device device) {
  const auto memory = deviceMemory(device);
  return memory.total - memory.free;
}

std::int64_t bytesAvailable(torch::Device device) {
  return device.is_cpu() ? availableBytes() : deviceMemory(device).free;
}

}  // namespace effnet
