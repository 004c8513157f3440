#include "core/protocol/measurement.h"

#include "core/protocol/value_fields.h"

#include <tuple>

namespace effnet {

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

LatencyModel latencyModel(const std::vector<Measurement>& measurements) {
  std::vector<LatencyModel::Point> points;
  for (const Measurement& one : measurements)
    if (!one.training) points.push_back({static_cast<double>(one.macs), one.medianMs});
  return LatencyModel(std::move(points));
}

template struct Coded<Measurement>;
template struct Coded<MeasureRequest>;

}  // namespace effnet
