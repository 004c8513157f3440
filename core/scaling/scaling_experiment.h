#pragma once

#include "core/scaling/compound_scaling.h"
#include "core/scaling/cost.h"

#include <string>
#include <vector>

namespace effnet {

/// One network of a scaling experiment.
struct ScaledVariant {
  std::string name;  ///< "base", "depth", "width", "resolution" or "compound"
  Scaling scaling;   ///< on the base; all ones for the base itself
  Analysis analysis;
};

/// A base and four larger networks of nearly equal cost: the paper's figure 8 and table 7.
struct ScalingExperiment {
  std::vector<ScaledVariant> variants;  ///< in the order of the names above
  double spread = 0;  ///< largest of the four scaled networks' MACs over the smallest, minus one
};

struct ScalingExperimentOptions {
  double phi = 2;  ///< the scaled networks cost about (α·β²·γ²)^φ times the base
  Coefficients coefficients;
  double tolerance = 0.05;  ///< largest spread
};

/// Layers and channels are whole numbers, so that no exponent gives four equal costs; this searches the
/// factors near φ for the four networks that come closest to each other and to the cost asked for. The
/// compound network keeps α^φ and β^φ, its input side may differ from γ^φ by a few pixels.
/// Throws Error("bad_value") for φ that is not positive, Error("nothing_fits") when the nearest four differ
/// by more than the tolerance (a small base has few layers and channels to choose from).
ScalingExperiment planScalingExperiment(const NetworkSpec& base, const ScalingExperimentOptions& options);

}  // namespace effnet
