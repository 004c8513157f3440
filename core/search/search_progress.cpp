#include "core/search/search_progress.h"

#include "core/scaling/cost.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

std::vector<SearchedNetwork> networksOf(const SearchRecord& record) {
  std::vector<SearchedNetwork> networks;
  const auto& candidates = record.course().candidates();
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const SearchCandidate& candidate = candidates[i];
    const Counts totals = analyzeCost(candidate.network).totals;
    SearchedNetwork each;
    each.name = record.nameOf(static_cast<int>(i));
    each.network = candidate.network;
    each.parent = candidate.parent;
    each.change = candidate.change;
    each.cost = record.costOf(static_cast<int>(i));
    each.macs = totals.macs;
    each.params = totals.params;
    networks.push_back(std::move(each));
  }
  return networks;
}

/// Epochs that a job adds to those of its candidate's rung before.
double epochsOf(const SearchRules& rules, int rung) {
  const auto at = static_cast<std::size_t>(rung);
  return rules.rungs[at] - (at > 0 ? rules.rungs[at - 1] : 0);
}

void note(SearchedNetwork& network, const SearchRecord& record, std::size_t job) {
  if (!record.course().reported(job)) {
    network.open = true;
  } else if (const auto score = record.course().score(job)) {
    network.rung = record.course().jobs()[job].rung;
    network.epochs = record.epochsOf(job);
    network.top1 = record.accuracyOf(job);
    network.score = score;
  } else if (record.isBeyondLimit(record.course().jobs()[job].candidate)) {
    network.beyondLimit = true;
  } else {
    network.failed = true;
  }
}

}  // namespace

double expectedEpochs(const SearchRules& rules) {
  double epochs = 0;
  for (std::size_t rung = 0; rung < rules.rungs.size(); ++rung)
    epochs += epochsOf(rules, static_cast<int>(rung)) / std::pow(rules.eta, static_cast<double>(rung));
  return epochs;
}

SearchProgress progressOf(const SearchRecord& record) {
  const SearchCourse& course = record.course();
  SearchProgress progress;
  progress.request = record.request();
  progress.networks = networksOf(record);
  const SearchRules& rules = progress.request.rules;
  progress.onRung.assign(rules.rungs.size(), 0);
  double wanted = 0;  // of jobs that are decided
  for (std::size_t job = 0; job < course.jobs().size(); ++job) {
    const HalvingJob& each = course.jobs()[job];
    if (each.candidate < 0) continue;
    note(progress.networks[static_cast<std::size_t>(each.candidate)], record, job);
    const double epochs = epochsOf(rules, each.rung);
    wanted += epochs;
    if (course.reported(job)) progress.epochsDone += epochs;
    if (course.score(job)) ++progress.onRung[static_cast<std::size_t>(each.rung)];
  }
  progress.best = course.best();
  progress.finished = course.finished();
  const double coming = rules.candidates - static_cast<double>(progress.networks.size());
  const double each = expectedEpochs(rules);
  // Promoted as halving goes on average, or as those that were proposed already have been.
  progress.epochsExpected =
      progress.finished ? wanted : std::max(rules.candidates * each, wanted + coming * each);
  progress.seconds = record.seconds();
  progress.secondsLeft = progress.epochsDone > 0
                             ? progress.seconds / progress.epochsDone *
                                   (progress.epochsExpected - progress.epochsDone) / rules.ahead
                             : std::numeric_limits<double>::quiet_NaN();
  if (progress.request.hours > 0)
    progress.secondsLeft = std::min(
        progress.secondsLeft, std::max(0.0, progress.request.hours * 3600 - progress.seconds / rules.ahead));
  progress.watched = record.isWatched();
  return progress;
}

std::vector<std::size_t> frontOf(const std::vector<SearchedNetwork>& networks) {
  int furthest = -1;
  for (const SearchedNetwork& each : networks) furthest = std::max(furthest, each.rung);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < networks.size(); ++i)
    if (networks[i].top1 && networks[i].rung == furthest) order.push_back(i);
  std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
    return std::pair(networks[left].cost, -*networks[left].top1) <
           std::pair(networks[right].cost, -*networks[right].top1);
  });
  std::vector<std::size_t> front;
  for (const std::size_t each : order)
    if (front.empty() || *networks[each].top1 > *networks[front.back()].top1) front.push_back(each);
  return front;
}

}  // namespace effnet
