#include "core/protocol/sweep_rungs.h"

#include "core/base/error.h"
#include "core/base/rng.h"
#include "core/protocol/run_story.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace effnet {
namespace {

/// The score of a run's best epoch up to so many; nothing where none was measured.
std::optional<double> scoreAt(const SweepPlan& plan, const SweepCandidate& candidate,
                              const std::filesystem::path& folder, int epochs) {
  const RunStory story = readRunStory({folder / candidate.name});
  if (story.ended && story.ended->state == RunState::Failed) return std::nullopt;
  std::optional<double> best;
  for (const EpochDone& epoch : story.epochs)
    if (epoch.epoch <= epochs && epoch.competes && (!best || epoch.val.top1 > *best)) best = epoch.val.top1;
  if (!best) return std::nullopt;
  return *best *
         std::pow(static_cast<double>(candidate.analysis.totals.macs) / static_cast<double>(plan.targetMacs),
                  plan.request.costWeight);
}

/// In the plan's order; drawn where what is taken up first matters.
std::vector<std::vector<std::size_t>> choicesOf(const SweepPlan& plan, bool drawn) {
  std::vector<std::vector<std::size_t>> choices;
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < plan.candidates.size(); ++i) {
    const auto [place, isNew] = places.try_emplace(choiceName(plan, plan.candidates[i]), choices.size());
    if (isNew) choices.emplace_back();
    choices[place->second].push_back(i);
  }
  Rng random(static_cast<std::uint64_t>(plan.request.config.seed), 0, 3);
  for (std::size_t i = choices.size(); drawn && i > 1; --i)
    std::swap(choices[i - 1], choices[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
  return choices;
}

}  // namespace

std::string choiceName(const SweepPlan& plan, const SweepCandidate& candidate) {
  return plan.request.seeds > 1 ? candidate.name.substr(0, candidate.name.rfind(",seed=")) : candidate.name;
}

std::vector<int> sweepRungs(const SweepRequest& request) {
  return rungsOf(request.config.epochs, request.rungs, request.eta);
}

int usualAhead(const SweepRequest& request, int parallel) {
  return std::max(1, (parallel + request.seeds - 1) / request.seeds);
}

SweepCourse::SweepCourse(const SweepPlan& plan, std::filesystem::path folder)
    : plan_(plan),
      folder_(std::move(folder)),
      rungs_(sweepRungs(plan.request)),
      choices_(choicesOf(plan, rungs_.size() > 1)),
      // Where none is stopped early there is nothing to wait for.
      halving_(rungs_.size(), plan.request.eta,
               rungs_.size() > 1 ? plan.request.ahead : std::max(1, static_cast<int>(choices_.size()))) {
  decide();
}

int SweepCourse::epochsOf(std::size_t job) const {
  return rungs_[static_cast<std::size_t>(halving_.jobs()[job].rung)];
}

void SweepCourse::decide() {
  halving_.decide([this](std::size_t) {
    if (proposed_ == choices_.size()) return false;
    ++proposed_;
    return true;
  });
  for (; seen_ < halving_.jobs().size(); ++seen_)
    if (const int choice = halving_.jobs()[seen_].candidate; choice >= 0)
      open_.push_back({seen_, choices_[static_cast<std::size_t>(choice)], false});
}

std::vector<SweepCourse::Run> SweepCourse::open() const {
  std::vector<Run> list;
  for (const Open& each : open_) {
    const int epochs = epochsOf(each.job);
    for (const std::size_t run : each.runs) list.push_back({run, epochs == rungs_.back() ? 0 : epochs});
  }
  return list;
}

std::optional<double> SweepCourse::score(std::size_t job) const {
  const auto& runs = choices_[static_cast<std::size_t>(halving_.jobs()[job].candidate)];
  double sum = 0;
  for (const std::size_t run : runs) {
    const auto one = scoreAt(plan_, plan_.candidates[run], folder_, epochsOf(job));
    if (!one) return std::nullopt;
    sum += *one;
  }
  return sum / static_cast<double>(runs.size());
}

void SweepCourse::settle(std::size_t candidate, bool trained) {
  const auto found = std::ranges::find_if(
      open_, [&](const Open& each) { return std::ranges::count(each.runs, candidate) > 0; });
  if (found == open_.end()) return;
  std::erase(found->runs, candidate);
  found->failed = found->failed || !trained;
  if (!found->runs.empty()) return;
  halving_.report(found->job, found->failed ? std::nullopt : score(found->job));
  open_.erase(found);
  decide();
}

}  // namespace effnet
