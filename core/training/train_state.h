#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/training/ema.h"
#include "core/training/loss_scaler.h"

#include <cstdint>

namespace effnet {

/// Where a run stands, beside its tensors. Every random decision follows from the seed and these counts.
struct TrainProgress {
  int epoch = 0;           ///< finished ones
  std::int64_t batch = 0;  ///< batches done in the epoch under way
  std::int64_t step = 0;   ///< optimizer steps of the whole run
  std::int64_t emaUpdates = 0;
  std::int64_t parts = 1;  ///< in which a batch is computed, since memory ran out
  LossScaler scaler;       ///< of fp16
  bool tested = false;     ///< the test images were touched
  double seconds = 0;      ///< spent so far, over all sittings
  int bestEpoch = 0;
  double bestScore = 0;
  Metrics best;
};

/// Tensors by section: "weights/…", "ema/…", "optimizer/…", "metrics/…".
struct TrainState {
  TrainProgress progress;
  TensorMap tensors;

  void put(const std::string& section, const TensorMap& map);
  TensorMap section(const std::string& name) const;
};

/// Replaces checkpoints/last.state in one step. Throws Error("write_failed").
void saveTrainState(const RunDirectory& run, const TrainState& state);

/// Throws Error("no_state") where there is none, "bad_state" when it is damaged.
TrainState loadTrainState(const RunDirectory& run);

}  // namespace effnet
