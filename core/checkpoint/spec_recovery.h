#pragma once

#include "core/checkpoint/key_map.h"

#include <map>
#include <string>
#include <torch/types.h>

namespace effnet {

/// A file's tensors under a layout's plain names, and what was cut off to get there.
struct RecognisedTensors {
  Layout layout = Layout::Effnet;
  std::string prefix;                            ///< "module.", "backbone." and the like
  std::map<std::string, torch::Tensor> tensors;  ///< by the layout's names
  std::map<std::string, std::string> fileNames;  ///< from those to the file's

  /// The classifier's outputs, from its weights or its bias; 0 where it has none.
  int classes() const;
};

/// Finds the layout by the stem's key, whatever stands before it.
/// Throws Error("checkpoint_unknown") where no stem is known.
RecognisedTensors recogniseLayout(const std::map<std::string, torch::Tensor>& tensors);

/// Family, width, depth and classes from names and shapes. A published network that fits all, or nearly all
/// where tensors are missing, goes first; then any scaled or edited member of a family. Padding, epsilon and
/// resolution are not in the shapes: they are the family's. Throws Error("checkpoint_unknown").
NetworkSpec recoverSpec(const RecognisedTensors& file);

}  // namespace effnet
