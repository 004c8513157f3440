#pragma once

#include "core/features/feature_table.h"

#include <span>
#include <vector>

namespace effnet {

/// A classifier's last layer: logits = weights · features + bias.
struct LinearModel {
  int classes = 0;
  int dimensions = 0;
  std::vector<float> weights;  ///< classes × dimensions
  std::vector<float> bias;     ///< classes
};

/// Of one row of features; `out` has a place for each class.
void logitsOf(const LinearModel& model, std::span<const float> features, std::span<double> out);

/// In place.
void softmax(std::span<double> logits);

/// Features moved to mean 0 and scaled so that the mean square of a row's length is 1: what makes a strength
/// mean the same for every network.
struct NormalizedFeatures {
  FeatureTable table;
  std::vector<float> mean;
  double scale = 1;  ///< that they were divided by
};

NormalizedFeatures normalizeFeatures(const FeatureTable& features);

/// Multinomial logistic regression on these rows of normalised features: the mean cross-entropy, plus
/// strength / 2 times the squares of the weights (not of the bias) at its minimum. `model` is the start and
/// the result, of normalised features; without weights it begins at 0. `labels`: one for each row of the
/// table.
void fitLinear(const FeatureTable& normalized, std::span<const int> labels, std::span<const int> rows,
               int classes, double strength, LinearModel& model);

/// The same classifier for features as they were.
LinearModel forRawFeatures(const LinearModel& model, const NormalizedFeatures& normalized);

}  // namespace effnet
