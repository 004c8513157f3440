#pragma once

#include "core/base/system/file_lock.h"
#include "core/protocol/run_directory.h"

#include <chrono>
#include <filesystem>
#include <set>
#include <vector>

namespace effnet {

/// The runs that one waits for, or waited for when it was stopped; by its queue.request.
std::vector<std::filesystem::path> queuedBehind(const RunDirectory& run);

/// A run in a line of runs of which one trains at a time. It waits for those before it; who died while
/// waiting passes on whom it waited for. Runs that got behind the same one in different windows share the
/// lock of that line, which the program that trains holds to its end.
class RunQueue {
 public:
  /// Throws Error("bad_usage") for a run that would wait for itself.
  RunQueue(const RunDirectory& run, const std::vector<std::filesystem::path>& after);

  /// Writes whom it waits for; the run's lock must be held. Throws Error("write_failed").
  void announce() const;

  /// Whether it is this run's turn, which then keeps the locks of its lines. Throws Error("run_missing") for
  /// a run to wait for that does not come to be.
  bool takeTurn();

  /// Locks to pass on, behind takeTurn().
  const std::vector<FileLock>& locks() const { return locks_; }

 private:
  using Clock = std::chrono::steady_clock;

  bool isOver(const std::filesystem::path& other, std::set<std::filesystem::path>& asked);
  bool areOver();
  bool lockLines();

  RunDirectory run_;
  std::vector<std::filesystem::path> after_;
  std::set<std::filesystem::path> lines_;  ///< the runs where the lines began
  std::set<std::filesystem::path> seen_;   ///< runs that were there at some time
  std::vector<FileLock> locks_;
  Clock::time_point began_ = Clock::now();
};

}  // namespace effnet
