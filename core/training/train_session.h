#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/lost_pictures.h"
#include "core/training/input/head_features.h"
#include "core/training/input/picture_cache.h"
#include "core/training/metrics.h"
#include "core/training/optimizer/ema.h"
#include "core/training/optimizer/optimizer.h"
#include "core/training/plan/train_plan.h"
#include "core/training/ranks/cluster.h"
#include "core/training/record/run_log.h"
#include "core/training/record/train_state.h"
#include "core/training/trainer.h"
#include "core/training/training_network.h"

#include <chrono>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace effnet {

/// What helps where numbers grew beyond all bounds in the course of learning.
inline constexpr char kDiverged[] = "; the checkpoints hold the last good state; try a lower learning rate";

/// Everything that a running job holds: what its configuration was resolved to, and what learning changes.
struct TrainSession {
  TrainSession(const TrainJob& job, RunLog& runLog);

  TrainConfig config;
  RunDirectory run;
  std::stop_token stop;
  RunLog& log;

  Dataset dataset;
  LostPictures lostTrain;
  LostPictures lostVal;
  LostPictures lostTest;
  torch::Device device{at::kCPU};
  std::unique_ptr<Cluster> cluster;            ///< null: this process trains alone
  std::unique_ptr<GradientExchange> exchange;  ///< of the optimizer's parameters
  /// The pass under way only takes part in what the others exchange.
  std::shared_ptr<bool> withoutPictures = std::make_shared<bool>(false);
  int workers = 1;
  std::unique_ptr<PictureCache> cache;  ///< of the training pictures; none without the configuration's wish
  Network network{nullptr};
  Network averaged{nullptr};  ///< what is measured and saved; the network itself without EMA
  std::unique_ptr<Ema> ema;
  std::unique_ptr<TrainPlan> plan;
  std::unique_ptr<Optimizer> optimizer;        ///< of the phase under way
  std::optional<bool> headPhase;               ///< the phase that the optimizer is for
  std::unique_ptr<HeadFeatures> headFeatures;  ///< of the head's phase

  TrainProgress progress;
  std::optional<FirstAnswered> firstAnswer;  ///< of a run that begins with one, not yet measured
  TensorMap interruptedMetrics;              ///< of an epoch that a resumed run is in the middle of
  double energyThreshold = std::numeric_limits<double>::quiet_NaN();  ///< of the validation images
  bool bestIsOfOthers = false;     ///< the validation pictures have changed since the best one was measured
  std::set<std::string> reported;  ///< details that a warning has given
  double secondsBefore = 0;        ///< spent in earlier sittings
  double secondsPaused = 0;        ///< in this one
  std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point saved = began;  ///< the state, last
  std::int64_t savedStep = 0;
  std::optional<std::chrono::steady_clock::time_point> shown;  ///< a batch, last

  /// Since the run began, without pauses and the time between two sittings. Not by the wall clock, which may
  /// jump.
  double secondsSpent() const;
  /// The budget of minutes is spent.
  bool isOverTime() const {
    return config.minutes > 0 && secondsSpent() - progress.budgetFrom > config.minutes * 60;
  }
  bool leads() const { return !cluster || cluster->rank() == 0; }
  int rank() const { return cluster ? cluster->rank() : 0; }
  int processes() const { return cluster ? cluster->size() : 1; }
  /// The sums of all processes, for saving and for an epoch's figures; collective.
  MetricsAccumulator together(const MetricsAccumulator& own) const;
  /// Normalisations that each process trained on its own images get the mean of all; collective.
  void averageStatistics();
  /// For the random decisions of one kind in the epoch under way.
  std::uint64_t seedOf(std::uint64_t purpose) const;
  /// Whether the state within an epoch should be saved now.
  bool stateIsDue() const;
  /// Makes the optimizer of the head's or of the whole network's phase, unless it is that already.
  void enterPhase(bool headOnly);
  /// One warning for each picture that could not be read.
  void reportDamaged(const std::vector<std::string>& damaged);
  /// A warning that is written the first time only that it says this.
  void warnOnce(WarningCode code, const std::string& detail);
  /// Writes checkpoints/last.state, with the sums of an epoch under way. Throws Error("not_finite") rather
  /// than to replace a good state with one that holds NaN.
  void saveState(const TensorMap& metrics);
  /// The same with an epoch's sums so far; collective.
  void saveStateWithin(const MetricsAccumulator& metrics);
  /// Renews the run's picture of what the network is given, unless that was done just now.
  void showBatch(const torch::Tensor& images);
  /// Writes a checkpoint of the averaged network. Throws Error("write_failed").
  void saveWeights(const std::filesystem::path& file, const char* reason);
  /// "val.macro_f1" and the like, "smoothed val.macro_f1" where epochs are averaged.
  std::string selection() const {
    return std::string(config.metricSmoothing > 0 ? "smoothed val." : "val.") + wordOf(config.metric);
  }
};

/// Checks everything, reads the data's names, builds the network, and on resuming takes up the saved state;
/// writes config.json and labels.txt. Throws one Error with all problems.
TrainSession prepareSession(const TrainJob& job, RunLog& log);

}  // namespace effnet
