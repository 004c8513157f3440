#pragma once

#include "core/base/system/process.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_rungs.h"

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace effnet {

struct SweepQueueOptions {
  std::filesystem::path folder;  ///< of the sweep; each run lies in a sub-folder
  int parallel = 1;              ///< runs at a time
  int threads = 0;               ///< of each run; 0: as it says, or the hardware's shared among them
  std::function<bool()> stop;    ///< asked often; once true, runs end in good order and no further one starts
  std::function<void(const SweepCandidate&)> changed;  ///< a run began or ended
};

/// Trains the candidates of a sweep as SweepCourse wants them, each by a process of its own. Runs that are
/// finished are passed over, interrupted ones go on, those that another process trains are waited for.
class SweepQueue {
 public:
  SweepQueue(const SweepPlan& plan, SweepQueueOptions options);

  /// Until all candidates are done. False when it was stopped before. Throws Error("write_failed",
  /// "engine_missing", …) after the runs under way have ended in good order.
  bool run();

  /// Candidates whose training failed, "name: reason".
  const std::vector<std::string>& failures() const { return failures_; }

 private:
  using Run = SweepCourse::Run;

  void startNext();
  void take(const Run& run);
  void start(const Run& run);
  void fail(const Run& run, const std::string& why);
  void collect();
  void finish(const Run& run, const ProcessEnd& end);
  void stopAll();
  bool isTaken(const Run& run) const;

  const SweepPlan& plan_;
  SweepQueueOptions options_;
  int share_;  ///< threads for a run that names none
  SweepCourse course_;
  std::vector<std::pair<Process, Run>> running_;
  std::vector<Run> elsewhere_;  ///< trained by a process that an earlier sweep left behind
  std::vector<std::string> failures_;
};

}  // namespace effnet
