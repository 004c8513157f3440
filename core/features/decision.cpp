#include "core/features/decision.h"

#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/features/linear_model.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace effnet {
namespace {

/// A picture's answer at some temperature.
struct Answered {
  double probability = 0;
  double energy = 0;
  bool right = false;
};

std::vector<Answered> answersAt(const DecisionParams& params, double temperature) {
  const auto classes = static_cast<std::size_t>(params.classes);
  std::vector<Answered> answers;
  std::vector<double> row(classes);
  for (std::size_t i = 0; i < params.labels.size(); ++i) {
    for (std::size_t k = 0; k < classes; ++k) row[k] = params.logits[i * classes + k] / temperature;
    const double highest = *std::ranges::max_element(row);
    double sum = 0;
    for (const double each : row) sum += std::exp(each - highest);
    softmax(row);
    const auto best = std::ranges::max_element(row);
    answers.push_back({*best, -(highest + std::log(sum)), best - row.begin() == params.labels[i]});
  }
  return answers;
}

double lossAt(const DecisionParams& params, double temperature) {
  const auto classes = static_cast<std::size_t>(params.classes);
  std::vector<double> row(classes);
  double loss = 0;
  for (std::size_t i = 0; i < params.labels.size(); ++i) {
    for (std::size_t k = 0; k < classes; ++k) row[k] = params.logits[i * classes + k] / temperature;
    softmax(row);
    constexpr double kLeast = 1e-15;
    loss -= std::log(std::max(kLeast, row[static_cast<std::size_t>(params.labels[i])]));
  }
  return loss;
}

/// By golden sections over its logarithm: the loss has one minimum.
double bestTemperature(const DecisionParams& params) {
  constexpr double kGolden = 0.6180339887498949;
  constexpr int kSteps = 40;
  double low = std::log(0.05);
  double high = std::log(20.0);
  for (int i = 0; i < kSteps; ++i) {
    const double a = high - kGolden * (high - low);
    const double b = low + kGolden * (high - low);
    if (lossAt(params, std::exp(a)) < lossAt(params, std::exp(b)))
      high = b;
    else
      low = a;
  }
  return std::exp((low + high) / 2);
}

double calibrationError(const std::vector<Answered>& answers) {
  constexpr std::size_t kBins = 15;
  std::vector<double> beyond(kBins);
  for (const Answered& each : answers)
    beyond[std::min(kBins - 1, static_cast<std::size_t>(each.probability * kBins))] +=
        each.probability - (each.right ? 1 : 0);
  double sum = 0;
  for (const double each : beyond) sum += std::abs(each);
  return sum / static_cast<double>(answers.size());
}

/// The surest first.
std::vector<Answered> surestFirst(std::vector<Answered> answers) {
  std::ranges::stable_sort(answers, std::ranges::greater(), &Answered::probability);
  return answers;
}

/// Between two answers, so that the next picture with the same confidence is judged alike.
double thresholdBehind(const std::vector<Answered>& sorted, std::size_t count) {
  if (count == 0) return 1;
  if (count == sorted.size()) return 0;
  return (sorted[count - 1].probability + sorted[count].probability) / 2;
}

/// How many of the surest are to be accepted; nothing where no number gives the precision.
std::optional<std::size_t> acceptedCount(const DecisionParams& params, const std::vector<Answered>& sorted) {
  std::optional<std::size_t> best;
  if (!params.precision) best = 0;
  double cheapest = static_cast<double>(sorted.size());  // everything rejected
  int right = 0;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    right += sorted[i].right ? 1 : 0;
    const auto count = static_cast<double>(i + 1);
    if (params.precision) {
      if (right / count >= *params.precision) best = i + 1;
      continue;
    }
    const double cost = params.errorCost * (count - right) + static_cast<double>(sorted.size()) - count;
    if (cost <= cheapest) {
      cheapest = cost;
      best = i + 1;
    }
  }
  return best;
}

double energyOf99(std::vector<Answered> answers) {
  std::ranges::sort(answers, {}, &Answered::energy);
  const auto at = static_cast<std::size_t>(std::ceil(0.99 * static_cast<double>(answers.size()))) - 1;
  return answers[at].energy;
}

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", value);
  return text;
}

/// Each fifth is judged by what the other four chose.
void measureByFolds(const DecisionParams& params, const std::vector<Answered>& answers,
                    ChosenDecision& chosen) {
  constexpr int kFolds = 5;
  const std::vector<int> order = shuffledIndices(static_cast<int>(answers.size()), params.seed);
  for (int fold = 0; fold < kFolds; ++fold) {
    std::vector<Answered> others;
    std::vector<Answered> asked;
    for (std::size_t i = 0; i < order.size(); ++i)
      (static_cast<int>(i % kFolds) == fold ? asked : others)
          .push_back(answers[static_cast<std::size_t>(order[i])]);
    if (others.empty()) continue;
    const std::vector<Answered> sorted = surestFirst(others);
    const Decision decision{
        thresholdBehind(sorted, acceptedCount(params, sorted).value_or(0)), energyOf99(others), {}, 0};
    for (const Answered& each : asked) {
      if (!decision.accepts(each.probability, each.energy)) continue;
      ++chosen.accepted;
      chosen.acceptedRight += each.right ? 1 : 0;
    }
  }
  chosen.coverage = chosen.accepted / static_cast<double>(answers.size());
  chosen.accuracy = chosen.accepted > 0 ? chosen.acceptedRight / static_cast<double>(chosen.accepted) : NAN;
  chosen.interval = wilsonInterval(chosen.acceptedRight, chosen.accepted);
}

std::vector<CoveragePoint> coverageCurve(const std::vector<Answered>& sorted) {
  constexpr int kPoints = 10;
  std::vector<CoveragePoint> curve;
  for (int point = kPoints; point > 0; --point) {
    const std::size_t count =
        std::max<std::size_t>(1, sorted.size() * static_cast<std::size_t>(point) / kPoints);
    const auto right = std::count_if(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count),
                                     [](const Answered& each) { return each.right; });
    curve.push_back({thresholdBehind(sorted, count),
                     static_cast<double>(count) / static_cast<double>(sorted.size()),
                     static_cast<double>(right) / static_cast<double>(count)});
  }
  return curve;
}

}  // namespace

ChosenDecision chooseDecision(const DecisionParams& params) {
  if (params.labels.empty()) throw Error("bad_value", "there is no picture to choose by");
  ChosenDecision chosen;
  chosen.temperature = bestTemperature(params);
  chosen.calibrationBefore = calibrationError(answersAt(params, 1));
  const std::vector<Answered> answers = answersAt(params, chosen.temperature);
  chosen.calibrationAfter = calibrationError(answers);
  const std::vector<Answered> sorted = surestFirst(answers);
  const auto count = acceptedCount(params, sorted);
  if (!count)
    throw Error("bad_value", "no threshold gives a precision of " + number(*params.precision) +
                                 " on these pictures: the surest answer is wrong");
  chosen.decision = {thresholdBehind(sorted, *count), energyOf99(answers),
                     params.precision ? "precision " + number(*params.precision)
                                      : "costs " + number(params.errorCost) + " : 1",
                     static_cast<int>(answers.size())};
  measureByFolds(params, answers, chosen);
  chosen.curve = coverageCurve(sorted);
  return chosen;
}

}  // namespace effnet
