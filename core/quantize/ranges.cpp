#include "core/quantize/ranges.h"

#include <algorithm>
#include <cmath>

namespace effnet::quantize {

using fastpath::TensorScale;

void Histogram::widen(double value) {
  while (std::abs(value) >= reach_) {
    std::vector<std::int64_t> counts(kBins);
    std::vector<double> weights(kBins);
    for (int i = 0; i < kBins; ++i) {
      counts[kBins / 4 + i / 2] += counts_[i];
      weights[kBins / 4 + i / 2] += weights_[i];
    }
    counts_ = std::move(counts);
    weights_ = std::move(weights);
    reach_ *= 2;
  }
}

void Histogram::add(float value, float weight) {
  if (!std::isfinite(value)) return;  // the logits tell of it
  least_ = count_ == 0 ? value : std::min<double>(least_, value);
  greatest_ = count_ == 0 ? value : std::max<double>(greatest_, value);
  ++count_;
  if (std::abs(value) >= reach_) widen(value);
  const int bin = static_cast<int>((value / reach_ + 1) * (kBins / 2));
  ++counts_[bin];
  weights_[bin] += weight;
}

double Histogram::quantile(double share) const {
  const double wanted = share * static_cast<double>(count_);
  double seen = 0;
  for (int i = 0; i < kBins; ++i) {
    seen += static_cast<double>(counts_[i]);
    if (seen >= wanted && seen > 0) return std::clamp(middle(i), least_, greatest_);
  }
  return greatest_;
}

double Histogram::squaredError(const TensorScale& scale) const {
  double error = 0;
  double total = 0;
  for (int i = 0; i < kBins; ++i) {
    if (counts_[i] == 0) continue;
    const double value = middle(i);
    const double byte = std::clamp(std::nearbyint(value / scale.scale) + scale.zero, 0.0, 255.0);
    const double off = (byte - scale.zero) * scale.scale - value;
    // Within a step the error is uniform, whatever the middle of a bin says.
    const bool inside = value >= scale.low() && value <= scale.high();
    error += weights_[i] * (inside ? double{scale.scale} * scale.scale / 12 : off * off);
    total += weights_[i];
  }
  return total > 0 ? error / total : 0;
}

std::vector<std::int64_t> Histogram::summary(int bins) const {
  std::vector<std::int64_t> result(static_cast<std::size_t>(bins));
  const double width = (greatest_ - least_) / bins;
  for (int i = 0; i < kBins; ++i) {
    if (counts_[i] == 0) continue;
    const int at = width > 0 ? static_cast<int>((middle(i) - least_) / width) : 0;
    result[static_cast<std::size_t>(std::clamp(at, 0, bins - 1))] += counts_[i];
  }
  return result;
}

TensorScale scaleFor(double low, double high) {
  low = std::min(low, 0.0);
  high = std::max(high, 0.0);
  if (high - low < 1e-9) return {1.F / 255, 0};  // nought, but for what rounding left
  const double scale = (high - low) / 255;
  return {static_cast<float>(scale), static_cast<std::uint8_t>(std::lround(-low / scale))};
}

TensorScale scaleBy(RangeMethod method, const Histogram& histogram) {
  const double low = histogram.least();
  const double high = histogram.greatest();
  if (method == RangeMethod::MinMax) return scaleFor(low, high);
  constexpr double kShare = 1e-4;
  if (method == RangeMethod::Percentile)
    return scaleFor(histogram.quantile(kShare), histogram.quantile(1 - kShare));
  TensorScale best = scaleFor(low, high);
  double least = histogram.squaredError(best);
  const auto attempt = [&](double from, double to) {
    const TensorScale scale = scaleFor(from, to);
    const double error = histogram.squaredError(scale);
    const bool better = error < least;
    if (better) {
      least = error;
      best = scale;
    }
    return better;
  };
  // The tails of an activation reach twenty times as far as nearly all of its values.
  constexpr double kLeast = 0.02;
  constexpr double kShrink = 0.95;
  double top = high;
  double bottom = low;
  for (double part = kShrink; part > kLeast; part *= kShrink)
    if (attempt(low, high * part)) top = high * part;
  for (double part = kShrink; part > kLeast && low < 0; part *= kShrink)
    if (attempt(low * part, top)) bottom = low * part;
  for (double part = 1; part > kLeast && bottom < low * 0.999; part *= kShrink) attempt(bottom, high * part);
  return best;
}

RangeMethod bestMethod(const Histogram& histogram) {
  const auto error = [&](const WordRow<RangeMethod>& row) {
    return histogram.squaredError(scaleBy(row.value, histogram));
  };
  return std::ranges::min_element(tableOf<RangeMethod>(), {}, error)->value;
}

void roundTo(const TensorScale& scale, float* values, std::size_t count) {
  constexpr float kWhole = 12582912;  // 1.5 · 2^23: adding it leaves no bits behind the point
  const float inverse = 1 / scale.scale;
  const float low = -static_cast<float>(scale.zero);
  const float high = static_cast<float>(255 - scale.zero);
  for (std::size_t i = 0; i < count; ++i) {
    float byte = values[i] * inverse;
    byte = byte < low ? low : byte > high ? high : byte;
    values[i] = ((byte + kWhole) - kWhole) * scale.scale;
  }
}

}  // namespace effnet::quantize
