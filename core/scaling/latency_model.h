#pragma once

#include <vector>

namespace effnet {

/// A network's latency told from measurements of others on the same machine, device, threads and batch:
/// between two of them along a straight line of the logarithms of MACs and time, beyond them in proportion to
/// the MACs. Never falls as MACs grow, so that a limit can be searched for.
class LatencyModel {
 public:
  struct Point {
    double macs = 0;
    double milliseconds = 0;
  };

  LatencyModel() = default;

  /// In any order; points that are not positive and finite are left out, those of equal MACs averaged.
  explicit LatencyModel(std::vector<Point> points);

  bool empty() const { return points_.empty(); }
  const std::vector<Point>& points() const { return points_; }

  /// Throws Error("bad_value") without any point.
  double milliseconds(double macs) const;

 private:
  std::vector<Point> points_;  ///< by MACs, rising in both
};

}  // namespace effnet
