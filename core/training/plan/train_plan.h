#pragma once

#include "core/imaging/augment.h"
#include "core/protocol/train_config.h"
#include "core/training/plan/schedule.h"

#include <cstdint>

namespace effnet {

/// What one epoch does.
struct EpochPlan {
  bool headOnly = false;  ///< the classifier learns alone
  int inputSize = 224;    ///< pixels
  AugmentOptions augment;
  double dropout = 0;  ///< before the classifier
  double mixup = 0;    ///< α, 0 = off
  double cutmix = 0;
  bool sameViews = false;  ///< nothing about the pictures is random
  /// The last normalisations see maps of one pixel and take statistics, so that a picture alone would leave
  /// them one value per channel, which has no variance (PyTorch: "Expected more than 1 value per channel").
  bool needsTwo = false;
};

/// Below a batch of 32 the batch's own statistics are too noisy to replace those of the starting checkpoint.
bool freezesBatchNorm(const TrainConfig& config);

/// Pictures that each batch of a run needs, so that EpochPlan::needsTwo holds for every process.
int leastBatch(const TrainConfig& config, int processes);

/// The course of a whole run, known before its first step.
class TrainPlan {
 public:
  /// Throws Error("batch_too_small") where a batch, or all images together, is below leastBatch().
  TrainPlan(const TrainConfig& config, int trainImages, int processes = 1);

  std::int64_t batchesPerEpoch() const { return batchesPerEpoch_; }
  std::int64_t imagesPerEpoch() const { return imagesPerEpoch_; }
  std::int64_t stepsPerEpoch() const { return stepsPerEpoch_; }
  std::int64_t totalSteps() const { return stepsPerEpoch_ * config_.epochs; }

  /// `epoch` from 0.
  EpochPlan epoch(int epoch) const;

  /// The rate of step `step`, from 0, before the groups' factors.
  double learningRate(std::int64_t step) const;

  /// The rate that the schedule's factors apply to.
  double baseRate() const { return baseRate_; }

 private:
  TrainConfig config_;
  std::int64_t batchesPerEpoch_ = 0;
  std::int64_t imagesPerEpoch_ = 0;
  std::int64_t stepsPerEpoch_ = 0;
  double baseRate_ = 0;
  Schedule schedule_;
};

}  // namespace effnet
