#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// A 1×1 convolution over all pixels of the batch, whatever its stride, with squeeze-excite's factors applied
/// while the input is loaded.
class PointwiseStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* matrix = nullptr;
    Map input;
    Map output;
    Residual residual;
    const Slot* scale = nullptr;  ///< images × padded input channels; null: none
  };

  PointwiseStep(const Kernels& kernels, const Parts& parts, int threads);

  const char* name() const override { return "pointwise"; }
  int tasks() const override { return blocks_ * groups_; }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  /// The input of some consecutive output pixels, some consecutive channels of each.
  struct Window {
    int pixel = 0;
    int pixels = 0;
    int channel = 0;
    int channels = 0;
  };

  bool copiesInput() const { return parts_.scale || parts_.matrix->stride != 1; }
  void copyInput(const Window& window, float* target) const;
  void multiply(const Window& window, int group, float* scratch) const;
  /// A panel's weights from an input channel on.
  const float* weightsAt(const Panel& panel, int channel) const;

  const Kernels& kernels_;
  Parts parts_;
  int blocks_ = 1;  ///< of pixels
  int groups_ = 1;  ///< of panels
  int depthStep_ = 0;
};

}  // namespace effnet::fastpath
