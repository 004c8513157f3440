#include "core/scaling/latency_model.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

using Point = LatencyModel::Point;

constexpr std::size_t kFewest = 3;  // networks, for an error

std::vector<Point> lineOf(std::vector<Point> points) {
  std::ranges::sort(points, {}, &Point::macs);
  std::vector<Point> line;
  for (std::size_t first = 0; first < points.size();) {
    std::size_t last = first;
    double sum = 0;
    for (; last < points.size() && points[last].macs == points[first].macs; ++last)
      sum += points[last].milliseconds;
    // What was measured slower at fewer MACs holds for more of them, too.
    const double mean = sum / static_cast<double>(last - first);
    const double before = line.empty() ? 0 : line.back().milliseconds;
    line.push_back({.macs = points[first].macs, .milliseconds = std::max(mean, before)});
    first = last;
  }
  return line;
}

double along(const std::vector<Point>& line, double macs) {
  const auto above = std::ranges::lower_bound(line, macs, {}, &Point::macs);
  if (above == line.begin()) return above->milliseconds * macs / above->macs;
  const Point& below = *(above - 1);
  if (above == line.end()) return below.milliseconds * macs / below.macs;
  const double share = std::log(macs / below.macs) / std::log(above->macs / below.macs);
  return below.milliseconds * std::pow(above->milliseconds / below.milliseconds, share);
}

double errorOfLine(const std::vector<Point>& points) {
  if (points.size() < kFewest) return std::numeric_limits<double>::quiet_NaN();
  double sum = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    std::vector<Point> others = points;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    sum += std::abs(along(lineOf(std::move(others)), points[i].macs) / points[i].milliseconds - 1);
  }
  return sum / static_cast<double>(points.size());
}

std::optional<LatencyFit> fitOf(const std::vector<Point>& points) {
  if (points.size() < kFewest) return std::nullopt;
  std::vector<LatencyFit::Network> networks;
  for (const Point& point : points) networks.push_back({{*point.work, point.milliseconds}, point.stages});
  return LatencyFit(networks);
}

}  // namespace

LatencyModel::LatencyModel(std::vector<Point> points) : points_(std::move(points)) {
  std::erase_if(points_, [](const Point& point) {
    return !(point.macs > 0) || !(point.milliseconds > 0) || !std::isfinite(point.macs) ||
           !std::isfinite(point.milliseconds);
  });
  line_ = lineOf(points_);
  error_ = errorOfLine(points_);
  std::vector<Point> known = points_;
  std::erase_if(known, [](const Point& point) { return !point.work; });
  fit_ = fitOf(known);
  if (!fit_) return;
  // Both of the same networks.
  if (fit_->error() < errorOfLine(known))
    error_ = fit_->error();
  else
    fit_.reset();
}

double LatencyModel::milliseconds(double macs) const {
  if (line_.empty()) throw Error("bad_value", "a latency needs at least one measurement");
  return along(line_, macs);
}

double LatencyModel::milliseconds(const Analysis& network) const {
  return fit_ ? fit_->milliseconds(network.work) : milliseconds(static_cast<double>(network.totals.macs));
}

std::optional<double> LatencyModel::measured(const Analysis& network) const {
  const auto found = std::ranges::find_if(points_, [&](const Point& point) {
    return point.work == network.work && point.family == network.spec.family;
  });
  return found == points_.end() ? std::nullopt : std::optional(found->milliseconds);
}

LatencyModel LatencyModel::predictions() const {
  LatencyModel model = *this;
  model.points_.clear();
  return model;
}

}  // namespace effnet
