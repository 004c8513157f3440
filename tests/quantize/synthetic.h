#pragma once

#include "core/quantize/quantizer.h"
#include "tests/fastpath/reference_network.h"

#include <vector>

namespace effnet::quantize {

/// A small network of one kind of block, quick to run; kernels of both sizes, strides, skips.
inline NetworkSpec smallNetwork(Operator op, Activation activation, double seRatio = 0,
                                bool stemPool = false) {
  NetworkSpec spec;
  spec.name = "small";
  spec.stemChannels = 12;
  spec.resolution = 33;
  spec.stemPool = stemPool;
  spec.activation = activation;
  spec.headChannels = stemPool ? 0 : 40;
  spec.classes = 11;
  const double ratio = op == Operator::BasicBlock || op == Operator::DepthwiseSeparable ? 1 : 4;
  const int width = op == Operator::Bottleneck ? 32 : 16;
  spec.stages = {{op, 3, 1, ratio, seRatio, width, 2}, {op, 3, 2, ratio, seRatio, width + 8, 2}};
  if (op == Operator::MBConv) spec.stages.push_back({op, 5, 1, 6, seRatio, 20, 2});
  if (op == Operator::FusedMBConv) spec.stages.push_back({op, 3, 1, 1, 0, 24, 2});
  return spec;
}

inline FoldedNetwork randomNetwork(const NetworkSpec& spec, unsigned seed = 3) {
  const fastpath::ReferenceNetwork reference(spec, seed);
  return fold(reference.network(), reference.weights());
}

inline std::vector<MapValues> randomPictures(int count, int size) {
  std::vector<MapValues> pictures;
  for (int i = 0; i < count; ++i)
    pictures.push_back(MapValues::ofImages(
        fastpath::randomValues(std::size_t{3} * size * size, 100 + static_cast<unsigned>(i), -2, 2), 1,
        size));
  return pictures;
}

}  // namespace effnet::quantize
