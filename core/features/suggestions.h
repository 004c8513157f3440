#pragma once

#include "core/features/linear_model.h"
#include "core/features/measured_answers.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace effnet {

struct SuggestionParams {
  const FeatureTable& normalized;  ///< of all pictures, as normalizeFeatures() gives them
  std::span<const int> labels;     ///< of each, negative: none yet
  std::span<const int> groups;     ///< of each; equal pictures share one
  int classes = 0;
  int threads = 1;
  std::stop_token stop = {};
};

/// What a classifier that learnt from the labelled pictures says about one.
struct Suggestion {
  int predicted = -1;      ///< -1: nothing to learn from yet
  double probability = 0;  ///< of that
  double margin = 0;       ///< over the second likeliest: 0 is the most uncertain
};

struct Suggestions {
  std::vector<Suggestion> pictures;         ///< of each; labelled ones by who did not learn them
  std::optional<MeasuredAnswers> measured;  ///< of the labelled ones, by folds; none while they are too few
  double seconds = 0;
};

/// Logistic regression on the labelled pictures, its strength chosen by folds of them; of more than a
/// thousand, some thousand are learnt from. Two classes are needed; with fewer, nothing is suggested. Throws
/// Error("cancelled").
Suggestions suggestLabels(const SuggestionParams& params);

/// Pictures without a label, those first that tell most: uncertain ones (a small margin) that stand for many
/// others. The first few dozen maximise, one after another, (1 − margin) times the likeness to all pictures
/// that none which is labelled or comes before has (facility location; a likeness is exp(−d²/median d²));
/// the others follow by their margin. While nothing is suggested, every margin counts as 0.
std::vector<int> uncertainFirst(const FeatureTable& normalized, std::span<const int> labels,
                                const std::vector<Suggestion>& suggestions);

/// Pictures without a label, each as far as possible from all that are labelled or come before it (the
/// greedy core set of Sener and Savarese 2018). Without any label the first one is that in the middle. At
/// most `most` are put in order; the others follow by their distance then.
std::vector<int> differentFirst(const FeatureTable& normalized, std::span<const int> labels,
                                std::size_t most = 100);

}  // namespace effnet
