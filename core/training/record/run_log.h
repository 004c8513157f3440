#pragma once

#include "core/base/system/append_file.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/training/record/tensorboard.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace effnet {

/// Appends events to a run's events.jsonl, a whole line at a time, and passes them on.
class RunLog {
 public:
  using Listener = std::function<void(const RunEvent&)>;

  /// Opens the file for appending. When it was cut off within a line (kill -9, full disk), the half line goes
  /// first. Throws Error("write_failed").
  RunLog(const RunDirectory& run, Listener listener);
  /// Writes nothing: the log of a process that follows another one.
  RunLog() = default;

  /// Stamped with the present time. Throws Error("write_failed") and leaves no half line behind.
  template <typename What>
  void write(What what) {
    write(RunEvent{utcNow(), std::move(what)});
  }
  void write(const RunEvent& event);

  /// From now on the figures go into a TensorBoard event file, too, which begins with the settings; `step` as
  /// TensorBoardLog has it.
  void alsoForTensorBoard(const RunDirectory& run, std::int64_t step, const TrainConfig& config);

 private:
  std::optional<AppendFile> file_;
  Listener listener_;
  std::optional<TensorBoardLog> tensorBoard_;
};

}  // namespace effnet
