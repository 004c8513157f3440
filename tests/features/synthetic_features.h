#pragma once

#include "core/base/rng.h"
#include "core/features/first_answer.h"

#include <numeric>
#include <vector>

namespace effnet::test {

/// Clouds of points around a centre for each class, as a network's features of pictures would be.
struct SyntheticFeatures {
  FeatureTable table;
  std::vector<int> labels;
  std::vector<DataPart> parts;
  std::vector<int> groups;

  SyntheticFeatures(int rows, int classes, int width, double distance, std::uint64_t seed) {
    table.dimensions = width;
    Rng random(seed);
    for (int row = 0; row < rows; ++row) {
      labels.push_back(row % classes);
      for (int i = 0; i < width; ++i)
        table.values.push_back(static_cast<float>(random.normal() + (i == labels.back() ? distance : 0)));
    }
    parts.assign(labels.size(), DataPart::Train);
    groups.resize(labels.size());
    std::iota(groups.begin(), groups.end(), 0);
  }

  FirstAnswerParams params(int classes) const { return {table, labels, parts, groups, classes}; }
};

/// The share of rows that a classifier has right.
inline double accuracyOf(const LinearModel& model, const SyntheticFeatures& on) {
  int right = 0;
  std::vector<double> logits(static_cast<std::size_t>(model.classes));
  for (std::size_t row = 0; row < on.labels.size(); ++row) {
    logitsOf(model, on.table.row(row), logits);
    const auto best = std::ranges::max_element(logits) - logits.begin();
    right += best == on.labels[row] ? 1 : 0;
  }
  return right / static_cast<double>(on.labels.size());
}

}  // namespace effnet::test
