#include "core/base/system/memory.h"

#include "core/base/system/windows/api.h"

#include <algorithm>
#include <malloc.h>
#include <new>
#include <psapi.h>

namespace effnet {
namespace {

PROCESS_MEMORY_COUNTERS ofThisProcess() {
  PROCESS_MEMORY_COUNTERS counters{};
  K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
  return counters;
}

MEMORYSTATUSEX ofTheMachine() {
  MEMORYSTATUSEX status{};
  status.dwLength = sizeof status;
  GlobalMemoryStatusEx(&status);
  return status;
}

}  // namespace

std::int64_t residentBytes() {
  return static_cast<std::int64_t>(ofThisProcess().WorkingSetSize);
}

std::int64_t peakResidentBytes() {
  return static_cast<std::int64_t>(ofThisProcess().PeakWorkingSetSize);
}

void forgetPeak() {}  // the system has no way to

void trimHeap() {
  _heapmin();
}

void keepFreedMemory() {}  // the heap does so itself

std::int64_t availableBytes() {
  const auto status = ofTheMachine();
  return static_cast<std::int64_t>(
      std::min({status.ullAvailPhys, status.ullAvailPageFile, status.ullAvailVirtual}));
}

std::int64_t installedBytes() {
  return static_cast<std::int64_t>(ofTheMachine().ullTotalPhys);
}

void FreePages::operator()(void* begin) const {
  VirtualFree(begin, 0, MEM_RELEASE);
}

Pages mapPages(std::size_t bytes) {
  void* const begin = VirtualAlloc(nullptr, bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
  if (begin == nullptr) throw std::bad_alloc();
  return {begin, FreePages{bytes}};
}

void wantHugePages(void*, std::size_t) {}  // needs a right that users do not have

}  // namespace effnet
