#include "core/protocol/measurement.h"

#include "core/base/error.h"
#include "core/protocol/value_fields.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <tuple>

namespace effnet {
namespace {

/// Of a measurement whose network is known: what its time grows with, stage by stage where they were timed.
LatencyModel::Point pointOf(const Measurement& one) {
  LatencyModel::Point point{
      .macs = static_cast<double>(one.macs), .milliseconds = one.medianMs, .family = one.family};
  const auto network = networkOf(one);
  if (!network) return point;
  const Analysis analysis = analyzeCost(*network);
  point.work = analysis.work;
  for (const Measurement::Stage& stage : one.stages)
    if (stage.index <= static_cast<int>(analysis.stages.size()))
      point.stages.push_back(
          {analysis.stages[static_cast<std::size_t>(stage.index - 1)].work, stage.milliseconds});
  return point;
}

}  // namespace

bool Measurement::sameSetting(const Measurement& other) const {
  const auto key = [](const Measurement& m) {
    return std::tie(m.machine, m.device, m.threads, m.batch, m.training, m.bits);
  };
  return key(*this) == key(other);
}

bool Measurement::isOf(const NetworkSpec& spec, std::int64_t itsParams, std::int64_t itsMacs) const {
  return params == itsParams && macs == itsMacs && resolution == spec.resolution &&
         (family.empty() || family == spec.family);
}

std::optional<NetworkSpec> networkOf(const Measurement& measurement) {
  const auto counted = [&](NetworkSpec spec) -> std::optional<NetworkSpec> {
    spec.resolution = measurement.resolution;
    const Counts totals = analyzeCost(spec).totals;
    return measurement.isOf(spec, totals.params, totals.macs) ? std::optional(spec) : std::nullopt;
  };
  try {
    const auto& names = publishedNames();
    if (std::ranges::count(names, measurement.model))
      if (auto published = counted(publishedModel(measurement.model))) return published;
    return counted(
        scaleNetwork(familyBaseline(measurement.family), {measurement.depth, measurement.width, 1}));
  } catch (const Error&) {
    return std::nullopt;  // a family of another version
  }
}

LatencyModel latencyModel(const std::vector<Measurement>& measurements) {
  std::vector<LatencyModel::Point> points;
  for (const Measurement& one : measurements)
    if (!one.training) points.push_back(pointOf(one));
  return LatencyModel(std::move(points));
}

template struct Coded<Measurement>;
template struct Coded<MeasureRequest>;

}  // namespace effnet
