#pragma once

#include "core/scaling/expansion.h"

#include <span>
#include <vector>

namespace effnet::fastpath {

/// Winograd's F(t×t, 3×3) computes t × t outputs of a 3×3 convolution from (t + 2)² products for each pair of
/// channels in place of 9·t² (Lavin and Gray 2015). Side of the tile that is quickest for this layer at its
/// own resolution, 2 or 4; 0 where the direct convolution is, or the layer is none of stride 1.
int winogradTile(const Layer& layer);

/// Products of a tile of that side; for 0, the direct convolution, the taps of its kernel.
inline int winogradProducts(int tile, int kernel) {
  return tile == 0 ? kernel * kernel : (tile + 2) * (tile + 2);
}

/// A 3×3 filter among the products: line by line, `products` of them.
void transformFilter(int tile, const float* filter, double scale, std::span<double> products);

}  // namespace effnet::fastpath
