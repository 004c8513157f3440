#include "core/protocol/network_choice.h"

#include "core/base/error.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

constexpr int kImageNetClasses = 1000;

NetworkChoice choiceOf(const std::string& model, const KnownWeights* weights) {
  NetworkChoice choice;
  choice.model = model;
  choice.weights = weights;
  NetworkSpec spec = publishedModel(model);
  if (weights) spec.resolution = weights->preprocessing.inputSize;
  choice.analysis = analyzeCost(spec);
  choice.top1 = weights ? weights->top1 : 0;
  choice.fileBytes = weights ? weights->expectedBytes() : choice.analysis.memory.weights;
  return choice;
}

std::vector<NetworkChoice> analysedChoices() {
  std::vector<NetworkChoice> choices;
  for (const std::string& model : publishedNames()) {
    const std::size_t before = choices.size();
    for (const KnownWeights& weights : knownWeights())
      if (weights.model == model && weights.classes == kImageNetClasses && !weights.url.empty() &&
          weights.top1 > 0)
        choices.push_back(choiceOf(model, &weights));
    if (choices.size() == before) choices.push_back(choiceOf(model, nullptr));
  }
  std::ranges::stable_sort(choices, [](const NetworkChoice& left, const NetworkChoice& right) {
    if (left.top1 != right.top1) return left.top1 > right.top1;
    return left.analysis.totals.macs < right.analysis.totals.macs;
  });
  return choices;
}

}  // namespace

const std::vector<NetworkChoice>& publishedChoices() {
  static const std::vector<NetworkChoice> choices = analysedChoices();
  return choices;
}

void judge(std::vector<NetworkChoice>& choices, const Budget& budget) {
  for (NetworkChoice& choice : choices) {
    choice.broken = brokenLimits(choice.analysis, budget, choice.fileBytes);
    const double milliseconds = costOf(choice.analysis, budget, Binding::Latency);
    choice.milliseconds = std::isfinite(milliseconds) ? std::optional(milliseconds) : std::nullopt;
    choice.timed = budget.latency.measured(choice.analysis).has_value();
    choice.front = false;
  }
  for (const std::size_t place : frontOf(choices, budget, Binding::Macs)) choices[place].front = true;
}

std::vector<NetworkChoice> choicesWithin(const Budget& budget) {
  checkLimits(budget);
  std::vector<NetworkChoice> choices = publishedChoices();
  judge(choices, budget);
  return choices;
}

std::vector<std::size_t> frontOf(const std::vector<NetworkChoice>& choices, const Budget& budget,
                                 Binding cost) {
  struct Candidate {
    std::size_t place;
    double top1;
    double cost;
  };
  std::vector<Candidate> candidates;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const double value = costOf(choices[i].analysis, budget, cost, choices[i].fileBytes);
    if (choices[i].fits() && choices[i].top1 > 0 && std::isfinite(value))
      candidates.push_back({i, choices[i].top1, value});
  }
  std::ranges::stable_sort(candidates, [](const Candidate& left, const Candidate& right) {
    return left.top1 != right.top1 ? left.top1 > right.top1 : left.cost < right.cost;
  });
  std::vector<std::size_t> front;
  double cheapest = std::numeric_limits<double>::infinity();
  for (const Candidate& candidate : candidates) {
    if (candidate.cost >= cheapest) continue;
    front.push_back(candidate.place);
    cheapest = candidate.cost;
  }
  return front;
}

const NetworkChoice* bestOf(const std::vector<NetworkChoice>& choices) {
  const auto found = std::ranges::find_if(
      choices, [](const NetworkChoice& choice) { return choice.top1 > 0 && choice.fits(); });
  return found == choices.end() ? nullptr : &*found;
}

const NetworkChoice* nextBetter(const std::vector<NetworkChoice>& choices) {
  const NetworkChoice* const best = bestOf(choices);
  const NetworkChoice* next = nullptr;
  for (const NetworkChoice& choice : choices)
    if (best && choice.top1 > best->top1) next = &choice;  // they come by falling accuracy
  return next;
}

std::optional<FamilyFit> familyFit(const std::string& family, ScalingMode mode,
                                   const Coefficients& coefficients, const Budget& budget, int classes) {
  NetworkSpec baseline = familyBaseline(family);
  baseline.classes = classes;
  try {
    return FamilyFit{family, largestWithin(baseline, mode, coefficients, budget)};
  } catch (const Error& error) {
    if (error.code() != "nothing_fits") throw;
    return std::nullopt;
  }
}

Json toJson(const NetworkChoice& choice) {
  Json json{{"model", choice.model},
            {"resolution", choice.analysis.spec.resolution},
            {"params", choice.analysis.totals.params},
            {"macs", choice.analysis.totals.macs},
            {"inference_bytes", choice.analysis.memory.inference},
            {"file_bytes", choice.fileBytes},
            {"fits", choice.fits()},
            {"breaks", Json::array()},
            {"front", choice.front}};
  for (const Binding binding : choice.broken) json["breaks"].push_back(toString(binding));
  if (choice.top1 > 0) json["top1"] = choice.top1;
  if (choice.milliseconds) json["milliseconds"] = *choice.milliseconds;
  if (choice.milliseconds) json["measured"] = choice.timed;
  if (!choice.weights) return json;
  json["weights"] = choice.weights->name;
  json["source"] = choice.weights->source;
  json["licence"] = choice.weights->licence;
  json["url"] = choice.weights->url;
  return json;
}

}  // namespace effnet
