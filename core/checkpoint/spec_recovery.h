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
};

/// Finds the layout by the stem's key, whatever stands before it, also where the trunk's parts were put into
/// another module without their own names.
/// Throws Error("checkpoint_unknown") where no stem is known.
RecognisedTensors recogniseLayout(const std::map<std::string, torch::Tensor>& tensors);

/// Which families there are, for who holds a file of another one.
std::string recognisedFamilies();

/// Family, width and depth from names and shapes. A published network that fits all, or nearly all where
/// tensors are missing, goes first; then any scaled or edited member of a family, called "custom". The
/// classifier, padding, epsilon and resolution are not looked at: they are the family's. Throws
/// Error("checkpoint_unknown").
NetworkSpec recoverSpec(const RecognisedTensors& file);

}  // namespace effnet
