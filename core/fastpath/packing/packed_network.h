#pragma once

#include "core/fastpath/packing/aligned_floats.h"
#include "core/fastpath/packing/packing.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace effnet::fastpath {

/// A layer's weights as the kernels want them; neither, for a pooling.
struct PackedLayer {
  std::optional<PackedMatrix> matrix;
  std::optional<PackedDepthwise> depthwise;
};

/// All weights of a network, whatever the size of the images: block by block, layer by layer as expand()
/// lists them.
struct PackedNetwork {
  std::vector<std::vector<PackedLayer>> blocks;
  AlignedFloats floats;  ///< of all of them
};

/// Packs on `threads` threads the layers that are `wanted`, by default all; with `tileOf` those for
/// Winograd's products that it gives a tile. Throws Error("bad_weights").
PackedNetwork packNetwork(const ExpandedNetwork& network, const WeightProvider& weights,
                          const Kernels& kernels, int threads,
                          const std::function<bool(const Block&, const Layer&)>& wanted = {},
                          int (*tileOf)(const Layer&) = nullptr);

}  // namespace effnet::fastpath
