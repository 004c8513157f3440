#pragma once

#include "core/base/system/process.h"
#include "core/search/search_record.h"

#include <functional>
#include <utility>
#include <vector>

namespace effnet {

struct SearchWorkerOptions {
  int parallel = 1;            ///< runs at a time, of this process
  int threads = 0;             ///< of each run; 0: the hardware's shared among them
  std::function<bool()> stop;  ///< asked often; once true, runs end in good order and no further one starts
  std::function<void(std::size_t job)> changed;  ///< a job began or ended
};

/// Trains what a search wants trained: each job a process of its own, under the lock of its run, so that any
/// number of these on any number of machines work on one folder.
class SearchWorker {
 public:
  SearchWorker(SearchRecord& record, SearchWorkerOptions options);

  /// Until the search is over. False when it was stopped before. Throws Error("candidates_failed",
  /// "write_failed", "engine_missing", …) after the runs under way have ended in good order.
  bool run();

 private:
  void startNext();
  void start(std::size_t job);
  void prepare(int candidate);
  void inherit(int candidate);
  void time(int candidate);
  void collect();
  void finish(std::size_t job, const ProcessEnd& end);
  void stopAll();

  SearchRecord& record_;
  SearchWorkerOptions options_;
  std::vector<std::pair<Process, std::size_t>> running_;  ///< with their jobs
};

}  // namespace effnet
