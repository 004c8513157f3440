#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// What has become of a candidate, from the files of its run alone.
struct SweepOutcome {
  std::filesystem::path run;
  RunState state = RunState::Waiting;
  int epochs = 0;   ///< done
  double top1 = 0;  ///< validation, best epoch, 0…1
  double macroF1 = 0;
  int images = 0;        ///< that these are means over; 0: not told
  double seconds = 0;    ///< of its epochs
  double score = 0;      ///< top1 · (MACs / T)^w
  int rung = -1;         ///< that it came to, from 0; −1: none, or nothing is stopped early
  int rank = 0;          ///< from 1, by rung, then by score, equal ones share it; 0: nothing measured yet
  int accuracyRank = 0;  ///< from 1, by top1
};

/// Whether the network that a run counted is the plan's; true as long as it has counted none.
bool isAsPlanned(const SweepCandidate& candidate, const RunSummary& run);

/// In the order of the plan's candidates.
std::vector<SweepOutcome> sweepOutcomes(const SweepPlan& plan, const std::filesystem::path& folder);

/// A line of `effnet sweep --json`.
Json toJson(const SweepCandidate& candidate, const SweepOutcome& outcome);

/// The same accuracy over the seeds of one choice: mean, smallest, largest, sample standard deviation.
struct SweepGroup {
  std::string name;  ///< the candidates' without the seed
  Analysis analysis;
  int runs = 0;  ///< measured
  double meanTop1 = 0;
  double leastTop1 = 0;
  double mostTop1 = 0;
  double deviation = 0;  ///< 0 with one run
};

std::vector<SweepGroup> groupSeeds(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes);

/// summary.json of a sweep's folder: T and w, every candidate's line ranked by score, and the groups (of a
/// scaling experiment: the paper's figure 8 and table 7).
Json sweepSummary(const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes);

}  // namespace effnet
