#pragma once

#include "core/base/system/memory.h"

#include <cstddef>

namespace effnet::fastpath {

/// Zeroed floats that begin on a cache line, in memory pages of their own; in huge pages where there are
/// enough floats and the system allows it: a large network's weights would otherwise be found through tens of
/// thousands of small ones.
class AlignedFloats {
 public:
  AlignedFloats() = default;
  /// Throws std::bad_alloc.
  explicit AlignedFloats(std::size_t count);

  float* data() { return data_; }
  const float* data() const { return data_; }
  std::size_t bytes() const { return count_ * sizeof(float); }

 private:
  std::size_t count_ = 0;
  Pages pages_{nullptr, FreePages{0}};
  float* data_ = nullptr;  ///< where the first huge page begins, or the first page
};

}  // namespace effnet::fastpath
