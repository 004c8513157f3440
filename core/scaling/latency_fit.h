#pragma once

#include "core/scaling/workload.h"

#include <vector>

namespace effnet {

/// A network's time on one machine as a sum over its work: a time for each pass, each layer, each
/// multiply-add by the kind of its convolution, each element written; none of them below zero.
class LatencyFit {
 public:
  struct Part {
    Workload work{};
    double milliseconds = 0;
  };

  struct Network {
    Part whole;
    std::vector<Part> stages = {};  ///< where they were timed, too; together they count as much as the whole
  };

  /// Least squares on relative errors. Throws Error("bad_value") for less than two networks or times that are
  /// not positive.
  explicit LatencyFit(const std::vector<Network>& networks);

  /// One that was kept.
  LatencyFit(const Workload& weights, int networks, double error)
      : weights_(weights), networks_(networks), error_(error) {}

  double milliseconds(const Workload& work) const;
  const Workload& weights() const { return weights_; }
  int networks() const { return networks_; }

  /// Mean relative error on each network of a fit to the others; NaN for fewer than three.
  double error() const { return error_; }

  bool operator==(const LatencyFit&) const = default;

 private:
  Workload weights_{};
  int networks_ = 0;
  double error_ = 0;
};

}  // namespace effnet
