#pragma once

#include "core/dataset/part_names.h"
#include "core/features/linear_model.h"
#include "core/features/measured_answers.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct FirstAnswerParams {
  const FeatureTable& features;
  std::span<const int> labels;      ///< of each row
  std::span<const DataPart> parts;  ///< of each row
  std::span<const int> groups;      ///< of each row; rows of one group never lie in two folds
  int classes = 2;
  int folds = 0;  ///< 0: the validation part measures, where there is one, else five folds
  std::uint64_t seed = 0;
  int threads = 1;
  std::stop_token stop = {};
};

/// A linear classifier on kept features, and how good it is on pictures that it did not learn from.
struct FirstAnswer {
  LinearModel model;                    ///< of features as they came
  double strength = 0;                  ///< of the regularisation, chosen by folds
  int folds = 0;                        ///< that chose it
  bool byFolds = false;                 ///< they measured it too; else the validation part did
  MeasuredAnswers measured;             ///< by what that says
  MeasuredAnswers outOfFold;            ///< the pictures that folds answered, in either case
  std::optional<MeasuredAnswers> test;  ///< nothing was chosen by it
  double largestClass = 0;  ///< share of the measured pictures: what always naming one class would reach
  std::vector<int> smallClasses;  ///< of a single picture or group: none is left where that is asked
  double seconds = 0;
};

/// Multinomial logistic regression, its strength chosen by stratified folds, grouped. By folds every picture
/// but those to test with is learnt from, and answered by a classifier that did not; else the training part
/// is, and the validation part measures. Throws Error("empty_class" | "bad_value" | "cancelled").
FirstAnswer firstAnswer(const FirstAnswerParams& params);

}  // namespace effnet
