#pragma once

#include "core/scaling/expansion.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet::fastpath {

/// How a tensor's values are written as bytes: value = (byte − zero) · scale. Nought is always one of them.
struct TensorScale {
  float scale = 0;  ///< 0: this tensor is not quantised
  std::uint8_t zero = 0;

  bool quantised() const { return scale > 0; }
  float low() const { return -static_cast<float>(zero) * scale; }
  float high() const { return static_cast<float>(255 - zero) * scale; }
  bool operator==(const TensorScale&) const = default;
};

/// A layer's values, its normalisation folded in: whole numbers of −127…127 with a scale for each output
/// channel, or floats where it was kept as such.
struct QuantizedLayer {
  std::vector<std::int8_t> weight;  ///< as LayerWeights::weight; empty where the layer is kept in float
  std::vector<float> weightScale;   ///< out
  std::vector<float> floatWeight;   ///< empty where the layer is quantised
  std::vector<float> bias;          ///< out; empty for a pooling
  TensorScale output;               ///< behind its activation, where another layer of its block reads it

  bool quantised() const { return !weight.empty(); }
  bool operator==(const QuantizedLayer&) const = default;
};

struct QuantizedBlock {
  std::vector<QuantizedLayer> layers;  ///< as Block::layers
  TensorScale squeezed;                ///< the averages that squeeze-excite reads
  TensorScale excited;                 ///< the map behind squeeze-excite
  TensorScale output;                  ///< behind the skip's sum; of the classifier: none

  bool operator==(const QuantizedBlock&) const = default;
};

/// A network whose convolutions run on bytes. A block is quantised as a whole, but for squeeze-excite's two
/// small layers, or kept in float as a whole.
struct QuantizedNetwork {
  NetworkSpec spec;
  TensorScale images;                  ///< of the normalised input
  TensorScale pooled;                  ///< the averages that the classifier reads
  std::vector<QuantizedBlock> blocks;  ///< as expand(spec) lists them

  /// Whether a block's convolutions (the classifier's matrix) are quantised.
  bool quantised(std::size_t block) const {
    return blocks[block].layers.back().quantised() || stemPooled(block);
  }
  bool operator==(const QuantizedNetwork&) const = default;

 private:
  bool stemPooled(std::size_t block) const { return block == 0 && blocks[0].layers.front().quantised(); }
};

/// A tensor between layers that quantisation rounds.
struct TensorPlace {
  enum class Kind { Images, Layer, Squeezed, Excited, Output, Pooled };
  Kind kind = Kind::Images;
  int block = 0;
  int layer = 0;  ///< of Kind::Layer, index in Block::layers

  auto operator<=>(const TensorPlace&) const = default;
};

/// Every such tensor of a network in forward order, as if all of it were quantised.
std::vector<TensorPlace> tensorPlaces(const ExpandedNetwork& network);

/// Those that this quantisation needs a scale of: all but those within blocks that are kept in float, and
/// beside.
std::vector<TensorPlace> neededPlaces(const ExpandedNetwork& network, const QuantizedNetwork& quantized);

TensorScale& scaleAt(QuantizedNetwork& network, const TensorPlace& place);
const TensorScale& scaleAt(const QuantizedNetwork& network, const TensorPlace& place);

/// "stem", "blocks.3", "head", "classifier": as the Torch module calls it.
std::string blockName(const ExpandedNetwork& network, const Block& block);
/// "blocks.3.expand", "stem.conv", "hidden", "classifier".
std::string layerName(const ExpandedNetwork& network, const Block& block, const Layer& layer);
/// "images", "blocks.3.expand", "blocks.3.squeezed", "blocks.3.excited", "blocks.3", "pooled".
std::string placeName(const ExpandedNetwork& network, const TensorPlace& place);

/// Throws Error("bad_weights") naming the tensor where values are missing, too many or not finite, or a scale
/// is missing or none, and where a window has more elements than 32-bit sums hold.
void validate(const ExpandedNetwork& network, const QuantizedNetwork& quantized);

}  // namespace effnet::fastpath
