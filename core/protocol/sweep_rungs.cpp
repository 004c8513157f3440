#include "core/protocol/sweep_rungs.h"

#include "core/base/error.h"
#include "core/protocol/halving.h"
#include "core/protocol/run_story.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace effnet {
namespace {

/// A choice at a rung: its runs, and what they came to.
struct Choice {
  std::vector<std::size_t> runs;
  double sum = 0;
  int measured = 0;
};

/// The score of a run's best epoch up to so many; nothing where none was measured.
std::optional<double> scoreAt(const SweepPlan& plan, const SweepCandidate& candidate,
                              const std::filesystem::path& folder, int epochs) {
  try {
    const RunStory story = readRunStory({folder / candidate.name});
    if (story.ended && story.ended->state == RunState::Failed) return std::nullopt;
    std::optional<double> best;
    for (const EpochDone& epoch : story.epochs)
      if (epoch.epoch <= epochs && epoch.competes && (!best || epoch.val.top1 > *best)) best = epoch.val.top1;
    if (!best) return std::nullopt;
    return *best * std::pow(static_cast<double>(candidate.analysis.totals.macs) /
                                static_cast<double>(plan.targetMacs),
                            plan.request.costWeight);
  } catch (const Error&) {
    return std::nullopt;  // it never began
  }
}

}  // namespace

std::string choiceName(const SweepPlan& plan, const SweepCandidate& candidate) {
  return plan.request.seeds > 1 ? candidate.name.substr(0, candidate.name.rfind(",seed=")) : candidate.name;
}

std::vector<int> sweepRungs(const SweepRequest& request) {
  return rungsOf(request.config.epochs, request.rungs, request.eta);
}

std::vector<std::size_t> sweepSurvivors(const SweepPlan& plan, const std::filesystem::path& folder,
                                        std::size_t rung) {
  std::vector<std::size_t> alive(plan.candidates.size());
  for (std::size_t i = 0; i < alive.size(); ++i) alive[i] = i;
  const std::vector<int> rungs = sweepRungs(plan.request);
  for (std::size_t at = 0; at < rung; ++at) {
    std::vector<std::string> order;
    std::map<std::string, Choice> choices;
    for (const std::size_t i : alive) {
      const std::string name = choiceName(plan, plan.candidates[i]);
      if (!choices.contains(name)) order.push_back(name);
      Choice& choice = choices[name];
      choice.runs.push_back(i);
      if (const auto score = scoreAt(plan, plan.candidates[i], folder, rungs[at])) {
        choice.sum += *score;
        ++choice.measured;
      }
    }
    std::vector<std::pair<double, int>> scored;
    for (std::size_t i = 0; i < order.size(); ++i)
      if (const Choice& each = choices[order[i]]; std::cmp_equal(each.measured, each.runs.size()))
        scored.emplace_back(each.sum / each.measured, static_cast<int>(i));
    std::vector<int> best = bestShare(scored, plan.request.eta);
    if (best.empty() && !scored.empty())
      best = bestShare({*std::ranges::max_element(
                           scored, {}, [](const auto& each) { return std::pair(each.first, -each.second); })},
                       1);
    alive.clear();
    std::ranges::sort(best);
    for (const int each : best)
      for (const std::size_t run : choices[order[static_cast<std::size_t>(each)]].runs) alive.push_back(run);
  }
  return alive;
}

}  // namespace effnet
