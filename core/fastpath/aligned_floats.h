#pragma once

#include <cstddef>
#include <memory>
#include <new>

namespace effnet::fastpath {

/// Zeroed floats that begin on a cache line.
class AlignedFloats {
 public:
  AlignedFloats() = default;
  explicit AlignedFloats(std::size_t count)
      : count_(count), data_(static_cast<float*>(::operator new(count * sizeof(float), kAlignment))) {
    std::uninitialized_value_construct_n(data_.get(), count);
  }

  float* data() { return data_.get(); }
  const float* data() const { return data_.get(); }
  std::size_t size() const { return count_; }
  std::size_t bytes() const { return count_ * sizeof(float); }
  float& operator[](std::size_t i) { return data_.get()[i]; }

 private:
  static constexpr std::align_val_t kAlignment{64};
  struct Free {
    void operator()(float* data) const { ::operator delete(data, kAlignment); }
  };

  std::size_t count_ = 0;
  std::unique_ptr<float, Free> data_;
};

}  // namespace effnet::fastpath
