#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// A depthwise convolution on bytes with the 1×1 expansion in front of it, as DepthwiseStep. In the ring a
/// channel's pixel is 32 bits: its own byte and those of the next three pixels, which one instruction
/// multiplies by four taps.
class Int8DepthwiseStep : public Step {
 public:
  struct Parts {
    const Int8Matrix* expand = nullptr;  ///< null: the depthwise convolution reads the input itself
    const Int8DepthwiseWeights* depthwise = nullptr;
    ByteMap input;
    ByteMap output;
    int paddingBefore = 0;
    Slot* sums = nullptr;  ///< images × bands() × padded channels, 32-bit; null: not wanted
  };

  Int8DepthwiseStep(const Int8Kernels& kernels, const Parts& parts, int threads);

  int bands() const { return bands_; }
  const char* name() const override {
    return parts_.expand ? "expand + depthwise (int8)" : "depthwise (int8)";
  }
  int tasks() const override { return parts_.output.images * bands_ * static_cast<int>(panels_.size()); }
  std::size_t scratchFloats() const override { return planeElements() * kernels_.panelWidth; }
  void run(int task, float* scratch) const override;

 private:
  int capacity() const;
  std::size_t lineElements() const { return static_cast<std::size_t>(linePixels_) * kernels_.lanes; }
  std::size_t planeElements() const { return (capacity() + 1) * lineElements(); }
  std::int32_t* ringLine(std::int32_t* ring, int y) const;
  void fillLines(std::int32_t* ring, int panel, const std::uint8_t* image, int begin, int end) const;

  const Int8Kernels& kernels_;
  Parts parts_;
  std::vector<Panel> panels_;
  std::vector<std::int32_t> offsets_;
  std::vector<std::int32_t> extraOffsets_;
  int linePixels_ = 0;
  int bands_ = 1;
  int linesAtOnce_ = 1;
};

}  // namespace effnet::fastpath
