#pragma once

#include "core/fastpath/aligned_floats.h"
#include "core/fastpath/kernels/kernels.h"
#include "core/fastpath/layer_weights.h"

#include <cstddef>
#include <vector>

namespace effnet::fastpath {

/// Some neighbouring output channels, computed together.
struct Panel {
  int channel = 0;  ///< the first
  int vectors = 0;
  std::size_t weights = 0;  ///< where its weights begin, in floats
};

/// Channels with the padding that every map has.
int paddedChannels(int channels);

/// The padded channels in panels of the width that the kernels like best; a last panel of one vector is
/// avoided.
std::vector<Panel> panelsOf(int channels, const Kernels& kernels);

/// A convolution (or the classifier) as a matrix, with its normalisation folded in: panel by panel, within a
/// panel tap by tap (line, column, input channel), a tap being `vectors` vectors. Padding is zero.
struct PackedMatrix {
  int kernel = 1;
  int stride = 1;
  int inChannels = 0;
  int outChannels = 0;
  std::vector<Panel> panels;
  AlignedFloats weights;
  AlignedFloats bias;
  Finish finish;

  int depth() const { return kernel * kernel * inChannels; }
};

/// A depthwise convolution, likewise: vector by vector, within a vector tap by tap.
struct PackedDepthwise {
  int kernel = 3;
  int stride = 1;
  int channels = 0;
  AlignedFloats weights;
  AlignedFloats bias;
  Finish finish;
};

/// Both throw Error("bad_weights") when the values are not as many as the layer needs.
PackedMatrix packMatrix(const Layer& layer, const LayerWeights& values, double epsilon,
                        const Kernels& kernels);
PackedDepthwise packDepthwise(const Layer& layer, const LayerWeights& values, double epsilon,
                              const Kernels& kernels);

}  // namespace effnet::fastpath
