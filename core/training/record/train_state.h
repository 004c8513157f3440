#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "core/training/optimizer/ema.h"
#include "core/training/optimizer/loss_scaler.h"

#include <cstdint>

namespace effnet {

/// An exponential average of the epochs' scores, without the pull towards zero of its beginning.
struct SmoothedScore {
  double sum = 0;
  double weight = 0;

  /// With one more epoch; `smoothing` is the share of those before, 0 gives `score` itself.
  double add(double score, double smoothing) {
    sum = smoothing * sum + (1 - smoothing) * score;
    weight = smoothing * weight + (1 - smoothing);
    return sum / weight;
  }
};

/// Where a run stands, beside its tensors. Every random decision follows from the seed and these counts.
struct TrainProgress {
  int epoch = 0;           ///< finished ones
  std::int64_t batch = 0;  ///< batches done in the epoch under way
  std::int64_t step = 0;   ///< optimizer steps of the whole run
  std::int64_t emaUpdates = 0;
  std::int64_t parts = 1;  ///< in which a batch is computed, since memory ran out
  LossScaler scaler;       ///< of fp16
  bool tested = false;     ///< the best checkpoint of now was measured on the test images
  double seconds = 0;      ///< spent so far, over all sittings
  double budgetFrom = 0;   ///< of them, spent before the present budget of minutes began
  int patienceFrom = 0;    ///< epochs done when somebody lengthened the run
  int bestEpoch = 0;
  double bestScore = 0;
  SmoothedScore smoothed;  ///< of the epochs that compete
  Metrics best;
};

/// Words by name: "config" (as the run has settled it), "val" and "test" (fingerprints of those pictures).
/// Tensors by section: "weights/…", "ema/…", "optimizer/…", "metrics/…".
struct TrainState {
  TrainProgress progress;
  TensorMap tensors;
  std::map<std::string, std::string> words;

  void put(const std::string& section, const TensorMap& map);
  TensorMap section(const std::string& name) const;
};

/// Replaces checkpoints/last.state in one step. Throws Error("write_failed").
void saveTrainState(const RunDirectory& run, const TrainState& state);

/// Throws Error("no_state") where there is none, "bad_state" when it is damaged.
TrainState loadTrainState(const RunDirectory& run);

}  // namespace effnet
