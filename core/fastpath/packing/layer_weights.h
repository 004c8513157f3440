#pragma once

#include "core/scaling/expansion.h"

#include <functional>
#include <span>

namespace effnet::fastpath {

/// One layer's learned values in PyTorch's order, fp32. They are only read while a Plan is built.
struct LayerWeights {
  std::span<const float> weight{};  ///< out × in/groups × kernel × kernel; the classifier's: out × in
  std::span<const float> bias{};    ///< out; empty unless the layer has one

  // Batch normalisation's, out each; empty unless the layer has it.
  std::span<const float> gamma{};
  std::span<const float> beta{};
  std::span<const float> mean{};
  std::span<const float> variance{};
};

/// Gives the values of one layer of one block of the network that a Plan is built from.
using WeightProvider = std::function<LayerWeights(const Block&, const Layer&)>;

}  // namespace effnet::fastpath
