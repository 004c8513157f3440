#include "core/fastpath/packing/aligned_floats.h"

#include <new>
#include <sys/mman.h>

namespace effnet::fastpath {

AlignedFloats::AlignedFloats(std::size_t count) : count_(count) {
  constexpr std::size_t kHugePage = std::size_t{2} << 20;
  if (count == 0) return;
  const std::size_t alignment = bytes() >= kHugePage ? kHugePage : 0;
  std::size_t space = bytes() + alignment;  // what stays unused is never touched, and takes no memory
  void* begin = mmap(nullptr, space, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (begin == MAP_FAILED) throw std::bad_alloc();
  pages_ = {begin, Unmap{space}};
  if (alignment != 0) begin = std::align(alignment, bytes(), begin, space);
#ifdef MADV_HUGEPAGE
  if (alignment != 0) madvise(begin, bytes(), MADV_HUGEPAGE);
#endif
  data_ = static_cast<float*>(begin);
}

void AlignedFloats::Unmap::operator()(void* begin) const {
  munmap(begin, bytes);
}

}  // namespace effnet::fastpath
