#pragma once

#include "core/scaling/cost.h"
#include "core/scaling/latency_fit.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// A network's latency told from measurements of others on the same machine, device, threads, batch and bits,
/// in the way that errs less on those measured, each told from the others: by the work of its layers
/// (LatencyFit), or from the MACs alone: between two networks along a straight line of the logarithms of MACs
/// and time, beyond them in proportion to the MACs. Neither falls as a network grows, so that a limit can be
/// searched for.
class LatencyModel {
 public:
  struct Point {
    double macs = 0;
    double milliseconds = 0;
    std::string family = {};
    std::optional<Workload> work = {};          ///< none: its layers are not known
    std::vector<LatencyFit::Part> stages = {};  ///< where they were timed, too
  };

  LatencyModel() = default;

  /// In any order; points that are not positive and finite are left out.
  explicit LatencyModel(std::vector<Point> points);

  bool empty() const { return line_.empty(); }

  /// By MACs, those of equal MACs averaged, rising in both.
  const std::vector<Point>& points() const { return line_; }

  /// From the MACs alone. Throws Error("bad_value") without any point.
  double milliseconds(double macs) const;

  /// Throws likewise.
  double milliseconds(const Analysis& network) const;

  /// The time of this very network, if it is among those measured.
  std::optional<double> measured(const Analysis& network) const;

  /// The same without measured(): times that never fall as a network grows.
  LatencyModel predictions() const;

  bool byLayers() const { return fit_.has_value(); }

  /// Mean relative error on each network, told from the others; NaN for fewer than three.
  double error() const { return error_; }

 private:
  std::vector<Point> points_;  ///< as given
  std::vector<Point> line_;
  std::optional<LatencyFit> fit_;
  double error_ = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace effnet
