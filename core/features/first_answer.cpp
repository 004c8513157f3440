#include "core/features/first_answer.h"

#include "core/base/error.h"
#include "core/dataset/folds.h"
#include "core/features/cross_validation.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace effnet {
namespace {

constexpr int kUsualFolds = 5;

std::vector<int> rowsOf(const FirstAnswerParams& params, bool (*wanted)(DataPart)) {
  std::vector<int> rows;
  for (std::size_t i = 0; i < params.parts.size(); ++i)
    if (wanted(params.parts[i])) rows.push_back(static_cast<int>(i));
  return rows;
}

std::vector<int> picked(std::span<const int> of, const std::vector<int>& rows) {
  std::vector<int> values;
  for (const int row : rows) values.push_back(of[static_cast<std::size_t>(row)]);
  return values;
}

/// As many as wanted, but no more than the groups that there are. What classes are too small for is said.
int foldsFor(const FirstAnswerParams& params, const std::vector<int>& rows, FirstAnswer& answer) {
  std::vector<std::set<int>> groups(static_cast<std::size_t>(params.classes));
  std::set<int> all;
  for (const int row : rows) {
    const auto at = static_cast<std::size_t>(row);
    groups[static_cast<std::size_t>(params.labels[at])].insert(params.groups[at]);
    all.insert(params.groups[at]);
  }
  for (std::size_t c = 0; c < groups.size(); ++c) {
    if (groups[c].empty())
      throw Error("empty_class", "class " + std::to_string(c) + " has no readable picture to learn from");
    if (groups[c].size() == 1) answer.smallClasses.push_back(static_cast<int>(c));
  }
  const int wanted = params.folds > 0 ? params.folds : kUsualFolds;
  if (all.size() < 2) throw Error("bad_value", "all pictures are of one group: none is left to measure with");
  return static_cast<int>(std::min(all.size(), static_cast<std::size_t>(wanted)));
}

MeasuredAnswers answersOf(const FirstAnswerParams& params, const std::vector<int>& rows,
                          const std::vector<double>& probabilities) {
  const auto classes = static_cast<std::size_t>(params.classes);
  std::vector<MeasuredPicture> pictures;
  for (std::size_t i = 0; i < rows.size(); ++i)
    pictures.push_back(measuredPicture(rows[i], params.labels[static_cast<std::size_t>(rows[i])],
                                       std::span(probabilities).subspan(i * classes, classes)));
  return measureAnswers(std::move(pictures), picked(params.groups, rows), params.classes);
}

/// Of a model on rows that it did not learn from.
MeasuredAnswers measured(const FirstAnswerParams& params, const std::vector<int>& rows,
                         const LinearModel& model, const FeatureTable& features) {
  const auto classes = static_cast<std::size_t>(params.classes);
  std::vector<double> probabilities(rows.size() * classes);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::span<double> out = std::span(probabilities).subspan(i * classes, classes);
    logitsOf(model, features.row(static_cast<std::size_t>(rows[i])), out);
    softmax(out);
  }
  return answersOf(params, rows, probabilities);
}

double largestShare(const MeasuredAnswers& answers) {
  int most = 0;
  for (const ClassScores& each : answers.perClass) most = std::max(most, each.images);
  return most / static_cast<double>(answers.pictures.size());
}

}  // namespace

FirstAnswer firstAnswer(const FirstAnswerParams& params) {
  const auto start = std::chrono::steady_clock::now();
  FirstAnswer answer;
  const std::vector<int> val = rowsOf(params, [](DataPart part) { return part == DataPart::Val; });
  const std::vector<int> test = rowsOf(params, [](DataPart part) { return part == DataPart::Test; });
  answer.byFolds = params.folds > 0 || val.empty();
  const std::vector<int> learnt = answer.byFolds
                                      ? rowsOf(params, [](DataPart part) { return part != DataPart::Test; })
                                      : rowsOf(params, [](DataPart part) { return part == DataPart::Train; });
  answer.folds = foldsFor(params, learnt, answer);
  const NormalizedFeatures normalized = normalizeFeatures(params.features);
  const std::vector<int> folds = stratifiedFolds(picked(params.labels, learnt), picked(params.groups, learnt),
                                                 params.classes, answer.folds, params.seed);
  const CrossValidation validation = crossValidate(
      {normalized.table, params.labels, learnt, folds, params.classes, params.threads, params.stop});
  answer.strength = validation.strength;
  LinearModel model;
  fitLinear(normalized.table, params.labels, learnt, params.classes, answer.strength, model);
  answer.model = forRawFeatures(model, normalized);
  answer.outOfFold = answersOf(params, learnt, validation.probabilities);
  answer.measured = answer.byFolds ? answer.outOfFold : measured(params, val, answer.model, params.features);
  if (!test.empty()) answer.test = measured(params, test, answer.model, params.features);
  answer.largestClass = largestShare(answer.measured);
  answer.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return answer;
}

}  // namespace effnet
