#include "core/training/record/resource_usage.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

#if __has_include(<cuda_runtime_api.h>) && defined(EFFNET_CUDA)
#include <cuda_runtime_api.h>
#endif

namespace effnet {
namespace {

/// A file that holds one number; `otherwise` where it does not ("max").
std::int64_t numberIn(const char* path, std::int64_t otherwise) {
  std::ifstream file(path);
  std::int64_t number = 0;
  return file >> number ? number : otherwise;
}

std::int64_t machineAvailable() {
  std::ifstream info("/proc/meminfo");
  std::string name;
  for (std::int64_t kibibytes = 0; info >> name >> kibibytes; info.ignore(64, '\n'))
    if (name == "MemAvailable:") return kibibytes * 1024;
  return std::numeric_limits<std::int64_t>::max();
}

std::int64_t groupAvailable() {
  constexpr auto kNone = std::numeric_limits<std::int64_t>::max();
  const auto limit = numberIn("/sys/fs/cgroup/memory.max", kNone);
  return limit == kNone ? kNone : limit - numberIn("/sys/fs/cgroup/memory.current", 0);
}

std::int64_t processAvailable() {
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return std::numeric_limits<std::int64_t>::max();
  const auto pages = numberIn("/proc/self/statm", 0);
  return static_cast<std::int64_t>(limit.rlim_cur) - pages * sysconf(_SC_PAGESIZE);
}

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

std::int64_t residentBytes() {
  std::ifstream file("/proc/self/statm");
  std::int64_t size = 0;
  std::int64_t resident = 0;
  return file >> size >> resident ? resident * sysconf(_SC_PAGESIZE) : 0;
}

std::int64_t deviceBytesInUse(torch::Device device) {
  const auto memory = deviceMemory(device);
  return memory.total - memory.free;
}

std::int64_t bytesAvailable(torch::Device device) {
  if (!device.is_cpu()) return deviceMemory(device).free;
  return std::max<std::int64_t>(0, std::min({machineAvailable(), groupAvailable(), processAvailable()}));
}

}  // namespace effnet
