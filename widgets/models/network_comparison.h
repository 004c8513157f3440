#pragma once

#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"
#include "core/scaling/expansion.h"

#include <QString>

namespace effnet {

/// A network with everything that tables, drawings and plots ask about it.
struct PricedNetwork {
  ExpandedNetwork expanded;
  Analysis analysis;

  const NetworkSpec& spec() const { return expanded.spec; }
};

/// Repetitions of operators: B0 has 16.
int bodyBlocks(const ExpandedNetwork& network);

/// Convolutions, those of squeeze-excite and of skips included, and the classifier: B0 has 82.
int weightedLayers(const ExpandedNetwork& network);

/// Throws Error("bad_spec") when the spec cannot be built.
PricedNetwork makeNetwork(const NetworkSpec& spec);

/// A scaled network beside the baseline that it came from.
struct NetworkComparison {
  PricedNetwork baseline;
  PricedNetwork scaled;
  Scaling scaling;

  /// The baseline's stage at the same place, or null where the stages differ in number.
  const StageCost* baselineStage(std::size_t index) const;

  /// The channels or layers that scaling asks for before rounding; NaN for stages that do not scale.
  double requestedChannels(std::size_t stage) const;
  double requestedLayers(std::size_t stage) const;
};

/// "EfficientNet-B4" for a published network's name, "EfficientNet" for a family's, the word itself for
/// others.
QString displayName(const std::string& name);

/// What a network is called in the window: the published name if it is one, else family and input size.
QString displayName(const NetworkSpec& spec);

/// The published network that this one equals in structure and resolution, or an empty string.
std::string publishedNameOf(const NetworkSpec& spec);

/// "MBConv6 k3×3", "Conv 3×3", "Pooling & FC".
QString stageTitle(const StageCost& stage);

}  // namespace effnet
