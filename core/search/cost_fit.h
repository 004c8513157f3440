#pragma once

#include "core/protocol/json.h"
#include "core/scaling/network_spec.h"

#include <vector>

namespace effnet {

/// What a network's time on one machine is told from: a time for each pass, each layer, each multiply-add
/// (apart for k×k, 1×1 and depthwise convolutions) and each element that layers write.
class CostFit {
 public:
  struct Measured {
    NetworkSpec network;
    double milliseconds = 0;
  };

  CostFit() = default;

  /// Least squares on relative errors, with no time below zero. Throws Error("bad_value") for less than two
  /// measurements or times that are not positive.
  explicit CostFit(const std::vector<Measured>& measured);

  bool empty() const { return weights_.empty(); }
  double milliseconds(const NetworkSpec& network) const;

  /// Mean relative error on each measurement of a fit to the others; NaN for fewer than three.
  double error() const { return error_; }
  int measurements() const { return measurements_; }

  friend Json toJson(const CostFit& fit);
  /// Throws Error("bad_search").
  static CostFit fromJson(const Json& json);

  bool operator==(const CostFit&) const = default;

 private:
  std::vector<double> weights_;
  double error_ = 0;
  int measurements_ = 0;
};

}  // namespace effnet
