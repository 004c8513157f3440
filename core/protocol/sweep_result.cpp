#include "core/protocol/sweep_result.h"

#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_rungs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

/// Places from 1 by `value`, highest first, equal ones on the same (1, 1, 3); those without a measurement
/// stay at 0.
template <typename Value>
void rankBy(std::vector<SweepOutcome>& outcomes, Value value, int SweepOutcome::*rank) {
  std::vector<SweepOutcome*> measured;
  for (auto& each : outcomes)
    if (each.epochs > 0) measured.push_back(&each);
  std::stable_sort(measured.begin(), measured.end(),
                   [&](const auto* a, const auto* b) { return value(*a) > value(*b); });
  for (std::size_t i = 0; i < measured.size(); ++i) {
    const bool shared = i > 0 && value(*measured[i]) == value(*measured[i - 1]);
    measured[i]->*rank = shared ? measured[i - 1]->*rank : static_cast<int>(i) + 1;
  }
}

Json choiceJson(const SweepCandidate& candidate) {
  Json choice = Json::object();
  for (const auto& [axis, value] : candidate.choice) {
    Json parsed = parseJson(value);
    choice[axis] = parsed.is_number() || parsed.is_boolean() ? parsed : Json(value);
  }
  return choice;
}

/// The rung that a run came to; one that ended early for its own reasons was at its last.
int rungOf(const std::vector<int>& rungs, const RunSummary& run) {
  if (run.state == RunState::Finished) return static_cast<int>(rungs.size()) - 1;
  int rung = -1;
  for (const int epochs : rungs)
    if (run.epochs >= epochs) ++rung;
  return rung;
}

void finish(SweepGroup& group, const std::vector<double>& accuracies) {
  group.runs = static_cast<int>(accuracies.size());
  if (accuracies.empty()) return;
  const double count = group.runs;
  group.meanTop1 = std::accumulate(accuracies.begin(), accuracies.end(), 0.0) / count;
  const auto [least, most] = std::minmax_element(accuracies.begin(), accuracies.end());
  group.leastTop1 = *least;
  group.mostTop1 = *most;
  double squares = 0;
  for (const double each : accuracies) squares += (each - group.meanTop1) * (each - group.meanTop1);
  if (group.runs > 1) group.deviation = std::sqrt(squares / (count - 1));
}

Json toJson(const SweepGroup& group) {
  const auto& spec = group.analysis.spec;
  return {{"name", group.name},
          {"depth", spec.depth},
          {"width", spec.width},
          {"resolution", spec.resolution},
          {"params", group.analysis.totals.params},
          {"macs", group.analysis.totals.macs},
          {"runs", group.runs},
          {"top1",
           {{"mean", group.meanTop1},
            {"min", group.leastTop1},
            {"max", group.mostTop1},
            {"deviation", group.deviation}}}};
}

}  // namespace

bool isAsPlanned(const SweepCandidate& candidate, const RunSummary& run) {
  const auto& totals = candidate.analysis.totals;
  return run.macs == 0 || (run.macs == totals.macs && run.params == totals.params);
}

std::vector<SweepOutcome> sweepOutcomes(const SweepPlan& plan, const std::filesystem::path& folder) {
  std::vector<SweepOutcome> outcomes;
  const std::vector<int> rungs = sweepRungs(plan.request);
  for (const auto& candidate : plan.candidates) {
    auto& outcome = outcomes.emplace_back();
    outcome.run = folder / candidate.name;
    const auto summary = summarizeRun(outcome.run);
    if (!summary) continue;
    if (!isAsPlanned(candidate, *summary)) {
      outcome.state = RunState::NotAsPlanned;
      continue;
    }
    outcome.state = summary->state;
    outcome.epochs = summary->epochs;
    outcome.top1 = summary->bestTop1;
    outcome.macroF1 = summary->bestMacroF1;
    outcome.images = summary->bestImages;
    outcome.seconds = summary->seconds;
    if (rungs.size() > 1) outcome.rung = rungOf(rungs, *summary);
    outcome.score = outcome.top1 * std::pow(static_cast<double>(candidate.analysis.totals.macs) /
                                                static_cast<double>(plan.targetMacs),
                                            plan.request.costWeight);
  }
  rankBy(
      outcomes, [](const SweepOutcome& each) { return std::pair(each.rung, each.score); },
      &SweepOutcome::rank);
  rankBy(
      outcomes, [](const SweepOutcome& each) { return std::pair(each.rung, each.top1); },
      &SweepOutcome::accuracyRank);
  return outcomes;
}

Json toJson(const SweepCandidate& candidate, const SweepOutcome& outcome) {
  const auto& spec = candidate.analysis.spec;
  Json json{{"name", candidate.name},
            {"choice", choiceJson(candidate)},
            {"run", outcome.run.string()},
            {"depth", spec.depth},
            {"width", spec.width},
            {"resolution", spec.resolution},
            {"params", candidate.analysis.totals.params},
            {"macs", candidate.analysis.totals.macs},
            {"cost_ratio", candidate.costRatio},
            {"state", wordOf(outcome.state)},
            {"epochs", outcome.epochs}};
  if (!candidate.sameAs.empty()) json["same_as"] = candidate.sameAs;
  if (outcome.epochs == 0) return json;
  json["top1"] = outcome.top1;
  json["macro_f1"] = outcome.macroF1;
  if (outcome.images > 0) {
    json["images"] = outcome.images;
    json["interval"] = intervalJson(outcome.top1, outcome.images);
  }
  json["seconds"] = outcome.seconds;
  json["score"] = outcome.score;
  if (outcome.rung >= 0) json["rung"] = outcome.rung;
  json["rank"] = outcome.rank;
  json["accuracy_rank"] = outcome.accuracyRank;
  return json;
}

std::vector<SweepGroup> groupSeeds(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes) {
  std::vector<SweepGroup> groups;
  std::vector<double> accuracies;
  for (std::size_t i = 0; i < plan.candidates.size(); ++i) {
    const auto& candidate = plan.candidates[i];
    const auto name = choiceName(plan, candidate);
    if (groups.empty() || groups.back().name != name) {
      if (!groups.empty()) finish(groups.back(), accuracies);
      accuracies.clear();
      groups.push_back({name, candidate.analysis});
    }
    if (outcomes[i].epochs > 0) accuracies.push_back(outcomes[i].top1);
  }
  if (!groups.empty()) finish(groups.back(), accuracies);
  return groups;
}

Json sweepSummary(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes) {
  std::vector<std::size_t> order(outcomes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [&](std::size_t i) { return outcomes[i].rank > 0 ? outcomes[i].rank : INT32_MAX; };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  Json candidates = Json::array();
  for (const std::size_t i : order) candidates.push_back(toJson(plan.candidates[i], outcomes[i]));
  Json groups = Json::array();
  for (const auto& group : groupSeeds(plan, outcomes)) groups.push_back(toJson(group));
  Json summary{{"experiment", plan.request.experiment},
               {"target_macs", plan.targetMacs},
               {"cost_weight", plan.request.costWeight},
               {"rungs", sweepRungs(plan.request)},
               {"left_out", plan.leftOut},
               {"repeated", plan.repeated},
               {"candidates", candidates},
               {"groups", groups}};
  if (plan.costAsked > 0) {
    summary["cost_asked"] = plan.costAsked;
    summary["cost_found"] = plan.costFound;
  }
  return summary;
}

}  // namespace effnet
