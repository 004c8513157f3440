#pragma once

#include "core/protocol/checkpoint_layout.h"
#include "core/scaling/expansion.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// One tensor under two names.
struct TensorName {
  std::string canonical;            ///< of the Torch module; empty for a counter
  std::string external;             ///< in the layout
  std::vector<std::int64_t> shape;  ///< in the layout; the module's may lack ones at its end
  std::string counter = {};  ///< of the Torch module: the batches that a normalisation saw; files may lack it
};

/// Every tensor of a network in a layout's names, in forward order, `num_batches_tracked` included.
/// Throws Error("layout_unsupported") where the layout has no name for one of the network's blocks.
std::vector<TensorName> tensorNames(const ExpandedNetwork& network, Layout layout);

/// The key of the stem's weights, by which a layout is recognised; MnasNet and ResNet have their own.
std::vector<std::string> fingerprints(Layout layout);

}  // namespace effnet
