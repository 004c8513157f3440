#include "core/features/suggestions.h"

#include "core/base/random_order.h"
#include "core/dataset/folds.h"
#include "core/features/cross_validation.h"
#include "core/features/products.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <numeric>
#include <set>

namespace effnet {
namespace {

constexpr int kFolds = 5;
/// Labelled pictures below which a strength chosen by folds is chosen by chance.
constexpr std::size_t kFewest = 8;
constexpr double kUsualStrength = 1e-2;
/// More are not learnt from, so that thousands of labels do not make each lesson a wait; the others are
/// answered, as all that was not learnt.
constexpr std::size_t kMostLearnt = 1000;

Suggestion suggestionOf(std::span<const double> probabilities, const std::vector<int>& classes) {
  std::vector<std::size_t> order(probabilities.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::partial_sort(order, order.begin() + 2, std::ranges::greater(),
                            [&](std::size_t k) { return probabilities[k]; });
  return {classes[order[0]], probabilities[order[0]], probabilities[order[0]] - probabilities[order[1]]};
}

/// The classes that have a label, and the labels as places among them.
struct Learnt {
  std::vector<int> rows;
  std::vector<int> classes;
  std::vector<int> labels;  ///< of every row of the table
};

/// Some by chance where they are too many, and always all of a group: who learnt one of two equal pictures
/// must not answer the other.
std::vector<int> fewerOf(const SuggestionParams& params, std::vector<int> rows) {
  if (rows.size() <= kMostLearnt) return rows;
  std::set<int> groups;
  for (const int index : shuffledIndices(static_cast<int>(rows.size()), 1)) {
    if (groups.size() >= kMostLearnt) break;
    groups.insert(params.groups[static_cast<std::size_t>(rows[static_cast<std::size_t>(index)])]);
  }
  std::erase_if(rows,
                [&](int row) { return !groups.contains(params.groups[static_cast<std::size_t>(row)]); });
  return rows;
}

Learnt learntOf(const SuggestionParams& params) {
  Learnt learnt;
  std::set<int> classes;
  for (std::size_t i = 0; i < params.labels.size(); ++i)
    if (params.labels[i] >= 0) {
      learnt.rows.push_back(static_cast<int>(i));
      classes.insert(params.labels[i]);
    }
  learnt.rows = fewerOf(params, std::move(learnt.rows));
  learnt.classes.assign(classes.begin(), classes.end());
  learnt.labels.resize(params.labels.size());
  for (std::size_t at = 0; at < params.labels.size(); ++at) {
    if (params.labels[at] < 0) continue;
    const auto place = std::ranges::lower_bound(learnt.classes, params.labels[at]);
    learnt.labels[at] = static_cast<int>(place - learnt.classes.begin());
  }
  return learnt;
}

MeasuredPicture measuredOf(const Learnt& learnt, int row, std::span<const double> probabilities) {
  MeasuredPicture measured =
      measuredPicture(row, learnt.labels[static_cast<std::size_t>(row)], probabilities);
  measured.label = learnt.classes[static_cast<std::size_t>(measured.label)];
  measured.predicted = learnt.classes[static_cast<std::size_t>(measured.predicted)];
  return measured;
}

/// Answers what is learnt from by folds and gives the strength that they choose; none where it is too little.
std::optional<double> answerByFolds(const SuggestionParams& params, const Learnt& learnt, Suggestions& result,
                                    std::vector<MeasuredPicture>& pictures) {
  std::vector<int> labels;
  std::vector<int> groups;
  for (const int row : learnt.rows) {
    labels.push_back(learnt.labels[static_cast<std::size_t>(row)]);
    groups.push_back(params.groups[static_cast<std::size_t>(row)]);
  }
  if (std::set<int>(groups.begin(), groups.end()).size() < kFewest) return std::nullopt;
  const std::size_t width = learnt.classes.size();
  const std::vector<int> folds = stratifiedFolds(labels, groups, static_cast<int>(width), kFolds, 0);
  const CrossValidation validation = crossValidate({params.normalized, learnt.labels, learnt.rows, folds,
                                                    static_cast<int>(width), params.threads, params.stop});
  for (std::size_t i = 0; i < learnt.rows.size(); ++i) {
    const auto probabilities = std::span(validation.probabilities).subspan(i * width, width);
    result.pictures[static_cast<std::size_t>(learnt.rows[i])] = suggestionOf(probabilities, learnt.classes);
    pictures.push_back(measuredOf(learnt, learnt.rows[i], probabilities));
  }
  return validation.strength;
}

float distance(const FeatureTable& table, std::size_t a, std::size_t b) {
  return squaredDistance(table.row(a).data(), table.row(b).data(),
                         static_cast<std::size_t>(table.dimensions));
}

}  // namespace

Suggestions suggestLabels(const SuggestionParams& params) {
  const auto start = std::chrono::steady_clock::now();
  Suggestions result;
  result.pictures.resize(params.labels.size());
  const Learnt learnt = learntOf(params);
  if (learnt.classes.size() < 2) return result;
  std::vector<MeasuredPicture> measured;
  const std::optional<double> strength = answerByFolds(params, learnt, result, measured);
  LinearModel model;
  fitLinear(params.normalized, learnt.labels, learnt.rows, static_cast<int>(learnt.classes.size()),
            strength.value_or(kUsualStrength), model);
  std::vector<char> isLearnt(params.labels.size());
  for (const int row : learnt.rows) isLearnt[static_cast<std::size_t>(row)] = 1;
  std::vector<double> probabilities(learnt.classes.size());
  for (std::size_t row = 0; row < params.labels.size(); ++row) {
    if (isLearnt[row]) continue;  // it would only say what it was told
    logitsOf(model, params.normalized.row(row), probabilities);
    softmax(probabilities);
    result.pictures[row] = suggestionOf(probabilities, learnt.classes);
    if (params.labels[row] >= 0) measured.push_back(measuredOf(learnt, static_cast<int>(row), probabilities));
  }
  if (strength) {
    std::vector<int> groups;
    for (const MeasuredPicture& each : measured)
      groups.push_back(params.groups[static_cast<std::size_t>(each.row)]);
    result.measured = measureAnswers(std::move(measured), groups, params.classes);
  }
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

std::vector<int> differentFirst(const FeatureTable& normalized, std::span<const int> labels,
                                std::size_t most) {
  const std::size_t rows = labels.size();
  std::vector<float> away(rows, std::numeric_limits<float>::infinity());
  std::vector<char> taken(rows);
  std::size_t left = 0;
  bool any = false;
  const auto near = [&](std::size_t to) {
    for (std::size_t i = 0; i < rows; ++i)
      if (!taken[i]) away[i] = std::min(away[i], distance(normalized, i, to));
  };
  for (std::size_t i = 0; i < rows; ++i) {
    taken[i] = labels[i] >= 0 ? 1 : 0;
    left += taken[i] ? 0 : 1;
  }
  // Labelled pictures are many after a while: every so many of them say enough of where labels are.
  const std::size_t step = std::max<std::size_t>(1, (rows - left) / (2 * most));
  std::size_t labelled = 0;
  for (std::size_t i = 0; i < rows; ++i)
    if (labels[i] >= 0 && labelled++ % step == 0) {
      near(i);
      any = true;
    }
  std::vector<int> order;
  const auto take = [&](std::size_t row) {
    taken[row] = 1;
    --left;
    order.push_back(static_cast<int>(row));
    near(row);
  };
  if (!any && left > 0) {
    const std::vector<float> middle(static_cast<std::size_t>(normalized.dimensions));
    std::size_t nearest = 0;
    float least = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i < rows; ++i) {
      const float each = squaredDistance(normalized.row(i).data(), middle.data(), middle.size());
      if (each < least) {
        least = each;
        nearest = i;
      }
    }
    take(nearest);
  }
  while (left > 0 && order.size() < most) {
    std::size_t furthest = rows;
    for (std::size_t i = 0; i < rows; ++i)
      if (!taken[i] && (furthest == rows || away[i] > away[furthest])) furthest = i;
    take(furthest);
  }
  std::vector<int> others;
  for (std::size_t i = 0; i < rows; ++i)
    if (!taken[i]) others.push_back(static_cast<int>(i));
  std::ranges::stable_sort(others, std::ranges::greater(),
                           [&](int row) { return away[static_cast<std::size_t>(row)]; });
  order.insert(order.end(), others.begin(), others.end());
  return order;
}

}  // namespace effnet
