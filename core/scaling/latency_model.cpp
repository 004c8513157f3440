#include "core/scaling/latency_model.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace effnet {

LatencyModel::LatencyModel(std::vector<Point> points) {
  std::erase_if(points, [](const Point& point) {
    return !(point.macs > 0) || !(point.milliseconds > 0) || !std::isfinite(point.macs) ||
           !std::isfinite(point.milliseconds);
  });
  std::ranges::sort(points, {}, &Point::macs);
  for (std::size_t first = 0; first < points.size();) {
    std::size_t last = first;
    double sum = 0;
    for (; last < points.size() && points[last].macs == points[first].macs; ++last)
      sum += points[last].milliseconds;
    // What was measured slower at fewer MACs holds for more of them, too.
    const double mean = sum / static_cast<double>(last - first);
    const double before = points_.empty() ? 0 : points_.back().milliseconds;
    points_.push_back({points[first].macs, std::max(mean, before)});
    first = last;
  }
}

double LatencyModel::milliseconds(double macs) const {
  if (points_.empty()) throw Error("bad_value", "a latency needs at least one measurement");
  const auto above = std::ranges::lower_bound(points_, macs, {}, &Point::macs);
  if (above == points_.begin()) return above->milliseconds * macs / above->macs;
  const Point& below = *(above - 1);
  if (above == points_.end()) return below.milliseconds * macs / below.macs;
  const double share = std::log(macs / below.macs) / std::log(above->macs / below.macs);
  return below.milliseconds * std::pow(above->milliseconds / below.milliseconds, share);
}

}  // namespace effnet
