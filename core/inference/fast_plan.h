#pragma once

#include "core/fastpath/plan.h"
#include "core/nn/network.h"
#include "core/nn/weights_version.h"

#include <optional>

namespace effnet {

/// A network on the fast path, which has its own, packed copy of the weights. It is packed anew where they
/// have changed since.
class FastPlan {
 public:
  FastPlan(Network network, int threads);

  /// The plan of the weights as they are now.
  fastpath::Plan& current();
  /// The same for who does not want the logits: the classifier may have changed.
  fastpath::Plan& currentForFeatures();

 private:
  void pack();

  Network network_;
  int threads_;
  std::optional<fastpath::Plan> plan_;
  std::optional<WeightsVersion> features_;
  std::optional<WeightsVersion> classifier_;
};

/// The plan of a network whose weights are 32-bit floats on the CPU, or none where the fast path does not run
/// it: another processor, or an activation that it lacks.
std::optional<FastPlan> fastPlan(Network network, int threads);

}  // namespace effnet
