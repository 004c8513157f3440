#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace effnet {

/// Epochs of the rungs: the full training and an η-th of it each time, down to one epoch; `rungs` at most.
std::vector<int> rungsOf(int epochs, int rungs, int eta);

/// Of what a rung scored, the best η-th (rounded down), the best first; of equal ones the first.
std::vector<int> bestShare(const std::vector<std::pair<double, int>>& scored, int eta);

/// How many of `candidates` are trained up to each rung, at least: one in η, and one. Some more may go on
/// before better ones come.
std::vector<std::size_t> survivorCounts(std::size_t candidates, std::size_t rungs, int eta);

/// Share of the epochs that all candidates together would take without it.
double halvedShare(std::size_t candidates, const std::vector<int>& rungs, int eta);

/// Training of one candidate up to one rung.
struct HalvingJob {
  int candidate = -1;  ///< −1: nothing was to be done at this place
  int rung = 0;
};

/// Asynchronous successive halving (Li et al. 2018, arXiv 1810.05934), of searches of networks and of sweeps
/// of settings: whoever is among the best η-th of a rung goes on at once, nothing waits for a rung to fill.
/// Each decision is a function of the results of the jobs before it, so that the same results lead to the
/// same course, in whatever order jobs end, and after any crash.
class Halving {
 public:
  /// What a decision knows of a candidate.
  struct Standing {
    int rung = -1;  ///< of its last visible result
    double score = 0;
  };

  /// `ahead` jobs are under way at once: a decision sees the results of all but the last so many.
  Halving(std::size_t rungs, int eta, int ahead);

  /// The jobs decided so far. report() and decide() add to them.
  const std::vector<HalvingJob>& jobs() const { return jobs_; }

  /// Of a job: higher is better; nothing for one that failed.
  void report(std::size_t job, std::optional<double> score) { results_.at(job) = {true, score}; }
  bool reported(std::size_t job) const { return results_[job].known; }
  std::optional<double> score(std::size_t job) const { return results_[job].score; }

  /// Decides as many further jobs as the results allow. `propose` says whether there is one candidate more;
  /// it may go by the results of so many jobs.
  void decide(const std::function<bool(std::size_t visible)>& propose);

  /// No job is open and none will come.
  bool finished() const;

  /// Of each candidate, by the results of the first `visible` jobs.
  std::vector<Standing> standings(std::size_t visible) const;

  /// The candidate that went furthest, and of those the best; −1 while there is none.
  int best() const;

 private:
  struct Result {
    bool known = false;
    std::optional<double> score;
  };

  HalvingJob next(std::size_t visible, const std::function<bool(std::size_t)>& propose);
  std::optional<int> promotion(int rung, std::size_t visible) const;
  std::optional<int> lastHope(std::size_t visible) const;
  HalvingJob goOn(int candidate);

  int last_;  ///< rung
  int eta_;
  std::size_t ahead_;
  std::vector<HalvingJob> jobs_;
  std::vector<Result> results_;
  std::vector<int> highest_;  ///< rung that a candidate has a job for
};

}  // namespace effnet
