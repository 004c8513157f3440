#include "core/search/search_course.h"

#include "core/base/error.h"
#include "core/scaling/canonical_network.h"
#include "core/search/synflow.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace effnet {
namespace {

constexpr int kMostDraws = 20'000;
constexpr int kMostMutations = 500;

}  // namespace

int usualPopulation(int candidates) {
  return std::clamp(candidates / 4, 4, 16);
}

/// All of it: of few trainings each must count, and ageing already ends the line of a lucky one. On the table
/// of tests/benchmarks/search that finds more than half of the population does; White, Nolen & Savani 2020
/// (arXiv 2005.02960) found changing the best network hard to beat in spaces of this kind.
int usualTournament(int population) {
  return population;
}

SearchCourse::SearchCourse(const SearchSpace& space, const SearchRules& rules,
                           std::function<bool(const NetworkSpec&)> allowed)
    : space_(space),
      genes_(genesOf(space)),
      rules_(rules),
      allowed_(std::move(allowed)),
      halving_(rules.rungs.size(), rules.eta, rules.ahead) {
  decide();
  if (candidates_.empty())
    throw Error("nothing_fits", "of " + std::to_string(kMostDraws) +
                                    " networks drawn from the space none is within the limits");
}

std::optional<SearchCandidate> SearchCourse::accepted(Genome genome) const {
  // Neighbours of a good network are soon known: no need to build them again.
  if (std::ranges::any_of(candidates_, [&](const SearchCandidate& each) { return each.genome == genome; }))
    return std::nullopt;
  SearchCandidate candidate{std::move(genome), {}, {}, -1, {}};
  candidate.network = networkOf(space_, candidate.genome);
  if (!allowed_(candidate.network)) return std::nullopt;
  candidate.key = networkKey(candidate.network);
  return keys_.contains(candidate.key) ? std::nullopt : std::optional(std::move(candidate));
}

std::optional<SearchCandidate> SearchCourse::randomCandidate(Rng& random) const {
  for (int i = 0; i < kMostDraws; ++i)
    if (auto candidate = accepted(randomGenome(genes_, random))) return candidate;
  return std::nullopt;
}

std::optional<SearchCandidate> SearchCourse::mutant(int parent, Rng& random) const {
  constexpr int kTriesEach = 50;  // then one mutation more
  const Genome& from = candidates_[static_cast<std::size_t>(parent)].genome;
  for (int i = 0; i < kMostMutations; ++i) {
    Genome genome = from;
    for (int mutations = 0; mutations <= i / kTriesEach; ++mutations)
      genome = mutated(genes_, std::move(genome), random);
    if (auto candidate = accepted(std::move(genome))) {
      candidate->parent = parent;
      candidate->change = describeChange(genes_, from, candidate->genome);
      return candidate;
    }
  }
  return std::nullopt;
}

std::optional<SearchCandidate> SearchCourse::mutantByProxy(int parent, Rng& random) const {
  constexpr int kMutants = 4;
  std::optional<SearchCandidate> best;
  double highest = 0;
  for (int i = 0; i < kMutants; ++i) {
    auto found = mutant(parent, random);
    if (!found) break;
    const double flow = logSynflow(found->network);
    if (best && flow <= highest) continue;
    highest = flow;
    best = std::move(found);
  }
  return best;
}

/// Among the youngest with a result: who is older has died.
int SearchCourse::tournament(const std::vector<Halving::Standing>& standings, Rng& random) const {
  std::vector<int> alive;
  for (int i = static_cast<int>(standings.size()) - 1;
       i >= 0 && alive.size() < static_cast<std::size_t>(rules_.population); --i)
    if (standings[static_cast<std::size_t>(i)].rung >= 0) alive.push_back(i);
  int best = -1;
  for (int i = 0; i < rules_.tournament && !alive.empty(); ++i) {
    const auto at = static_cast<std::size_t>(random.below(static_cast<int>(alive.size())));
    const int drawn = alive[at];
    alive.erase(alive.begin() + static_cast<std::ptrdiff_t>(at));
    const Halving::Standing& standing = standings[static_cast<std::size_t>(drawn)];
    if (best < 0) {
      best = drawn;
      continue;
    }
    const Halving::Standing& leader = standings[static_cast<std::size_t>(best)];
    if (std::pair(standing.rung, standing.score) > std::pair(leader.rung, leader.score)) best = drawn;
  }
  return best;
}

bool SearchCourse::propose(std::size_t visible) {
  const std::size_t index = candidates_.size();
  if (!mayPropose_ || index >= static_cast<std::size_t>(rules_.candidates)) return false;
  Rng random(static_cast<std::uint64_t>(rules_.seed), index, 1);
  std::optional<SearchCandidate> candidate;
  if (rules_.evolution && index >= static_cast<std::size_t>(rules_.population))
    if (const int parent = tournament(halving_.standings(visible), random); parent >= 0)
      candidate = rules_.synflow ? mutantByProxy(parent, random) : mutant(parent, random);
  if (!candidate) candidate = randomCandidate(random);
  if (!candidate) {
    mayPropose_ = false;  // all that may be trained was, nearly
    return false;
  }
  keys_.insert(candidate->key);
  candidates_.push_back(std::move(*candidate));
  return true;
}

void SearchCourse::decide() {
  halving_.decide([this](std::size_t visible) { return propose(visible); });
}

}  // namespace effnet
