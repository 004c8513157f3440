#pragma once

#include "core/protocol/halving.h"
#include "core/search/search_space.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace effnet {

/// How a search goes about it.
struct SearchRules {
  bool evolution = true;  ///< ageing evolution (Real 2018, arXiv 1802.01548); false: random search
  int population = 16;
  int tournament = 4;
  std::vector<int> rungs{9};  ///< epochs at which candidates are compared; the last is the full training
  int eta = 3;  ///< of each rung one in so many goes on (asynchronous successive halving, 1810.05934)
  int candidates = 32;
  bool synflow = false;  ///< of a few mutants the one with the highest synflow.h is proposed
  bool inherit = false;  ///< weights of the parent where shapes agree; then who trains when counts, too
  int ahead = 1;         ///< jobs under way at once: a decision sees the results of all but the last so many
  std::int64_t seed = 0;

  bool operator==(const SearchRules&) const = default;
};

/// Where nobody says otherwise: a quarter of the candidates, 4 to 16; parents are the best of all of them.
int usualPopulation(int candidates);
int usualTournament(int population);

/// A network that the search proposed.
struct SearchCandidate {
  Genome genome;
  NetworkSpec network;
  std::string key;     ///< networkKey()
  int parent = -1;     ///< index of another candidate
  std::string change;  ///< from the parent
};

/// The decisions of a search: who goes on is Halving's, which networks are proposed this one's; each is a
/// function of the space, the rules and the results of the jobs before it.
class SearchCourse {
 public:
  /// `allowed` tells which networks may be trained, by their cost. Throws Error("nothing_fits") where no
  /// network of the space may.
  SearchCourse(const SearchSpace& space, const SearchRules& rules,
               std::function<bool(const NetworkSpec&)> allowed);

  /// The jobs decided so far. report() and decide() add to them.
  const std::vector<HalvingJob>& jobs() const { return halving_.jobs(); }
  const std::vector<SearchCandidate>& candidates() const { return candidates_; }

  /// Of a job: higher is better; nothing for one that failed.
  void report(std::size_t job, std::optional<double> score) { halving_.report(job, score); }
  bool reported(std::size_t job) const { return halving_.reported(job); }
  std::optional<double> score(std::size_t job) const { return halving_.score(job); }

  /// Decides as many further jobs as the results allow.
  void decide();

  /// No job is open and none will come.
  bool finished() const { return halving_.finished(); }

  /// No further candidates: what was promoted is still trained.
  void proposeNoMore() { mayPropose_ = false; }

  /// The candidate that went furthest, and of those the best; −1 while there is none.
  int best() const { return halving_.best(); }

 private:
  bool propose(std::size_t visible);
  std::optional<SearchCandidate> randomCandidate(Rng& random) const;
  std::optional<SearchCandidate> mutant(int parent, Rng& random) const;
  std::optional<SearchCandidate> mutantByProxy(int parent, Rng& random) const;
  std::optional<SearchCandidate> accepted(Genome genome) const;
  int tournament(const std::vector<Halving::Standing>& standings, Rng& random) const;

  SearchSpace space_;
  std::vector<Gene> genes_;
  SearchRules rules_;
  std::function<bool(const NetworkSpec&)> allowed_;
  std::vector<SearchCandidate> candidates_;
  std::set<std::string> keys_;
  Halving halving_;
  bool mayPropose_ = true;
};

}  // namespace effnet
