#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/steps/byte_map.h"

namespace effnet::fastpath {

/// A k×k convolution on bytes. A task copies the input lines of its band with their padding, as
/// ConvolutionStep does.
class Int8ConvolutionStep : public Step {
 public:
  struct Parts {
    const Int8Matrix* matrix = nullptr;
    ByteMap input;  ///< no slot: the caller's planar images, which become bytes of its scale
    const RunArrays* arrays = nullptr;
    ByteMap output;
    ByteMap residual;  ///< no slot: none
    int paddingBefore = 0;
  };

  Int8ConvolutionStep(const Int8Kernels& kernels, const Parts& parts, int threads);

  const char* name() const override { return "convolution (int8)"; }
  int tasks() const override { return parts_.output.images * bands_ * groups_; }
  std::size_t scratchFloats() const override {
    return floatsForBytes(inputLines(mostLines()) * lineBytes_ + 64);
  }
  void run(int task, float* scratch) const override;

 private:
  int mostLines() const { return (parts_.output.size + bands_ - 1) / bands_; }
  std::size_t inputLines(int outputLines) const {
    return static_cast<std::size_t>((outputLines - 1) * parts_.matrix->stride + parts_.matrix->kernel);
  }
  void copyLine(int image, int y, std::uint8_t* target) const;
  void convolve(int image, int begin, int end, int group, const std::uint8_t* input) const;

  const Int8Kernels& kernels_;
  Parts parts_;
  int pixelBytes_;
  std::size_t lineBytes_;
  std::vector<std::int32_t> offsets_;
  std::vector<std::int32_t> extraOffsets_;
  int bands_ = 1;
  int groups_ = 1;
};

}  // namespace effnet::fastpath
