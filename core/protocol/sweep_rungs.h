#pragma once

#include "core/protocol/halving.h"
#include "core/protocol/sweep_plan.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Epochs at which a sweep compares its candidates; one where it stops none early.
std::vector<int> sweepRungs(const SweepRequest& request);

/// Choices under way at once where so many runs train at a time: `ahead` of a sweep that begins.
int usualAhead(const SweepRequest& request, int parallel);

/// A candidate's name without its seed: all seeds of a choice share it.
std::string choiceName(const SweepPlan& plan, const SweepCandidate& candidate);

/// What a sweep trains, and how far: Halving of its choices by ACC·(MACs/T)^w, the mean over the seeds of a
/// choice, by the best epoch until the rung. Choices are taken up in an order that is drawn, since grids rise
/// and fall with their values and whoever comes first is compared with few. A choice of which a run failed
/// goes on no further. By the runs' files alone, so that a sweep that was ended goes on as it would have.
class SweepCourse {
 public:
  /// Until `epochs`; 0: to its end.
  struct Run {
    std::size_t candidate = 0;  ///< place in the plan
    int epochs = 0;
  };

  SweepCourse(const SweepPlan& plan, std::filesystem::path folder);

  /// Runs that are to come to a rung and of which settle() was not told yet.
  std::vector<Run> open() const;

  /// Of an open run: it has come to its rung, or never will. Throws what readRunStory throws.
  void settle(std::size_t candidate, bool trained);

  bool finished() const { return halving_.finished(); }

 private:
  /// A job whose runs have not all come to its rung.
  struct Open {
    std::size_t job = 0;
    std::vector<std::size_t> runs;
    bool failed = false;
  };

  void decide();
  int epochsOf(std::size_t job) const;
  std::optional<double> score(std::size_t job) const;

  const SweepPlan& plan_;
  std::filesystem::path folder_;
  std::vector<int> rungs_;
  std::vector<std::vector<std::size_t>> choices_;  ///< places in the plan, in the order they are taken up
  std::size_t proposed_ = 0;
  Halving halving_;
  std::size_t seen_ = 0;  ///< jobs that stand in open_, or did
  std::vector<Open> open_;
};

}  // namespace effnet
