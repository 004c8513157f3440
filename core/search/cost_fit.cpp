#include "core/search/cost_fit.h"

#include "core/base/error.h"
#include "core/scaling/expansion.h"

#include <cmath>
#include <limits>

namespace effnet {
namespace {

constexpr std::size_t kFeatures = std::tuple_size_v<Workload>;

/// As analyzeCost() has it, without what else it counts: thousands of networks are told in a second.
Workload workOf(const NetworkSpec& network) {
  Workload work{};
  work[0] = 1;
  for (const Block& block : expand(network).blocks)
    for (const Layer& layer : block.layers) addWork(work, layer);
  return work;
}

}  // namespace

CostFit::CostFit(const std::vector<Measured>& measured) {
  std::vector<LatencyFit::Network> networks;
  for (const Measured& each : measured) networks.push_back({{workOf(each.network), each.milliseconds}});
  fit_.emplace(networks);
}

double CostFit::milliseconds(const NetworkSpec& network) const {
  if (!fit_) throw Error("bad_value", "no times were measured");
  return fit_->milliseconds(workOf(network));
}

double CostFit::error() const {
  return fit_ ? fit_->error() : std::numeric_limits<double>::quiet_NaN();
}

Json toJson(const CostFit& fit) {
  Json json{{"weights", Json::array()}, {"measurements", fit.measurements()}};
  if (fit.fit_) json["weights"] = fit.fit_->weights();
  if (std::isfinite(fit.error())) json["error"] = fit.error();
  return json;
}

CostFit CostFit::fromJson(const Json& json) {
  const auto weights = json.is_object() ? json.find("weights") : json.end();
  if (!json.is_object() || weights == json.end() || !weights->is_array() || weights->size() != kFeatures)
    throw Error("bad_search", "its cost_fit must have " + std::to_string(kFeatures) + " weights");
  Workload read{};
  for (std::size_t i = 0; i < kFeatures; ++i) {
    const Json& each = (*weights)[i];
    if (!each.is_number() || !(each.get<double>() >= 0))
      throw Error("bad_search", "its cost_fit's weights must be numbers of at least 0");
    read[i] = each.get<double>();
  }
  CostFit fit;
  fit.fit_.emplace(read, json.value("measurements", 0),
                   json.value("error", std::numeric_limits<double>::quiet_NaN()));
  return fit;
}

}  // namespace effnet
