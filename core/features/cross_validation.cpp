#include "core/features/cross_validation.h"

#include "core/base/error.h"
#include "core/features/linear_model.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace effnet {
namespace {

/// Of features whose rows have a mean square length of 1; half a decade apart.
constexpr double kStrongest = 0.1;
constexpr int kStrengths = 9;
/// Strengths in a row that were worse than the best: no weaker one will be better.
constexpr int kWorse = 2;

struct Fold {
  std::vector<int> learnt;                         ///< rows of the table
  std::vector<std::size_t> asked;                  ///< places in CrossValidationParams::rows
  LinearModel model;                               ///< of the strength before: the next one's start
  std::vector<std::vector<double>> probabilities;  ///< for each strength: asked × classes
  std::vector<double> losses;                      ///< for each strength: the sum over those asked
};

std::vector<Fold> foldsOf(const CrossValidationParams& params) {
  std::vector<Fold> folds(static_cast<std::size_t>(*std::ranges::max_element(params.folds)) + 1);
  for (std::size_t i = 0; i < params.rows.size(); ++i)
    for (std::size_t f = 0; f < folds.size(); ++f)
      if (static_cast<std::size_t>(params.folds[i]) == f)
        folds[f].asked.push_back(i);
      else
        folds[f].learnt.push_back(params.rows[i]);
  return folds;
}

void answerFold(const CrossValidationParams& params, double strength, Fold& fold) {
  const auto classes = static_cast<std::size_t>(params.classes);
  fitLinear(params.normalized, params.labels, fold.learnt, params.classes, strength, fold.model);
  std::vector<double> probabilities(fold.asked.size() * classes);
  double loss = 0;
  for (std::size_t i = 0; i < fold.asked.size(); ++i) {
    const auto row = static_cast<std::size_t>(params.rows[fold.asked[i]]);
    const std::span<double> out = std::span(probabilities).subspan(i * classes, classes);
    logitsOf(fold.model, params.normalized.row(row), out);
    softmax(out);
    constexpr double kLeast = 1e-15;
    loss -= std::log(std::max(kLeast, out[static_cast<std::size_t>(params.labels[row])]));
  }
  fold.probabilities.push_back(std::move(probabilities));
  fold.losses.push_back(loss);
}

void answerFolds(const CrossValidationParams& params, double strength, std::vector<Fold>& folds) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t f = 0; (f = next++) < folds.size() && !params.stop.stop_requested();)
      answerFold(params, strength, folds[f]);
  };
  std::vector<std::jthread> helpers;
  for (int i = 1; i < params.threads; ++i) helpers.emplace_back(work);
  work();
  helpers.clear();
  if (params.stop.stop_requested()) throw Error("cancelled", "the answer was cancelled");
}

/// Of strength `s` over all folds but one; over all where there is no such fold.
double lossWithout(const std::vector<Fold>& folds, std::size_t s, std::size_t without) {
  double sum = 0;
  for (std::size_t f = 0; f < folds.size(); ++f)
    if (f != without) sum += folds[f].losses[s];
  return sum;
}

std::size_t bestWithout(const std::vector<Fold>& folds, std::size_t without) {
  std::size_t best = 0;
  for (std::size_t s = 1; s < folds.front().losses.size(); ++s)
    if (lossWithout(folds, s, without) < lossWithout(folds, best, without)) best = s;
  return best;
}

}  // namespace

CrossValidation crossValidate(const CrossValidationParams& params) {
  std::vector<Fold> folds = foldsOf(params);
  CrossValidation result;
  const std::size_t none = folds.size();
  for (int i = 0; i < kStrengths; ++i) {
    const double strength = kStrongest * std::pow(10, -0.5 * i);
    answerFolds(params, strength, folds);
    result.strengths.push_back(strength);
    result.losses.push_back(lossWithout(folds, result.losses.size(), none) /
                            static_cast<double>(params.rows.size()));
    if (result.losses.size() - 1 >= bestWithout(folds, none) + kWorse) break;
  }
  result.strength = result.strengths[bestWithout(folds, none)];
  const auto classes = static_cast<std::size_t>(params.classes);
  result.probabilities.resize(params.rows.size() * classes);
  for (std::size_t f = 0; f < folds.size(); ++f) {
    // With two folds the other one alone would choose, by classifiers that learnt from this one only.
    const auto& chosen = folds[f].probabilities[bestWithout(folds, folds.size() > 2 ? f : none)];
    for (std::size_t i = 0; i < folds[f].asked.size(); ++i)
      std::copy_n(chosen.begin() + static_cast<std::ptrdiff_t>(i * classes), classes,
                  result.probabilities.begin() + static_cast<std::ptrdiff_t>(folds[f].asked[i] * classes));
  }
  return result;
}

}  // namespace effnet
