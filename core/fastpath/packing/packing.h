#pragma once

#include "core/fastpath/kernels/kernels.h"
#include "core/fastpath/packing/layer_weights.h"
#include "core/fastpath/packing/winograd.h"

#include <cstddef>
#include <span>
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

/// The padded channels in panels of `width` vectors of `lanes` floats; a last panel of one vector is avoided.
std::vector<Panel> panelsOf(int channels, int width, int lanes);

/// A convolution (or the classifier) as a matrix, with its normalisation folded in: panel by panel, within a
/// panel tap by tap (line, column, input channel), a tap being `vectors` vectors. Padding is zero.
struct PackedMatrix {
  int kernel = 1;
  int stride = 1;
  int inChannels = 0;
  int outChannels = 0;
  int tile = 0;  ///< of Winograd's products, whose filters then take the taps' place; 0: a direct convolution
  std::vector<Panel> panels;
  std::span<const float> weights;
  std::span<const float> bias;
  Finish finish;

  int depth() const { return winogradProducts(tile, kernel) * inChannels; }
};

/// A depthwise convolution, likewise: vector by vector, within a vector tap by tap.
struct PackedDepthwise {
  int kernel = 3;
  int stride = 1;
  int channels = 0;
  std::span<const float> weights;
  std::span<const float> bias;
  Finish finish;
};

/// Floats that a layer's weights and biases take once packed, for Winograd's tiles of that side (0:
/// directly); whole cache lines.
std::size_t packedFloats(const Layer& layer, int tile = 0);

/// Both pack into `target`, packedFloats(layer, tile) zeros that have to outlive the result, and throw
/// Error("bad_weights") when the values are not as many as the layer needs.
PackedMatrix packMatrix(const Layer& layer, const LayerWeights& values, double epsilon,
                        const Kernels& kernels, float* target, int tile = 0);
PackedDepthwise packDepthwise(const Layer& layer, const LayerWeights& values, double epsilon,
                              const Kernels& kernels, float* target);

}  // namespace effnet::fastpath
