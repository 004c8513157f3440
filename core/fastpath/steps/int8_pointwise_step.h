#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// A 1×1 convolution on bytes over all pixels of the batch. Where squeeze-excite stands in front of it, its
/// factors are applied while a block of the input is copied.
class Int8PointwiseStep : public Step {
 public:
  struct Parts {
    const Int8Matrix* matrix = nullptr;
    ByteMap input;
    ByteMap output;
    ByteMap residual;  ///< no slot: none
    const Slot* gates =
        nullptr;  ///< images × (multipliers, offsets) of the padded input channels; null: none
  };

  Int8PointwiseStep(const Int8Kernels& kernels, const Parts& parts, int threads);

  const char* name() const override { return "pointwise (int8)"; }
  int tasks() const override { return blocks_ * groups_; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  bool copiesInput() const { return parts_.gates || parts_.matrix->stride != 1; }
  void copyInput(int begin, int pixels, std::uint8_t* target) const;

  const Int8Kernels& kernels_;
  Parts parts_;
  std::vector<std::int32_t> offsets_;
  std::vector<std::int32_t> extraOffsets_;
  int blockPixels_ = 0;
  int blocks_ = 1;
  int groups_ = 1;
};

}  // namespace effnet::fastpath
