#include "core/protocol/network_choice.h"

#include "core/scaling/families.h"

#include <algorithm>
#include <limits>

namespace effnet {
namespace {

constexpr int kImageNetClasses = 1000;

NetworkChoice choiceOf(const std::string& model, const KnownWeights* weights, const Budget& budget) {
  NetworkChoice choice;
  choice.model = model;
  choice.weights = weights;
  NetworkSpec spec = publishedModel(model);
  if (weights) spec.resolution = weights->preprocessing.inputSize;
  choice.analysis = analyzeCost(spec);
  choice.top1 = weights ? weights->top1 : 0;
  choice.fileBytes = weights ? weights->expectedBytes() : choice.analysis.memory.weights;
  choice.broken = brokenLimits(choice.analysis, budget, choice.fileBytes);
  if (!budget.latency.empty())
    choice.milliseconds = budget.latency.milliseconds(static_cast<double>(choice.analysis.totals.macs));
  return choice;
}

void markFront(std::vector<NetworkChoice>& choices) {
  std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
  for (NetworkChoice& choice : choices) {  // by falling accuracy
    if (choice.top1 <= 0 || !choice.fits() || choice.analysis.totals.macs >= cheapest) continue;
    choice.front = true;
    cheapest = choice.analysis.totals.macs;
  }
}

}  // namespace

std::vector<NetworkChoice> choicesWithin(const Budget& budget) {
  checkLimits(budget);
  std::vector<NetworkChoice> choices;
  for (const std::string& model : publishedNames()) {
    const std::size_t before = choices.size();
    for (const KnownWeights& weights : knownWeights())
      if (weights.model == model && weights.classes == kImageNetClasses && !weights.url.empty() &&
          weights.top1 > 0)
        choices.push_back(choiceOf(model, &weights, budget));
    if (choices.size() == before) choices.push_back(choiceOf(model, nullptr, budget));
  }
  std::ranges::stable_sort(choices, [](const NetworkChoice& left, const NetworkChoice& right) {
    if (left.top1 != right.top1) return left.top1 > right.top1;
    return left.analysis.totals.macs < right.analysis.totals.macs;
  });
  markFront(choices);
  return choices;
}

const NetworkChoice* bestOf(const std::vector<NetworkChoice>& choices) {
  const auto found = std::ranges::find_if(
      choices, [](const NetworkChoice& choice) { return choice.top1 > 0 && choice.fits(); });
  return found == choices.end() ? nullptr : &*found;
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
  if (!choice.weights) return json;
  json["weights"] = choice.weights->name;
  json["source"] = choice.weights->source;
  json["licence"] = choice.weights->licence;
  json["url"] = choice.weights->url;
  return json;
}

}  // namespace effnet
