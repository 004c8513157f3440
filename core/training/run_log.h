#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"

#include <functional>

namespace effnet {

/// Appends events to a run's events.jsonl, a whole line at a time, and passes them on.
class RunLog {
 public:
  using Listener = std::function<void(const RunEvent&)>;

  /// Opens the file for appending. When it was cut off within a line (kill -9, full disk), the half line goes
  /// first. Throws Error("write_failed").
  RunLog(const RunDirectory& run, Listener listener);
  ~RunLog();
  RunLog(const RunLog&) = delete;
  RunLog& operator=(const RunLog&) = delete;

  /// Stamped with the present time. Throws Error("write_failed") and leaves no half line behind.
  template <typename What>
  void write(What what) {
    write(RunEvent{utcNow(), std::move(what)});
  }
  void write(const RunEvent& event);

 private:
  std::string path_;
  int descriptor_ = -1;
  Listener listener_;
};

}  // namespace effnet
