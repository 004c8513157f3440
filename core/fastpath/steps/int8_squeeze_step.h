#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// Squeeze-excite between maps of bytes, from the sums to what the next layer multiplies the bytes by and
/// adds, one task an image. Its two layers are quantised or in float.
class Int8SqueezeStep : public Step {
 public:
  struct Parts {
    const Int8Matrix* reduce = nullptr;  ///< both null where they are kept in float
    const Int8Matrix* expand = nullptr;
    const PackedMatrix* floatReduce = nullptr;
    const PackedMatrix* floatExpand = nullptr;
    ByteMap input;         ///< the map that was summed
    TensorScale squeezed;  ///< of the averages; none in float
    TensorScale inner;     ///< between the two
    TensorScale excited;
    Activation gate = Activation::Sigmoid;
    int bands = 1;
    const Slot* sums = nullptr;
    Slot* gates = nullptr;  ///< images × (multipliers, offsets) of the padded channels
  };

  Int8SqueezeStep(const Int8Kernels& kernels, const Kernels& floatKernels, const Parts& parts);

  const char* name() const override { return "squeeze-excite (int8)"; }
  int tasks() const override { return parts_.input.images; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  void average(int image, float* averages) const;
  void inBytes(const float* averages, float* logits, float* scratch) const;
  void inFloats(const float* averages, float* logits, float* scratch) const;

  const Int8Kernels& kernels_;
  const Kernels& floatKernels_;
  Parts parts_;
  std::vector<std::int32_t> reduceOffsets_, reduceExtras_, expandOffsets_, expandExtras_;
};

}  // namespace effnet::fastpath
