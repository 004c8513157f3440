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

int progressiveSize(const TrainConfig& config, double share) {
  const int last = config.preprocessing.inputSize;
  if (share >= 1) return last;
  const int first = config.firstResolution > 0 ? config.firstResolution : last / 2;
  const double wanted = first + share * (last - first);
  return std::clamp(static_cast<int>(std::lround(wanted / 8)) * 8, std::min(8, last), last);
}

AugmentOptions augmentOptions(const TrainConfig& config, double share) {
  AugmentOptions options;
  options.cropScale = config.cropScale;
  options.flip = config.flip;
  options.jitter = config.augment == "none" ? 0 : config.jitter;
  options.erase = config.erase;
  options.policy = augmentPolicyFromString(config.augment);
  // EfficientNetV2 starts RandAugment at 5 and raises it together with the image size.
  options.magnitude = config.recipe == "progressive" ? 5 + share * (std::max(5.0, config.randMagnitude) - 5)
                                                     : config.randMagnitude;
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
  plan.headOnly = epoch < config_.headEpochs;
  plan.inputSize = progressiveSize(config_, share);
  plan.augment = augmentOptions(config_, share);
  // Progressive: regularisation grows with the image, from .1 and no mixup (EfficientNetV2, table 6).
  const double last = config_.network.dropout;
  plan.dropout = std::min(last, 0.1) + share * (last - std::min(last, 0.1));
  if (config_.recipe != "progressive") plan.dropout = last;
  plan.mixup = config_.mixup * (config_.recipe == "progressive" ? share : 1);
  plan.cutmix = config_.cutmix;
  return plan;
}

double TrainPlan::learningRate(std::int64_t step) const {
  const std::int64_t headSteps = stepsPerEpoch_ * config_.headEpochs;
  return step < headSteps ? baseRate_ : baseRate_ * schedule_.at(step - headSteps);
}

}  // namespace effnet
