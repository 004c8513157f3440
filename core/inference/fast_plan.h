#pragma once

#include "core/fastpath/plan.h"
#include "core/nn/network.h"
#include "core/nn/weights_version.h"

#include <functional>
#include <memory>
#include <optional>

namespace effnet {

using SharedQuantization = std::shared_ptr<const fastpath::QuantizedNetwork>;

/// A network on the fast path, which has its own, packed copy of the weights. It is packed anew where they
/// have changed since; a quantised one never does.
class FastPlan {
 public:
  FastPlan(Network network, int threads);
  FastPlan(const SharedQuantization& quantized, int threads);

  /// The plan of the weights as they are now.
  fastpath::Plan& current();
  /// The same for who does not want the logits: the classifier may have changed.
  fastpath::Plan& currentForFeatures();

 private:
  void pack();

  Network network_{nullptr};
  int threads_;
  std::optional<fastpath::Plan> plan_;
  std::optional<WeightsVersion> features_;
  std::optional<WeightsVersion> classifier_;
};

/// The plan of a network whose weights are 32-bit floats on the CPU, or none where the fast path does not run
/// it: another processor, or an activation that it lacks. One that is quantised always has one. Throws
/// Error("unsupported_device") where it cannot be computed on bytes: floats would answer otherwise.
std::optional<FastPlan> fastPlan(Network network, int threads, const SharedQuantization& quantized = {});

/// Gives a network's weights, 32-bit floats on the CPU, to `use`, for as long as that takes.
void withWeights(Network network, const std::function<void(const fastpath::WeightProvider&)>& use);

}  // namespace effnet
