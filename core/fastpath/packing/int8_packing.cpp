#include "core/fastpath/packing/int8_packing.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace effnet::fastpath {
namespace {

AlignedFloats alignedCopy(const std::vector<std::int8_t>& bytes) {
  AlignedFloats copy((bytes.size() + 3) / 4);
  if (!bytes.empty()) std::memcpy(copy.data(), bytes.data(), bytes.size());
  return copy;
}

/// Splits weights that pair up to more than maddubs holds: what stays, and what is added besides.
struct Split {
  std::int8_t stays[4];
  std::int8_t extra[4];
  bool any = false;

  Split(const std::int8_t (&weights)[4], int limit) {
    for (int i = 0; i < 4; ++i) {
      const int pair = std::abs(weights[i & ~1]) + std::abs(weights[i | 1]);
      const bool over = limit > 0 && pair > limit;
      stays[i] = static_cast<std::int8_t>(over ? weights[i] / 2 : weights[i]);
      extra[i] = static_cast<std::int8_t>(weights[i] - stays[i]);
      any = any || extra[i] != 0;
    }
  }
};

/// Sums begin with what the byte of nought adds in each channel, taken away.
std::vector<std::int32_t> startOf(const Layer& layer, const QuantizedLayer& values,
                                  const TensorScale& input) {
  std::vector<std::int32_t> start(static_cast<std::size_t>(paddedChannels(layer.outChannels)));
  const std::size_t taps = values.weight.size() / static_cast<std::size_t>(layer.outChannels);
  for (int c = 0; c < layer.outChannels; ++c) {
    std::int32_t sum = 0;
    for (std::size_t t = 0; t < taps; ++t) sum += values.weight[c * taps + t];
    start[c] = -sum * input.zero;
  }
  return start;
}

/// One quad of one output channel: four neighbouring input channels at one place of the window.
void readQuad(const Layer& layer, const QuantizedLayer& values, int out, int ky, int kx, int channel,
              std::int8_t (&quad)[4]) {
  for (int i = 0; i < 4; ++i) {
    const int in = channel + i;
    quad[i] = 0;
    if (out >= layer.outChannels || in >= layer.inChannels) continue;
    const std::size_t row = static_cast<std::size_t>(out) * layer.inChannels + in;
    quad[i] = values.weight[(row * layer.kernel + ky) * layer.kernel + kx];
  }
}

}  // namespace

Int8Matrix packInt8Matrix(const Layer& layer, const QuantizedLayer& values, const Int8Surroundings& scales,
                          const Int8Kernels& kernels) {
  Int8Matrix packed;
  packed.kernel = layer.kernel;
  packed.stride = layer.stride;
  packed.inChannels = layer.inChannels;
  packed.outChannels = layer.outChannels;
  const int pixelQuads = quadBytes(layer.inChannels) / 4;
  packed.lineQuads = layer.kernel * pixelQuads;
  packed.start = startOf(layer, values, scales.input);
  packed.outcome = outcomeOf(layer, values, scales);
  packed.padding = scales.input.zero;
  std::vector<std::int8_t> weights;
  std::vector<std::int8_t> extras;
  for (const Panel& panel : panelsOf(layer.outChannels, kernels.panelWidth, kernels.lanes)) {
    Int8Matrix::PanelPlace place{
        panel.channel, panel.vectors, weights.size(), extras.size(), packed.extraQuads.size(), 0};
    const int width = panel.vectors * kernels.lanes;
    for (int quad = 0; quad < packed.quads(); ++quad) {
      const int ky = quad / packed.lineQuads;
      const int kx = quad % packed.lineQuads / pixelQuads;
      const int channel = quad % pixelQuads * 4;
      std::vector<std::int8_t> extra;
      bool any = false;
      for (int c = 0; c < width; ++c) {
        std::int8_t four[4];
        readQuad(layer, values, panel.channel + c, ky, kx, channel, four);
        const Split split(four, kernels.pairLimit);
        weights.insert(weights.end(), split.stays, split.stays + 4);
        extra.insert(extra.end(), split.extra, split.extra + 4);
        any = any || split.any;
      }
      if (!any) continue;
      extras.insert(extras.end(), extra.begin(), extra.end());
      packed.extraQuads.push_back(quad);
      ++place.extraCount;
    }
    packed.panels.push_back(place);
  }
  packed.weights = alignedCopy(weights);
  packed.extraWeights = alignedCopy(extras);
  return packed;
}

Int8DepthwiseWeights packInt8Depthwise(const Layer& layer, const QuantizedLayer& values,
                                       const Int8Surroundings& scales, const Int8Kernels& kernels) {
  Int8DepthwiseWeights packed;
  packed.kernel = layer.kernel;
  packed.stride = layer.stride;
  packed.channels = layer.outChannels;
  packed.start = startOf(layer, values, scales.input);
  packed.outcome = outcomeOf(layer, values, scales);
  packed.padding = scales.input.zero;
  const int groups = (layer.kernel + 3) / 4;
  const int vectors = paddedChannels(layer.outChannels) / kernels.lanes;
  std::vector<std::int8_t> weights(packed.vectorBytes(kernels) * vectors);
  const int limit = kernels.levels > 1 ? kernels.pairLimit : 0;
  for (int c = 0; c < layer.outChannels; ++c)
    for (int ky = 0; ky < layer.kernel; ++ky)
      for (int g = 0; g < groups; ++g) {
        std::int8_t four[4] = {0, 0, 0, 0};
        for (int i = 0; i < 4 && g * 4 + i < layer.kernel; ++i)
          four[i] =
              values.weight[(static_cast<std::size_t>(c) * layer.kernel + ky) * layer.kernel + g * 4 + i];
        const Split split(four, limit);
        for (int level = 0; level < kernels.levels; ++level) {
          const std::size_t at =
              c / kernels.lanes * packed.vectorBytes(kernels) +
              ((static_cast<std::size_t>(ky) * groups + g) * kernels.levels + level) * kernels.lanes * 4 +
              static_cast<std::size_t>(c % kernels.lanes) * 4;
          std::memcpy(weights.data() + at, level == 0 ? split.stays : split.extra, 4);
        }
      }
  packed.weights = alignedCopy(weights);
  return packed;
}

}  // namespace effnet::fastpath
