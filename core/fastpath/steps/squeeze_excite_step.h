#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// Squeeze-excite from the sums of a map to the factors of its channels, one task an image.
class SqueezeExciteStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* reduce = nullptr;
    const PackedMatrix* expand = nullptr;
    int images = 0;
    int bands = 1;   ///< how many sums an image has
    int pixels = 1;  ///< of the map that was summed
    const Slot* sums = nullptr;
    Slot* factors = nullptr;                ///< images × padded channels
    Activation gate = Activation::Sigmoid;  ///< a hard one is part of `expand`
  };

  SqueezeExciteStep(const Kernels& kernels, const Parts& parts);

  const char* name() const override { return "squeeze-excite"; }
  int tasks() const override { return parts_.images; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  const Kernels& kernels_;
  Parts parts_;
};

}  // namespace effnet::fastpath
