#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// A depthwise convolution with the 1×1 expansion in front of it, if there is one. The expanded lines live in
/// a ring of a few lines in the task's scratch and nowhere else; what squeeze-excite will average is summed
/// on the way.
class DepthwiseStep : public Step {
 public:
  struct Parts {
    const PackedMatrix* expand = nullptr;  ///< null: the depthwise convolution reads the input itself
    const PackedDepthwise* depthwise = nullptr;
    Map input;
    Map output;
    int paddingBefore = 0;  ///< above and to the left
    Slot* sums =
        nullptr;  ///< images × bands() × padded channels, the sums over the output's pixels; null: none
  };

  DepthwiseStep(const Kernels& kernels, const Parts& parts, int threads);

  /// Stretches of output lines, each of which has its own sums.
  int bands() const { return bands_; }

  const char* name() const override { return parts_.expand ? "expand + depthwise" : "depthwise"; }
  int tasks() const override { return parts_.output.images * bands_ * static_cast<int>(panels_.size()); }
  std::size_t scratchFloats() const override;
  void run(int task, float* scratch) const override;

 private:
  class Ring;

  void fillLines(const Ring& ring, const Panel& panel, const float* image, int begin, int end) const;

  const Kernels& kernels_;
  Parts parts_;
  std::vector<Panel> panels_;
  int bands_ = 1;
  int linesAtOnce_ = 1;  ///< output lines between two fillings of the ring
};

}  // namespace effnet::fastpath
