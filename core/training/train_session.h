#pragma once

#include "core/training/dataset.h"
#include "core/training/ema.h"
#include "core/training/optimizer.h"
#include "core/training/picture_cache.h"
#include "core/training/run_log.h"
#include "core/training/train_plan.h"
#include "core/training/train_state.h"
#include "core/training/trainer.h"
#include "core/training/training_network.h"

#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace effnet {

/// Everything that a running job holds: what its configuration was resolved to, and what learning changes.
struct TrainSession {
  TrainSession(const TrainJob& job, RunLog& runLog);

  TrainConfig config;
  RunDirectory run;
  std::stop_token stop;
  RunLog& log;

  Dataset dataset;
  torch::Device device{at::kCPU};
  int workers = 1;
  std::unique_ptr<PictureCache> cache;  ///< of the training pictures; none without the configuration's wish
  Network network{nullptr};
  Network averaged{nullptr};  ///< what is measured and saved; the network itself without EMA
  std::unique_ptr<Ema> ema;
  std::unique_ptr<TrainPlan> plan;
  std::unique_ptr<Optimizer> optimizer;  ///< of the phase under way
  std::optional<bool> headPhase;         ///< the phase that the optimizer is for

  TrainProgress progress;
  TensorMap interruptedMetrics;    ///< of an epoch that a resumed run is in the middle of
  double energyThreshold = std::numeric_limits<double>::quiet_NaN();  ///< of the validation images
  std::set<std::string> reported;  ///< damaged pictures that a warning has named
  double secondsBefore = 0;        ///< spent in earlier sittings
  std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();

  /// Since the run began, without the time between two sittings.
  double secondsSpent() const;
  /// Makes the optimizer of the head's or of the whole network's phase, unless it is that already.
  void enterPhase(bool headOnly);
  /// One warning for each picture that could not be read.
  void reportDamaged(const std::vector<std::string>& damaged);
  /// Writes checkpoints/last.state, with the sums of an epoch under way.
  void saveState(const TensorMap& metrics);
  /// Writes a checkpoint of the averaged network. Throws Error("write_failed").
  void saveWeights(const std::filesystem::path& file, const char* reason);
};

/// Checks everything, reads the data's names, builds the network, and on resuming takes up the saved state;
/// writes config.json and labels.txt. Throws one Error with all problems.
TrainSession prepareSession(const TrainJob& job, RunLog& log);

}  // namespace effnet
