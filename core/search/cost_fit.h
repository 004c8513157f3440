#pragma once

#include "core/protocol/json.h"
#include "core/scaling/latency_fit.h"
#include "core/scaling/network_spec.h"

#include <optional>
#include <vector>

namespace effnet {

/// What a search tells networks' times on one machine from: a LatencyFit, kept with the search.
class CostFit {
 public:
  struct Measured {
    NetworkSpec network;
    double milliseconds = 0;
  };

  CostFit() = default;

  /// Throws as LatencyFit().
  explicit CostFit(const std::vector<Measured>& measured);

  bool empty() const { return !fit_; }
  double milliseconds(const NetworkSpec& network) const;

  /// Mean relative error on each measurement of a fit to the others; NaN for fewer than three.
  double error() const;
  int measurements() const { return fit_ ? fit_->networks() : 0; }

  friend Json toJson(const CostFit& fit);
  /// Throws Error("bad_search").
  static CostFit fromJson(const Json& json);

  bool operator==(const CostFit&) const = default;

 private:
  std::optional<LatencyFit> fit_;
};

}  // namespace effnet
