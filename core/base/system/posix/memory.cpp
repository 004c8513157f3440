#include "core/base/system/memory.h"

#include <algorithm>
#include <climits>
#include <fstream>
#include <limits>
#include <malloc.h>
#include <new>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace effnet {
namespace {

constexpr auto kNoLimit = std::numeric_limits<std::int64_t>::max();

/// A file that holds one number; `otherwise` where it does not ("max").
std::int64_t numberIn(const char* path, std::int64_t otherwise) {
  std::ifstream file(path);
  std::int64_t number = 0;
  return file >> number ? number : otherwise;
}

/// The bytes behind a name, in a file of lines such as "MemAvailable:  123 kB".
std::int64_t bytesNamed(const char* path, std::string_view name, std::int64_t otherwise) {
  std::ifstream file(path);
  for (std::string word; file >> word;)
    if (std::int64_t kibibytes = 0; word == name && file >> kibibytes) return kibibytes * 1024;
  return otherwise;
}

std::int64_t groupAvailable() {
  const auto limit = numberIn("/sys/fs/cgroup/memory.max", kNoLimit);
  return limit == kNoLimit ? kNoLimit : limit - numberIn("/sys/fs/cgroup/memory.current", 0);
}

std::int64_t processAvailable() {
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return kNoLimit;
  const auto pages = numberIn("/proc/self/statm", 0);
  return static_cast<std::int64_t>(limit.rlim_cur) - pages * sysconf(_SC_PAGESIZE);
}

}  // namespace

std::int64_t residentBytes() {
  return bytesNamed("/proc/self/status", "VmRSS:", 0);
}

std::int64_t peakResidentBytes() {
  return bytesNamed("/proc/self/status", "VmHWM:", 0);
}

void forgetPeak() {
  std::ofstream("/proc/self/clear_refs") << "5";
}

void trimHeap() {
  malloc_trim(0);
}

void keepFreedMemory() {
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, INT_MAX);
  mallopt(M_TOP_PAD, 64 * 1024 * 1024);
}

std::int64_t availableBytes() {
  const auto machine = bytesNamed("/proc/meminfo", "MemAvailable:", kNoLimit);
  return std::max<std::int64_t>(0, std::min({machine, groupAvailable(), processAvailable()}));
}

std::int64_t installedBytes() {
  return std::int64_t{sysconf(_SC_PHYS_PAGES)} * sysconf(_SC_PAGESIZE);
}

void FreePages::operator()(void* begin) const {
  munmap(begin, bytes);
}

Pages mapPages(std::size_t bytes) {
  void* const begin = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (begin == MAP_FAILED) throw std::bad_alloc();
  return {begin, FreePages{bytes}};
}

void wantHugePages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t bytes) {
#ifdef MADV_HUGEPAGE
  madvise(begin, bytes, MADV_HUGEPAGE);
#endif
}

}  // namespace effnet
