#pragma once

#include "core/scaling/compound_scaling.h"
#include "core/scaling/expansion.h"

#include <optional>
#include <vector>

namespace effnet {

/// What whole layers, channels in eights and whole pixels made of one stage. Costs are multiply-adds of an
/// image. Each step adds one kind of rounding to the step before, so that their differences sum to the whole.
struct StageRounding {
  int stage = 0;  ///< from 1, the stem being 1; 0 for the whole network
  StageKind kind = StageKind::Body;
  double wantedLayers = 1;
  int layers = 1;
  double wantedChannels = 0;  ///< that leave the stage
  int channels = 0;
  double wantedPixels = 0;  ///< side of the map that leaves the stage; 1 behind the pooling
  int pixels = 0;

  double baseline = 0;      ///< the unscaled stage
  double rule = 0;          ///< the same times d·w²·r², as the paper's equation 3 counts
  double unrounded = 0;     ///< the stage with exactly the layers, channels and pixels that were asked for
  double withLayers = 0;    ///< with whole layers
  double withChannels = 0;  ///< with rounded channels, too
  double counted = 0;       ///< with whole pixels, too: the network as it is

  /// Of counted − rule: what does not grow as d·w²·r² (a stage's first layer, depthwise kernels, the three
  /// colours, the classifier), then each rounding.
  double byRule() const { return unrounded - rule; }
  double byLayers() const { return withLayers - unrounded; }
  double byChannels() const { return withChannels - withLayers; }
  double byPixels() const { return counted - withChannels; }
};

struct RoundingReport {
  Scaling scaling;
  std::vector<StageRounding> stages = {};
  StageRounding total = {};
};

/// Throws as scaleNetwork().
RoundingReport roundingOf(const NetworkSpec& baseline, const Scaling& scaling);

/// One count that differs between two sizes of a family.
struct SizeChange {
  enum class What { Layers, Channels, Pixels };

  int stage = 0;  ///< from 1, the stem being 1; of Pixels the input, 0
  What what = What::Layers;
  int before = 0;
  int after = 0;
};

struct NextChange {
  double phi = 0;  ///< a multiple of 0.001
  std::vector<SizeChange> changes;
};

/// The nearest φ above (or below) at which layers, channels or the input's pixels change. Absent where the
/// networks end.
std::optional<NextChange> nextChange(const NetworkSpec& baseline, ScalingMode mode,
                                     const Coefficients& coefficients, double phi, bool above);

}  // namespace effnet
