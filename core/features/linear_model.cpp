#include "core/features/linear_model.h"

#include "core/features/lbfgs.h"
#include "core/features/products.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

/// Probabilities in place; returns the logarithm of their sum before they were divided.
double softmaxSum(std::span<double> logits) {
  const double highest = *std::ranges::max_element(logits);
  double sum = 0;
  for (double& each : logits) sum += each = std::exp(each - highest);
  for (double& each : logits) each /= sum;
  return highest + std::log(sum);
}

/// The mean cross-entropy with its penalty, over parameters that lie as weights, then bias.
class RegularizedLoss {
 public:
  RegularizedLoss(const FeatureTable& table, std::span<const int> labels, std::span<const int> rows,
                  int classes, double strength)
      : table_(table),
        labels_(labels),
        rows_(rows),
        classes_(static_cast<std::size_t>(classes)),
        width_(static_cast<std::size_t>(table.dimensions)),
        strength_(strength),
        weights_(classes_ * width_),
        slope_(classes_ * width_),
        logits_(classes_),
        factors_(classes_),
        probabilities_(classes_) {}

  double operator()(std::span<const double> at, std::span<double> gradient) {
    const std::size_t count = weights_.size();
    std::copy(at.begin(), at.begin() + static_cast<std::ptrdiff_t>(count), weights_.begin());
    std::ranges::fill(slope_, 0.0F);
    std::vector<double> biasSlope(classes_);
    double loss = 0;
    for (const int row : rows_) loss += addRow(static_cast<std::size_t>(row), at.subspan(count), biasSlope);
    const auto n = static_cast<double>(rows_.size());
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
      squares += at[i] * at[i];
      gradient[i] = slope_[i] / n + strength_ * at[i];
    }
    for (std::size_t k = 0; k < classes_; ++k) gradient[count + k] = biasSlope[k] / n;
    return loss / n + strength_ / 2 * squares;
  }

 private:
  double addRow(std::size_t row, std::span<const double> bias, std::vector<double>& biasSlope) {
    const float* const features = table_.values.data() + row * width_;
    const auto label = static_cast<std::size_t>(labels_[row]);
    dotEach(features, weights_.data(), classes_, width_, logits_.data());
    for (std::size_t k = 0; k < classes_; ++k) probabilities_[k] = logits_[k] + bias[k];
    const double wanted = probabilities_[label];
    const double loss = softmaxSum(probabilities_) - wanted;
    probabilities_[label] -= 1;
    for (std::size_t k = 0; k < classes_; ++k) {
      biasSlope[k] += probabilities_[k];
      factors_[k] = static_cast<float>(probabilities_[k]);
    }
    addEach(features, factors_.data(), classes_, width_, slope_.data());
    return loss;
  }

  const FeatureTable& table_;
  std::span<const int> labels_;
  std::span<const int> rows_;
  std::size_t classes_;
  std::size_t width_;
  double strength_;
  std::vector<float> weights_;
  std::vector<float> slope_;
  std::vector<float> logits_;
  std::vector<float> factors_;
  std::vector<double> probabilities_;
};

}  // namespace

void logitsOf(const LinearModel& model, std::span<const float> features, std::span<double> out) {
  std::vector<float> logits(out.size());
  dotEach(features.data(), model.weights.data(), out.size(), features.size(), logits.data());
  for (std::size_t k = 0; k < out.size(); ++k)
    out[k] = static_cast<double>(logits[k]) + static_cast<double>(model.bias[k]);
}

void softmax(std::span<double> logits) {
  softmaxSum(logits);
}

NormalizedFeatures normalizeFeatures(const FeatureTable& features) {
  const auto width = static_cast<std::size_t>(features.dimensions);
  const std::size_t rows = features.rows();
  std::vector<double> mean(width);
  for (std::size_t i = 0; i < features.values.size(); ++i) mean[i % width] += features.values[i];
  for (double& each : mean) each /= static_cast<double>(std::max<std::size_t>(1, rows));
  NormalizedFeatures result{features, std::vector<float>(mean.begin(), mean.end()), 1};
  double squares = 0;
  for (std::size_t i = 0; i < result.table.values.size(); ++i) {
    float& value = result.table.values[i];
    value -= result.mean[i % width];
    squares += static_cast<double>(value) * static_cast<double>(value);
  }
  result.scale = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(1, rows)));
  if (!(result.scale > 0)) result.scale = 1;  // all alike: nothing tells them apart
  for (float& value : result.table.values) value = static_cast<float>(value / result.scale);
  return result;
}

void fitLinear(const FeatureTable& normalized, std::span<const int> labels, std::span<const int> rows,
               int classes, double strength, LinearModel& model) {
  const std::size_t count =
      static_cast<std::size_t>(classes) * static_cast<std::size_t>(normalized.dimensions);
  std::vector<double> at(model.weights.begin(), model.weights.end());
  at.insert(at.end(), model.bias.begin(), model.bias.end());
  at.resize(count + static_cast<std::size_t>(classes));
  RegularizedLoss loss(normalized, labels, rows, classes, strength);
  minimizeLbfgs([&](auto where, auto gradient) { return loss(where, gradient); }, at);
  model.classes = classes;
  model.dimensions = normalized.dimensions;
  model.weights.assign(at.begin(), at.begin() + static_cast<std::ptrdiff_t>(count));
  model.bias.assign(at.begin() + static_cast<std::ptrdiff_t>(count), at.end());
}

LinearModel forRawFeatures(const LinearModel& model, const NormalizedFeatures& normalized) {
  LinearModel raw = model;
  const auto width = static_cast<std::size_t>(model.dimensions);
  for (std::size_t k = 0; k < raw.bias.size(); ++k) {
    double shift = 0;
    for (std::size_t i = 0; i < width; ++i) {
      float& weight = raw.weights[k * width + i];
      weight = static_cast<float>(weight / normalized.scale);
      shift += static_cast<double>(weight) * static_cast<double>(normalized.mean[i]);
    }
    raw.bias[k] = static_cast<float>(raw.bias[k] - shift);
  }
  return raw;
}

}  // namespace effnet
