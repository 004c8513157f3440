#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/spec_recovery.h"

namespace effnet {

/// What follows pooling in a file.
struct RecoveredHead {
  std::vector<HeadLayer> layers;  ///< [out,in] and [out], 32-bit, normalisations folded in; ReLU between them
  std::vector<std::string> names;  ///< of all its tensors, the file's own; the first weights first
  std::string description;  ///< "classifier.1: Linear 1408-32, ReLU (assumed), classifier.4: Linear 32-5"
  bool plain = false;       ///< the one Linear that the layout has, under its name
  bool assumed = false;     ///< that the layers without tensors between are ReLU and Dropout

  int classes() const { return static_cast<int>(layers.back().weight.size(0)); }
};

/// Finds the head of a network: the classifier under the layout's own name, a chain of Linear and BatchNorm1d
/// under it, or the one Linear elsewhere that takes what pooling gives. Nothing where there is none, or where
/// its shape does not fit, which is for others to report. Throws Error("checkpoint_unknown") where it cannot
/// be known how its layers follow each other, or which of several is the classifier.
std::optional<RecoveredHead> recoverHead(const std::map<std::string, torch::Tensor>& tensors,
                                         const RecognisedTensors& file, const NetworkSpec& spec);

/// The layout's name of the classifier's weights, without ".weight".
std::string classifierName(const NetworkSpec& spec, Layout layout);

}  // namespace effnet
