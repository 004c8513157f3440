#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace effnet {

/// Bytes of this process that lie in memory now; 0 where the system does not say.
std::int64_t residentBytes();

/// The most that lay there since forgetPeak(), or since the process began.
std::int64_t peakResidentBytes();
void forgetPeak();

/// Gives back what the heap holds and does not use.
void trimHeap();

/// From now on freed memory, also that of large tensors, stays with the process for the next one.
void keepFreedMemory();

/// Bytes that this process may still take: of the machine's, the control group's or its own limit, whichever
/// ends first.
std::int64_t availableBytes();

/// The machine's memory.
std::int64_t installedBytes();

/// Unmaps pages.
struct FreePages {
  std::size_t bytes;
  void operator()(void* begin) const;
};
using Pages = std::unique_ptr<void, FreePages>;

/// Zeroed pages of memory, which none is taken for before it is touched. Throws std::bad_alloc.
Pages mapPages(std::size_t bytes);

/// Asks for huge pages in this part of some pages; the system may not care.
void wantHugePages(void* begin, std::size_t bytes);

}  // namespace effnet
