#pragma once

#include "core/fastpath/packing/aligned_floats.h"
#include "core/fastpath/packing/int8_outcome.h"

#include <vector>

namespace effnet::fastpath {

/// A convolution (or the classifier) as a product of bytes. Taps lie line by line of the window, in a line
/// pixel by pixel of `pixelBytes` each.
struct Int8Matrix {
  int kernel = 1;
  int stride = 1;
  int inChannels = 0;
  int outChannels = 0;
  int lineQuads = 0;  ///< of each of the window's lines
  struct PanelPlace {
    int channel = 0;
    int vectors = 0;
    std::size_t weights = 0;  ///< in bytes from `weights`
    std::size_t extras = 0;
    std::size_t extraBegin = 0;  ///< in `extraQuads`
    int extraCount = 0;
  };
  std::vector<PanelPlace> panels;
  AlignedFloats weights;
  AlignedFloats extraWeights;
  std::vector<std::int32_t> extraQuads;  ///< which quads of the panel they add to
  std::vector<std::int32_t> start;       ///< padded
  Int8Outcome outcome;
  std::uint8_t padding = 0;  ///< the byte of nought of its input

  int quads() const { return kernel * lineQuads; }
  const std::int8_t* weightsOf(const PanelPlace& panel) const {
    return reinterpret_cast<const std::int8_t*>(weights.data()) + panel.weights;
  }
  const std::int8_t* extrasOf(const PanelPlace& panel) const {
    return reinterpret_cast<const std::int8_t*>(extraWeights.data()) + panel.extras;
  }
  std::size_t bytes() const { return weights.bytes() + extraWeights.bytes(); }
};

struct Int8DepthwiseWeights {
  int kernel = 3;
  int stride = 1;
  int channels = 0;
  AlignedFloats weights;
  std::vector<std::int32_t> start;
  Int8Outcome outcome;
  std::uint8_t padding = 0;

  std::size_t vectorBytes(const Int8Kernels& kernels) const {
    return static_cast<std::size_t>(kernel) * ((kernel + 3) / 4) * kernels.levels * kernels.lanes * 4;
  }
};

/// Bytes of a pixel in a line that a k×k convolution reads: whole quads.
inline int quadBytes(int channels) {
  return (channels + 3) / 4 * 4;
}

Int8Matrix packInt8Matrix(const Layer& layer, const QuantizedLayer& values, const Int8Surroundings& scales,
                          const Int8Kernels& kernels);
Int8DepthwiseWeights packInt8Depthwise(const Layer& layer, const QuantizedLayer& values,
                                       const Int8Surroundings& scales, const Int8Kernels& kernels);

}  // namespace effnet::fastpath
