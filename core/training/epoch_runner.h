#pragma once

#include "core/training/input/loader.h"
#include "core/training/metrics.h"
#include "core/training/train_session.h"
#include "core/training/train_step.h"

#include <chrono>
#include <optional>
#include <string>

namespace effnet {

/// How the training part of an epoch ended.
struct EpochOutcome {
  std::string stopReason;  ///< empty: the epoch is complete; else "requested" or "time_budget"
  Metrics train;
};

/// Trains one epoch of a session from where its progress stands, and writes the `step` events.
class EpochRunner {
 public:
  /// `validationSeconds`: what measuring took last time, for the estimate of the time left.
  EpochRunner(TrainSession& session, double validationSeconds);

  /// Saves the state every so often, and when it is interrupted. Throws Error("not_finite") when loss or
  /// gradients are no numbers any more; the weights are then those of the last good step.
  EpochOutcome run();

 private:
  LoaderOptions loaderOptions() const;
  void openSource();
  std::optional<Batch> nextBatch(std::int64_t place);
  void stopWithoutPictures();
  /// What should happen behind a step; of several processes' wishes the greatest one does.
  enum class Wish { GoOn, Save, Pause, StopForTime, StopAsRequested };
  Wish ownWish() const;
  Wish agreed(Wish own) const;
  Wish waitWhilePaused();
  void report(const StepOutcome& outcome);
  double secondsLeft() const;

  TrainSession& session_;
  const EpochPlan plan_;
  MetricsAccumulator metrics_;
  TrainStep step_;
  std::vector<int> order_;
  std::optional<Loader> loader_;  ///< none where the features of all samples are kept
  double validationSeconds_;
  double stepSeconds_ = 0;   ///< smoothed
  double waitedBefore_ = 0;  ///< when the last event was written
  std::int64_t imagesSinceEvent_ = 0;
  std::chrono::steady_clock::time_point lastEvent_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point lastStep_ = lastEvent_;
};

/// Which training samples an epoch shows, in order: all once (`balanced`: each class equally often), cut to
/// `count`.
std::vector<int> epochOrder(const std::vector<Sample>& samples, int classes, std::int64_t count,
                            bool balanced, std::uint64_t seed);

}  // namespace effnet
