#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/protocol/train_config.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

/// One training run.
struct TrainJob {
  /// Resuming takes the run's own instead. Its network may be empty where `weights` name a checkpoint.
  TrainConfig config;
  RunDirectory run;                  ///< made where it does not exist
  bool resume = false;               ///< go on from checkpoints/last.state …
  std::vector<std::string> changes;  ///< … with these "field=value" (resume_config.h)
  int untilEpoch = 0;                ///< stop in good order behind this epoch, to go on later; 0: not
  std::stop_token stop;              ///< looked at every step; the run then ends in good order
  std::function<void(const RunEvent&)> progress;  ///< every event, as written to events.jsonl
};

struct TrainResult {
  RunState state = RunState::Stopped;  ///< or finished
  std::string reason;                  ///< "", "early_stopping", "time_budget", "requested"
  int epochs = 0;                      ///< done
  int bestEpoch = 0;                   ///< from 1; 0 when no epoch was finished
  Metrics best;                        ///< validation figures of the checkpoint that they chose
};

/// Trains as the configuration says and keeps the run directory consistent whatever happens. All problems of
/// the configuration, the data and the checkpoint are found before the first step and reported in one error.
/// Throws Error("bad_config", "config_changed", "pictures_gone", "run_exists", "run_locked", "write_failed",
/// "not_finite", …) after writing the event `end` with the same code.
TrainResult train(const TrainJob& job);

}  // namespace effnet
