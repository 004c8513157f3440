#pragma once

#include "core/fastpath/packing/int8_packing.h"
#include "core/fastpath/packing/packed_network.h"

#include <optional>

namespace effnet::fastpath {

/// A quantised layer as the kernels want it; neither where it is kept in float, or is a pooling.
struct PackedInt8Layer {
  std::optional<Int8Matrix> matrix;
  std::optional<Int8DepthwiseWeights> depthwise;
};

/// All weights of a quantised network, of layers kept in float as packed floats.
struct PackedInt8Network {
  QuantizedNetwork scales;  ///< without its weights
  std::vector<std::vector<PackedInt8Layer>> blocks;
  PackedNetwork floats;

  bool quantised(std::size_t block) const { return inBytes[block]; }
  std::size_t weightBytes() const;

  std::vector<bool> inBytes;  ///< by block
};

/// Throws Error("bad_weights") as validate().
PackedInt8Network packInt8Network(const QuantizedNetwork& network, const Int8Kernels& kernels,
                                  const Kernels& floatKernels, int threads);

}  // namespace effnet::fastpath
