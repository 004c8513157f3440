#include "app/engine/decide.h"

#include "app/engine/evaluation.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/class_matching.h"
#include "core/features/decision.h"
#include "core/features/operating_points.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace effnet {
namespace {

bool isSingle(const Classifier& classifier) {
  return classifier.classCount() == 1;
}

LinearModel ownClassifier(const Classifier& classifier) {
  if (!classifier.checkpoint().tail.empty() || classifier.checkpoint().network->spec().hiddenChannels > 0)
    throw Error("bad_value", "a temperature takes a classifier of one layer");
  if (classifier.checkpoint().sigmoid && !isSingle(classifier))
    throw Error("bad_value", "thresholds take classes that exclude each other, or a single yes or no");
  Network network = classifier.checkpoint().network;
  const auto values = [](const torch::Tensor& tensor) {
    const torch::Tensor flat = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
    return std::vector<float>(flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel());
  };
  return {classifier.classCount(), static_cast<int>(network->classifier()->weight.size(1)),
          values(network->classifier()->weight), values(network->classifier()->bias)};
}

/// The pictures that choose.
struct Choosing {
  std::string part = "all";
  std::vector<double> logits;
  std::vector<int> labels;
};

Choosing choosing(const FeatureData& data, const LinearModel& model, const std::vector<std::string>& labels) {
  const MatchedClasses matched = matchFolders(data.dataset.labels, labels);
  if (!matched.strangers.empty()) throwStrangers(matched, labels);
  Choosing result;
  if (std::ranges::count(data.parts, DataPart::Val) > 0) result.part = "val";
  std::vector<double> row(static_cast<std::size_t>(model.classes));
  for (std::size_t i = 0; i < data.parts.size(); ++i) {
    if (result.part == "val" && data.parts[i] != DataPart::Val) continue;
    row.resize(static_cast<std::size_t>(model.classes));
    logitsOf(model, data.features.table.row(i), row);
    if (model.classes == 1) row.assign({-row[0] / 2, row[0] / 2});  // as noAndYes()
    result.logits.insert(result.logits.end(), row.begin(), row.end());
    result.labels.push_back(matched.classes[static_cast<std::size_t>(data.labels[i])]);
  }
  return result;
}

LinearModel dividedBy(LinearModel model, double temperature) {
  for (float& each : model.weights) each = static_cast<float>(each / temperature);
  for (float& each : model.bias) each = static_cast<float>(each / temperature);
  return model;
}

std::vector<double> secondProbabilities(const Choosing& by, double temperature) {
  std::vector<double> probabilities;
  for (std::size_t i = 0; i < by.labels.size(); ++i)
    probabilities.push_back(1 / (1 + std::exp((by.logits[2 * i] - by.logits[2 * i + 1]) / temperature)));
  return probabilities;
}

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", value);
  return text;
}

/// Nothing is left to a person: every picture is answered, on the side that costs less.
void operateByCosts(const DecideRequest& request, const Choosing& by,
                    const std::vector<double>& probabilities, std::uint64_t seed, DecisionReport& report) {
  const OperatingCosts costs{request.falsePositiveCost.value_or(1), request.falseNegativeCost.value_or(1)};
  const ChosenOperatingPoint chosen = chooseOperatingPoint(probabilities, by.labels, costs, seed);
  report.decision = {};
  report.decision.positiveFrom = chosen.threshold;
  report.decision.images = report.images;
  report.decision.chosenBy =
      "false positives " + number(costs.falsePositive) + ", false negatives " + number(costs.falseNegative);
  report.accepted = report.images;
  report.coverage = 1;
  report.accuracy = chosen.right / static_cast<double>(report.images);
  const Interval interval = wilsonInterval(chosen.right, report.images);
  report.interval = {interval.low, interval.high};
}

void addOperatingPoints(const DecideRequest& request, const Choosing& by, std::uint64_t seed,
                        DecisionReport& report) {
  const bool costs = request.falsePositiveCost || request.falseNegativeCost;
  if (report.labels.size() != 2) {
    if (costs)
      throw Error("bad_value", "costs of false positives and negatives take two classes, not " +
                                   std::to_string(report.labels.size()));
    return;
  }
  const std::vector<double> probabilities = secondProbabilities(by, report.temperature);
  const OperatingCurve curve = operatingCurve(probabilities, by.labels);
  for (const OperatingRate& each : curve.points)
    report.operating.push_back({each.threshold, each.recall, each.falsePositive, each.precision});
  report.rocArea = curve.rocArea;
  report.averagePrecision = curve.averagePrecision;
  if (costs) operateByCosts(request, by, probabilities, seed, report);
}

DecisionReport reportOf(const ChosenDecision& chosen, const Choosing& by) {
  DecisionReport report;
  report.images = chosen.decision.images;
  report.part = by.part;
  report.temperature = chosen.temperature;
  report.calibrationBefore = chosen.calibrationBefore;
  report.calibrationAfter = chosen.calibrationAfter;
  report.decision = chosen.decision;
  report.accepted = chosen.accepted;
  report.coverage = chosen.coverage;
  report.accuracy = chosen.accuracy;
  report.interval = {chosen.interval.low, chosen.interval.high};
  for (const CoveragePoint& each : chosen.curve)
    report.curve.push_back({each.minProbability, each.coverage, each.accuracy});
  return report;
}

}  // namespace

DecisionReport decide(const DecideRequest& request, const Classifier& classifier, const FeatureData& data,
                      std::uint64_t seed) {
  if (!request.to.empty() && !request.to.ends_with(".safetensors"))
    throw Error("bad_value", "--to '" + request.to + "': a checkpoint ends with .safetensors");
  const LinearModel model = ownClassifier(classifier);
  const std::vector<std::string> labels =
      isSingle(classifier) ? outcomesFor(data.dataset.labels, classifier) : classifier.labels();
  const Choosing by = choosing(data, model, labels);
  DecisionParams params{by.logits, by.labels, std::max(2, model.classes)};
  params.precision = request.precision;
  if (request.errorCost) params.errorCost = *request.errorCost;
  params.seed = seed;
  const ChosenDecision chosen = chooseDecision(params);
  DecisionReport report = reportOf(chosen, by);
  for (const std::string& label : labels) report.labels.push_back(printable(label));
  addOperatingPoints(request, by, seed, report);
  if (request.to.empty()) return report;
  saveWithClassifier(request.to, classifier, dividedBy(model, chosen.temperature), labels,
                     {{"decision", toJson(report.decision)}, {"temperature", chosen.temperature}});
  report.file = request.to;
  return report;
}

}  // namespace effnet
