#include "core/protocol/halving.h"

#include <algorithm>

namespace effnet {
namespace {

bool isBetter(const Halving::Standing& one, const Halving::Standing& other) {
  return std::pair(one.rung, one.score) > std::pair(other.rung, other.score);
}

}  // namespace

Halving::Halving(std::size_t rungs, int eta, int ahead)
    : last_(static_cast<int>(rungs) - 1), eta_(eta), ahead_(static_cast<std::size_t>(ahead)) {}

std::vector<Halving::Standing> Halving::standings(std::size_t visible) const {
  std::vector<Standing> list(highest_.size());
  for (std::size_t i = 0; i < visible; ++i) {
    if (jobs_[i].candidate < 0 || !results_[i].score) continue;
    Standing& standing = list[static_cast<std::size_t>(jobs_[i].candidate)];
    if (jobs_[i].rung >= standing.rung) standing = {jobs_[i].rung, *results_[i].score};
  }
  return list;
}

/// The best of a rung's best share that has not gone on yet.
std::optional<int> Halving::promotion(int rung, std::size_t visible) const {
  std::vector<std::pair<double, int>> scored;
  for (std::size_t i = 0; i < visible; ++i)
    if (jobs_[i].candidate >= 0 && jobs_[i].rung == rung && results_[i].score)
      scored.emplace_back(*results_[i].score, jobs_[i].candidate);
  for (const int candidate : bestShare(scored, eta_))
    if (highest_[static_cast<std::size_t>(candidate)] == rung) return candidate;
  return std::nullopt;
}

/// Of few candidates a rung lets none go on. Where everything else is done and no one was trained to the end,
/// the best goes on: who asks for the best of two gets one that was.
std::optional<int> Halving::lastHope(std::size_t visible) const {
  for (std::size_t i = visible; i < jobs_.size(); ++i)
    if (jobs_[i].candidate >= 0) return std::nullopt;
  const auto all = standings(visible);
  std::optional<int> best;
  for (int i = 0; i < static_cast<int>(all.size()); ++i) {
    const Standing& each = all[static_cast<std::size_t>(i)];
    if (each.rung == last_) return std::nullopt;
    if (each.rung < 0 || highest_[static_cast<std::size_t>(i)] > each.rung) continue;
    if (!best || isBetter(each, all[static_cast<std::size_t>(*best)])) best = i;
  }
  return best;
}

HalvingJob Halving::goOn(int candidate) {
  return {candidate, ++highest_[static_cast<std::size_t>(candidate)]};
}

HalvingJob Halving::next(std::size_t visible, const std::function<bool(std::size_t)>& propose) {
  for (int rung = last_ - 1; rung >= 0; --rung)
    if (const auto candidate = promotion(rung, visible)) return goOn(*candidate);
  if (propose(visible)) {
    highest_.push_back(0);
    return {static_cast<int>(highest_.size()) - 1, 0};
  }
  const auto candidate = lastHope(visible);
  return candidate ? goOn(*candidate) : HalvingJob{};
}

void Halving::decide(const std::function<bool(std::size_t)>& propose) {
  while (!finished()) {
    const std::size_t visible = jobs_.size() < ahead_ ? 0 : jobs_.size() + 1 - ahead_;
    for (std::size_t i = 0; i < visible; ++i)
      if (!results_[i].known) return;
    const HalvingJob job = next(visible, propose);
    jobs_.push_back(job);
    results_.push_back({job.candidate < 0, {}});
  }
}

bool Halving::finished() const {
  if (jobs_.size() < ahead_) return false;
  // Once so many places in a row had nothing to do, every result was seen by a decision to do nothing.
  for (std::size_t i = jobs_.size() - ahead_; i < jobs_.size(); ++i)
    if (jobs_[i].candidate >= 0) return false;
  return std::ranges::all_of(results_, &Result::known);
}

int Halving::best() const {
  const auto all = standings(jobs_.size());
  int best = -1;
  for (int i = 0; i < static_cast<int>(all.size()); ++i) {
    const Standing& each = all[static_cast<std::size_t>(i)];
    if (each.rung >= 0 && (best < 0 || isBetter(each, all[static_cast<std::size_t>(best)]))) best = i;
  }
  return best;
}

}  // namespace effnet
