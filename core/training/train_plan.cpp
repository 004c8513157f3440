#include "core/training/train_plan.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

/// Where `epoch` stands between the first progressive step (0) and the last (1).
double progressiveShare(const TrainConfig& config, int epoch) {
  if (config.recipe != "progressive" || config.progressiveStages < 2) return 1;
  const int stages = std::min(config.progressiveStages, config.epochs);
  const int stage = std::min(stages - 1, epoch * stages / config.epochs);
  return stages < 2 ? 1 : static_cast<double>(stage) / (stages - 1);
}

/// On the way from `first` to `last`, for the progressive recipe; `last` for the others.
double between(const TrainConfig& config, double first, double last, double share) {
  return config.recipe == "progressive" ? first + share * (last - first) : last;
}

int trainingSize(const TrainConfig& config, double share) {
  const int own = config.preprocessing.inputSize;
  if (config.recipe != "progressive") return own;
  const int last = config.lastResolution > 0 ? config.lastResolution : own;
  if (share >= 1) return last;
  const double wanted = between(config, config.firstResolution, last, share);
  return std::max(std::min(8, last), static_cast<int>(std::lround(wanted / 8)) * 8);
}

AugmentOptions augmentOptions(const TrainConfig& config, double share) {
  AugmentOptions options;
  options.cropScale = config.cropScale;
  options.flip = config.flip;
  options.jitter = config.augment == "none" ? 0 : config.jitter;
  options.erase = config.erase;
  options.policy = augmentPolicyFromString(config.augment);
  options.magnitude = between(config, config.firstMagnitude, config.randMagnitude, share);
  options.interpolation = config.preprocessing.interpolation;
  if (config.augment == "none") {
    options.cropScale = 1;
    options.flip = 0;
    options.erase = 0;
  }
  return options;
}

}  // namespace

TrainPlan::TrainPlan(const TrainConfig& config, int trainImages) : config_(config) {
  const std::int64_t batch = config.batch;
  batchesPerEpoch_ = trainImages / batch;
  // A last short batch would make noisy statistics; a handful of images is left for the next epoch's order.
  const std::int64_t rest = trainImages % batch;
  if (rest * 2 >= batch || batchesPerEpoch_ == 0) ++batchesPerEpoch_;
  imagesPerEpoch_ = std::min<std::int64_t>(batchesPerEpoch_ * batch, trainImages);
  stepsPerEpoch_ = (batchesPerEpoch_ + config.accumulate - 1) / config.accumulate;

  const bool perBatchOf256 = config.recipe == "paper" || config.recipe == "progressive";
  baseRate_ = config.learningRate * (perBatchOf256 ? config.batch * config.accumulate / 256.0 : 1);
  schedule_.kind = scheduleFromString(config.schedule);
  schedule_.steps = stepsPerEpoch_ * (config.epochs - config.headEpochs);
  schedule_.warmupSteps = std::min(config.warmupEpochs * static_cast<double>(stepsPerEpoch_),
                                   static_cast<double>(schedule_.steps) / 2);
  schedule_.decayRate = config.decayRate;
  schedule_.decaySteps = config.decayEpochs * static_cast<double>(stepsPerEpoch_);
}

EpochPlan TrainPlan::epoch(int epoch) const {
  const double share = progressiveShare(config_, epoch);
  EpochPlan plan;
  plan.headOnly = epoch < config_.headEpochs || config_.trainableStages == 0;
  plan.inputSize = trainingSize(config_, share);
  plan.augment = augmentOptions(config_, share);
  plan.dropout = between(config_, config_.firstDropout, config_.network.dropout, share);
  plan.mixup = between(config_, config_.firstMixup, config_.mixup, share);
  plan.cutmix = config_.cutmix;
  plan.sameViews =
      config_.augment == "none" && config_.recipe != "progressive" && plan.mixup <= 0 && plan.cutmix <= 0;
  return plan;
}

double TrainPlan::learningRate(std::int64_t step) const {
  const std::int64_t headSteps = stepsPerEpoch_ * config_.headEpochs;
  return step < headSteps ? baseRate_ : baseRate_ * schedule_.at(step - headSteps);
}

}  // namespace effnet
