#include "core/search/cost_fit.h"

#include "core/base/error.h"
#include "core/scaling/expansion.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

constexpr std::size_t kFeatures = 6;
using Features = std::array<double, kFeatures>;

/// In units of about one for a small network, so that the fit is well conditioned.
Features featuresOf(const NetworkSpec& spec) {
  constexpr double kMillion = 1e6;
  Features features{1, 0, 0, 0, 0, 0};
  for (const Block& block : expand(spec).blocks)
    for (const Layer& layer : block.layers) {
      features[1] += 0.01;
      const double macs = static_cast<double>(layer.macs()) / kMillion;
      features[layer.groups > 1 ? 4 : layer.kernel > 1 ? 2 : 3] += macs;
      features[5] += static_cast<double>(layer.outElements()) / kMillion;
    }
  return features;
}

double dot(const Features& features, const std::vector<double>& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < kFeatures; ++i) sum += features[i] * weights[i];
  return sum;
}

/// Non-negative least squares by going round the coordinates; rows are features over the time, all to give
/// one.
std::vector<double> solved(const std::vector<Features>& rows, std::size_t without) {
  constexpr int kRounds = 20'000;
  constexpr double kRidge = 1e-9;
  std::vector<double> weights(kFeatures, 0.0);
  std::vector<double> rest(rows.size(), 1.0);
  for (int round = 0; round < kRounds; ++round) {
    double moved = 0;
    for (std::size_t f = 0; f < kFeatures; ++f) {
      double up = 0;
      double down = kRidge;
      for (std::size_t r = 0; r < rows.size(); ++r) {
        if (r == without) continue;
        up += rows[r][f] * rest[r];
        down += rows[r][f] * rows[r][f];
      }
      const double next = std::max(0.0, weights[f] + up / down);
      const double step = next - weights[f];
      for (std::size_t r = 0; r < rows.size(); ++r) rest[r] -= rows[r][f] * step;
      weights[f] = next;
      moved = std::max(moved, std::abs(step) * std::sqrt(down));
    }
    if (moved < 1e-9) break;
  }
  return weights;
}

}  // namespace

CostFit::CostFit(const std::vector<Measured>& measured) : measurements_(static_cast<int>(measured.size())) {
  if (measured.size() < 2) throw Error("bad_value", "a fit of times needs two measurements or more");
  std::vector<Features> rows;
  for (const Measured& each : measured) {
    if (!(each.milliseconds > 0) || !std::isfinite(each.milliseconds))
      throw Error("bad_value", "a measured time must be positive");
    rows.push_back(featuresOf(each.network));
    for (double& value : rows.back()) value /= each.milliseconds;
  }
  weights_ = solved(rows, rows.size());
  error_ = std::numeric_limits<double>::quiet_NaN();
  if (rows.size() < 3) return;
  double sum = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) sum += std::abs(dot(rows[i], solved(rows, i)) - 1);
  error_ = sum / static_cast<double>(rows.size());
}

double CostFit::milliseconds(const NetworkSpec& network) const {
  if (weights_.empty()) throw Error("bad_value", "no times were measured");
  return dot(featuresOf(network), weights_);
}

Json toJson(const CostFit& fit) {
  Json json{{"weights", fit.weights_}, {"measurements", fit.measurements_}};
  if (std::isfinite(fit.error_)) json["error"] = fit.error_;
  return json;
}

CostFit CostFit::fromJson(const Json& json) {
  CostFit fit;
  const auto weights = json.is_object() ? json.find("weights") : json.end();
  if (!json.is_object() || weights == json.end() || !weights->is_array() || weights->size() != kFeatures)
    throw Error("bad_search", "its cost_fit must have " + std::to_string(kFeatures) + " weights");
  for (const Json& each : *weights) {
    if (!each.is_number() || !(each.get<double>() >= 0))
      throw Error("bad_search", "its cost_fit's weights must be numbers of at least 0");
    fit.weights_.push_back(each.get<double>());
  }
  fit.measurements_ = json.value("measurements", 0);
  fit.error_ = json.value("error", std::numeric_limits<double>::quiet_NaN());
  return fit;
}

}  // namespace effnet
