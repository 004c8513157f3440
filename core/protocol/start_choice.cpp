#include "core/protocol/start_choice.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kTrainingPasses = 3;  // forward, and backward for maps and for weights
constexpr double kSmallMacs = 1e9;
constexpr std::size_t kMostOffered = 8;

StartChoice choiceOf(const NetworkChoice& network, const StartQuestion& question,
                     const std::vector<Measurement>& timed,
                     const std::function<std::string(const KnownWeights&)>& present) {
  StartChoice choice;
  choice.weights = network.weights;
  choice.file = present(*network.weights);
  choice.bytes = network.fileBytes;
  choice.params = network.analysis.totals.params;
  choice.macs = network.analysis.totals.macs;
  choice.top1 = network.top1;
  choice.milliseconds = network.milliseconds;
  choice.broken = network.broken;
  for (const Measurement& each : timed)
    if (each.isOf(network.analysis.spec, choice.params, choice.macs)) {
      choice.measured = true;
      choice.milliseconds = each.medianMs;
    }
  if (choice.milliseconds)
    choice.trainingSeconds =
        *choice.milliseconds / 1000 * kTrainingPasses * question.images * question.epochs;
  return choice;
}

/// Small networks are always worth proposing: on a busy or slow machine all take long.
bool isQuick(const StartChoice& choice, const StartQuestion& question) {
  const bool patient = choice.trainingSeconds && *choice.trainingSeconds <= question.patienceMinutes * 60;
  return patient || static_cast<double>(choice.macs) <= kSmallMacs;
}

/// The most accurate quick one; where none is, the one that costs least.
std::size_t bestOf(const std::vector<StartChoice>& choices, const StartQuestion& question) {
  std::size_t best = choices.size();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!choices[i].broken.empty()) continue;
    if (best == choices.size()) best = i;
    const bool quick = isQuick(choices[i], question);
    const bool bestIsQuick = isQuick(choices[best], question);
    const bool better = quick && bestIsQuick
                            ? choices[i].top1 > choices[best].top1
                            : quick || (!bestIsQuick && choices[i].macs < choices[best].macs);
    if (better) best = i;
  }
  return best;
}

}  // namespace

std::vector<Measurement> answersLikeNewest(const std::vector<Measurement>& measured) {
  std::vector<Measurement> answers;
  const auto isAnswer = [](const Measurement& each) { return !each.training && each.batch == 1; };
  const auto newest = std::find_if(measured.rbegin(), measured.rend(), isAnswer);
  for (const Measurement& each : measured)
    if (newest != measured.rend() && isAnswer(each) && each.sameSetting(*newest)) answers.push_back(each);
  return answers;
}

std::vector<StartChoice> startChoices(const StartQuestion& question,
                                      const std::function<std::string(const KnownWeights&)>& present) {
  const std::vector<Measurement> timed = answersLikeNewest(question.measured);
  Budget budget = question.budget;
  budget.latency = latencyModel(timed);
  std::vector<NetworkChoice> networks = publishedChoices();
  judge(networks, budget);
  std::vector<StartChoice> choices;
  for (const NetworkChoice& network : networks) {
    if (network.weights == nullptr) continue;
    StartChoice choice = choiceOf(network, question, timed, present);
    if (network.front || !choice.file.empty()) choices.push_back(std::move(choice));
  }
  if (const std::size_t best = bestOf(choices, question); best < choices.size()) {
    choices[best].recommended = true;
    std::rotate(choices.begin(), choices.begin() + static_cast<std::ptrdiff_t>(best),
                choices.begin() + static_cast<std::ptrdiff_t>(best) + 1);
  }
  // Those that take much longer than one waits are no start for this data, unless they are here already.
  std::stable_partition(choices.begin(), choices.end(), [&](const StartChoice& each) {
    return each.recommended || !each.file.empty() || (each.broken.empty() && isQuick(each, question));
  });
  if (choices.size() > kMostOffered) choices.resize(kMostOffered);
  return choices;
}

Json toJson(const StartChoice& choice) {
  Json json{{"weights", choice.weights->name},
            {"model", choice.weights->model},
            {"source", choice.weights->source},
            {"licence", choice.weights->licence},
            {"resolution", choice.weights->preprocessing.inputSize},
            {"bytes", choice.bytes},
            {"params", choice.params},
            {"macs", choice.macs},
            {"top1", choice.top1},
            {"recommended", choice.recommended},
            {"fits", choice.broken.empty()},
            {"breaks", Json::array()}};
  for (const Binding binding : choice.broken) json["breaks"].push_back(toString(binding));
  if (!choice.file.empty()) json["file"] = choice.file;
  if (choice.milliseconds) {
    json["milliseconds"] = *choice.milliseconds;
    json["milliseconds_are"] = choice.measured ? "measured" : "predicted";
  }
  if (choice.trainingSeconds) json["training_seconds"] = *choice.trainingSeconds;
  return json;
}

}  // namespace effnet
