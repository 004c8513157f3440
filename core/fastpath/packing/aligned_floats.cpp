#include "core/fastpath/packing/aligned_floats.h"

namespace effnet::fastpath {

AlignedFloats::AlignedFloats(std::size_t count) : count_(count) {
  constexpr std::size_t kHugePage = std::size_t{2} << 20;
  if (count == 0) return;
  const std::size_t alignment = bytes() >= kHugePage ? kHugePage : 0;
  std::size_t space = bytes() + alignment;  // what stays unused is never touched, and takes no memory
  pages_ = mapPages(space);
  void* begin = pages_.get();
  if (alignment != 0) {
    begin = std::align(alignment, bytes(), begin, space);
    wantHugePages(begin, bytes());
  }
  data_ = static_cast<float*>(begin);
}

}  // namespace effnet::fastpath
