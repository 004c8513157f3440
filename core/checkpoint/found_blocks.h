#pragma once

#include "core/checkpoint/spec_recovery.h"

#include <optional>
#include <vector>

namespace effnet {

/// What shapes alone tell about a network; strides are unknown (1).
struct FoundNetwork {
  int stemChannels = 0;
  int headChannels = 0;
  int hiddenChannels = 0;         ///< of a layer that may lie between pooling and classifier
  bool staged = false;            ///< the layout numbers stages; otherwise `stages` are guessed from changes
  std::vector<StageSpec> blocks;  ///< of one layer each
  std::vector<StageSpec> stages;
};

/// Nothing where a block is incomplete or of no known operator.
std::optional<FoundNetwork> findNetwork(const RecognisedTensors& file);

/// How many convolutions of stem, blocks and head the file holds under its layout's names.
int convolutionsOf(const RecognisedTensors& file);

/// Whether a name is one of a block's, in this layout.
bool isInBlock(Layout layout, const std::string& name);

}  // namespace effnet
