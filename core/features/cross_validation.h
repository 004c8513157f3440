#pragma once

#include "core/features/feature_table.h"

#include <span>
#include <stop_token>
#include <vector>

namespace effnet {

struct CrossValidationParams {
  const FeatureTable& normalized;
  std::span<const int> labels;  ///< one for each row of the table
  std::span<const int> rows;    ///< those that take part
  std::span<const int> folds;   ///< in which fold each of these is, from 0
  int classes = 2;
  int threads = 1;
  std::stop_token stop = {};
};

/// What classifiers say about pictures that they did not learn from.
struct CrossValidation {
  double strength = 0;                ///< with the lowest cross-entropy over all folds
  std::vector<double> probabilities;  ///< rows × classes, each by a classifier without that row's fold
  std::vector<double> strengths;      ///< that were tried, from the strongest
  std::vector<double> losses;         ///< the mean cross-entropy of each
};

/// Each fold is answered by classifiers that learnt from the others, over a path of strengths. Those of a
/// fold are chosen by the other folds' pictures, so that no picture chooses who answers it. Throws
/// Error("cancelled").
CrossValidation crossValidate(const CrossValidationParams& params);

}  // namespace effnet
