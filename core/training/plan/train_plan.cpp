#include "core/training/plan/train_plan.h"

#include "core/base/error.h"
#include "core/scaling/expansion.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace effnet {
namespace {

/// Where `epoch` stands between the first progressive step (0) and the last (1).
double progressiveShare(const TrainConfig& config, int epoch) {
  if (config.recipe != Recipe::Progressive || config.progressiveStages < 2) return 1;
  const int stages = std::min(config.progressiveStages, config.epochs);
  const int stage = std::min(stages - 1, epoch * stages / config.epochs);
  return stages < 2 ? 1 : static_cast<double>(stage) / (stages - 1);
}

/// On the way from `first` to `last`, for the progressive recipe; `last` for the others.
double between(const TrainConfig& config, double first, double last, double share) {
  return config.recipe == Recipe::Progressive ? first + share * (last - first) : last;
}

int trainingSize(const TrainConfig& config, double share) {
  const int own = config.preprocessing.inputSize;
  if (config.recipe != Recipe::Progressive) return own;
  const int last = config.lastResolution > 0 ? config.lastResolution : own;
  if (share >= 1) return last;
  const double wanted = between(config, config.firstResolution, last, share);
  return std::max(std::min(8, last), static_cast<int>(std::lround(wanted / 8)) * 8);
}

AugmentOptions augmentOptions(const TrainConfig& config, double share) {
  AugmentOptions options;
  options.cropScale = config.cropScale;
  options.flip = config.flip;
  options.jitter = config.augment == AugmentPolicy::None ? 0 : config.jitter;
  options.erase = config.erase;
  options.policy = config.augment;
  options.magnitude = between(config, config.firstMagnitude, config.randMagnitude, share);
  options.interpolation = config.preprocessing.interpolation;
  if (config.augment == AugmentPolicy::None) {
    options.cropScale = 1;
    options.flip = 0;
    options.erase = 0;
  }
  return options;
}

bool headAlone(const TrainConfig& config, int epoch) {
  return epoch < config.headEpochs || config.trainableStages == 0;
}

/// The last normalised maps of a network for pictures of this size have one pixel.
bool endsInOnePixel(NetworkSpec network, int inputSize) {
  if (network.stages.empty()) return false;
  network.resolution = inputSize;
  int smallest = inputSize;
  for (const Block& block : expand(network).blocks) {
    for (const Layer& layer : block.layers)
      if (layer.norm) smallest = std::min(smallest, layer.outSize);
  }
  return smallest == 1;
}

bool needsTwoIn(const TrainConfig& config, int epoch) {
  return !headAlone(config, epoch) && !freezesBatchNorm(config) &&
         endsInOnePixel(config.network, trainingSize(config, progressiveShare(config, epoch)));
}

}  // namespace

bool freezesBatchNorm(const TrainConfig& config) {
  switch (config.batchNorm) {
    case BatchNormMode::Frozen:
      return true;
    case BatchNormMode::Train:
    case BatchNormMode::Sync:
      return false;
    case BatchNormMode::Auto:
      break;
  }
  return !config.weights.empty() && config.batch < 32;
}

int leastBatch(const TrainConfig& config, int processes) {
  // In between, progressive pictures have sizes in between.
  const bool two = needsTwoIn(config, std::min(config.headEpochs, config.epochs - 1)) ||
                   needsTwoIn(config, config.epochs - 1);
  return two ? (config.batchNorm == BatchNormMode::Sync ? 2 : 2 * processes) : 1;
}

TrainPlan::TrainPlan(const TrainConfig& config, int trainImages, int processes) : config_(config) {
  const std::int64_t batch = config.batch;
  const std::int64_t least = leastBatch(config, processes);
  if (std::min<std::int64_t>(batch, trainImages) < least) {
    const auto size = std::to_string(trainingSize(config, progressiveShare(config, config.headEpochs)));
    throw Error("batch_too_small",
                "pictures of " + size + " pixels are a single one behind the last stage, so a batch of " +
                    std::to_string(std::min<std::int64_t>(batch, trainImages)) +
                    " leaves normalisations one value per channel, which has no variance; take a batch of at "
                    "least " +
                    std::to_string(least) + ", larger pictures, or batch_norm=frozen");
  }
  batchesPerEpoch_ = trainImages / batch;
  // A last short batch would make noisy statistics; a handful of images is left for the next epoch's order.
  const std::int64_t rest = trainImages % batch;
  if ((rest * 2 >= batch && rest >= least) || batchesPerEpoch_ == 0) ++batchesPerEpoch_;
  imagesPerEpoch_ = std::min<std::int64_t>(batchesPerEpoch_ * batch, trainImages);
  stepsPerEpoch_ = (batchesPerEpoch_ + config.accumulate - 1) / config.accumulate;

  baseRate_ =
      config.learningRate * (rowOf(config.recipe).isPublished ? config.batch * config.accumulate / 256.0 : 1);
  schedule_.kind = config.schedule;
  schedule_.steps = stepsPerEpoch_ * (config.epochs - config.headEpochs);
  schedule_.warmupSteps = std::min(config.warmupEpochs * static_cast<double>(stepsPerEpoch_),
                                   static_cast<double>(schedule_.steps) / 2);
  schedule_.decayRate = config.decayRate;
  schedule_.decaySteps = config.decayEpochs * static_cast<double>(stepsPerEpoch_);
}

EpochPlan TrainPlan::epoch(int epoch) const {
  const double share = progressiveShare(config_, epoch);
  EpochPlan plan;
  plan.headOnly = headAlone(config_, epoch);
  plan.inputSize = trainingSize(config_, share);
  plan.needsTwo = needsTwoIn(config_, epoch);
  plan.augment = augmentOptions(config_, share);
  plan.dropout = between(config_, config_.firstDropout, config_.network.dropout, share);
  plan.mixup = between(config_, config_.firstMixup, config_.mixup, share);
  plan.cutmix = config_.cutmix;
  plan.sameViews = config_.augment == AugmentPolicy::None && config_.recipe != Recipe::Progressive &&
                   plan.mixup <= 0 && plan.cutmix <= 0;
  return plan;
}

double TrainPlan::learningRate(std::int64_t step) const {
  const std::int64_t headSteps = stepsPerEpoch_ * config_.headEpochs;
  return step < headSteps ? baseRate_ : baseRate_ * schedule_.at(step - headSteps);
}

}  // namespace effnet
