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

/// Pictures without a label, those first that tell most. With fewer than four labels, those that stand for
/// most of the others: each in turn adds most likeness, exp(−d²/median d²), to what is covered by none before
/// (facility location). Then, of the smallest margins, by (1 − margin) times the mean cosine with all
/// (information density; Settles and Craven 2008); the others follow by their margin.
std::vector<int> uncertainFirst(const FeatureTable& normalized, std::span<const int> labels,
                                const std::vector<Suggestion>& suggestions);

/// Pictures without a label, each as far as possible from all that are labelled or come before it (the
/// greedy core set of Sener and Savarese 2018). Without any label the first one is that in the middle. At
/// most `most` are put in order; the others follow by their distance then.
std::vector<int> differentFirst(const FeatureTable& normalized, std::span<const int> labels,
                                std::size_t most = 100);

}  // namespace effnet
