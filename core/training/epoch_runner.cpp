#include "core/training/epoch_runner.h"

#include "core/nn/compat.h"
#include "core/scaling/error.h"
#include "core/training/mix.h"
#include "core/training/random_order.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <cmath>
#include <optional>
#include <thread>

namespace effnet {
namespace {

using Clock = std::chrono::steady_clock;
constexpr double kSecondsBetweenEvents = 0.5;

double secondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::uint64_t seedOf(const TrainSession& session, std::uint64_t purpose) {
  return mixSeed(static_cast<std::uint64_t>(session.config.seed),
                 static_cast<std::uint64_t>(session.progress.epoch), purpose);
}

}  // namespace

std::vector<int> epochOrder(const std::vector<Sample>& samples, int classes, std::int64_t count,
                            bool balanced, std::uint64_t seed) {
  const auto wanted = static_cast<std::size_t>(count);
  auto order = shuffledIndices(static_cast<int>(samples.size()), seed);
  if (!balanced) {
    order.resize(std::min(order.size(), wanted));
    return order;
  }
  std::vector<std::vector<int>> byClass(static_cast<std::size_t>(classes));
  for (const int index : order)
    byClass[static_cast<std::size_t>(samples[static_cast<std::size_t>(index)].label)].push_back(index);
  std::vector<int> drawn;
  const auto turns = shuffledIndices(classes, mixSeed(seed, 5, 0));
  for (std::size_t round = 0; drawn.size() < wanted; ++round) {
    for (const int c : turns) {
      const auto& members = byClass[static_cast<std::size_t>(c)];
      if (drawn.size() < wanted && !members.empty()) drawn.push_back(members[round % members.size()]);
    }
  }
  std::vector<int> mixed;
  for (const int place : shuffledIndices(static_cast<int>(drawn.size()), mixSeed(seed, 6, 0))) {
    mixed.push_back(drawn[static_cast<std::size_t>(place)]);
  }
  return mixed;
}

EpochRunner::EpochRunner(TrainSession& session, double validationSeconds)
    : session_(session),
      plan_(session.plan->epoch(session.progress.epoch)),
      metrics_(session.config.network.classes),
      validationSeconds_(validationSeconds) {
  if (!session_.interruptedMetrics.empty()) metrics_.load(session_.interruptedMetrics);
  session_.interruptedMetrics.clear();
}

Loader EpochRunner::makeLoader() const {
  const auto& config = session_.config;
  LoaderOptions options;
  options.preprocessing = config.preprocessing;
  options.preprocessing.inputSize = plan_.inputSize;
  options.augment = plan_.augment;
  options.batch = config.batch;
  options.workers = session_.workers;
  options.cache = session_.cache.get();
  options.skip = static_cast<std::size_t>(session_.progress.batch * config.batch);
  options.seed = seedOf(session_, 1);
  return Loader(session_.dataset.train,
                epochOrder(session_.dataset.train, config.network.classes, session_.plan->imagesPerEpoch(),
                           config.balanced, seedOf(session_, 2)),
                options);
}

torch::Tensor EpochRunner::forward(const torch::Tensor& images) {
  auto& network = session_.network;
  std::optional<AutocastScope> autocast;
  if (session_.config.precision == "bf16") autocast.emplace(session_.device.type(), at::kBFloat16);
  torch::Tensor pooled;
  {
    const c10::AutoGradMode gradient(!plan_.headOnly);
    network->train(!plan_.headOnly);
    pooled = network->features(images).mean({2, 3});
  }
  if (plan_.dropout > 0) pooled = at::dropout(pooled, plan_.dropout, true);
  return network->classifier()->forward(pooled).to(at::kFloat);
}

void EpochRunner::trainBatch(const Batch& batch, double weight) {
  const auto& config = session_.config;
  // Reseeding at each batch makes dropout and stochastic depth depend on the place in the run alone.
  const auto seed = mixSeed(seedOf(session_, 3), static_cast<std::uint64_t>(session_.progress.batch), 0);
  at::manual_seed(seed);
  const auto layout = config.channelsLast ? batch.images : batch.images.contiguous();
  const auto images = layout.to(session_.device);
  const auto labels = batch.labels.to(session_.device);
  const auto mixed = mixImages(images, labels, config.network.classes, {plan_.mixup, plan_.cutmix}, seed);
  const auto logits = forward(mixed.images);
  const auto loss =
      at::cross_entropy_loss(logits, mixed.targets, {}, at::Reduction::Mean, -100, config.labelSmoothing);
  const double value = loss.item<double>();
  requireFinite(value, "the loss");
  (loss * weight).backward();
  stepLoss_ += value * weight;
  metrics_.add(logits, labels, value);
  imagesSinceEvent_ += batch.labels.numel();
}

double EpochRunner::finishStep() {
  const double norm = clipGradients(session_.optimizer->groups(), session_.config.clipNorm);
  requireFinite(norm, "the gradient's norm");
  session_.optimizer->step(session_.plan->learningRate(session_.progress.step));
  session_.optimizer->clearGradients();
  if (session_.ema) session_.ema->update();
  ++session_.progress.step;
  return norm;
}

void EpochRunner::requireFinite(double value, const char* what) const {
  if (std::isfinite(value)) return;
  throw Error("not_finite", std::string(what) + " became " + (std::isnan(value) ? "NaN" : "infinite") +
                                " at step " + std::to_string(session_.progress.step + 1) +
                                "; the checkpoints hold the last good state; try a lower learning rate");
}

EpochOutcome EpochRunner::run() {
  auto loader = makeLoader();
  const std::int64_t batches = session_.plan->batchesPerEpoch();
  const std::int64_t accumulate = session_.config.accumulate;
  while (auto batch = loader.next()) {
    session_.reportDamaged(batch->damaged);
    // The last step of an epoch may sum fewer batches.
    const std::int64_t place = session_.progress.batch;
    const std::int64_t together = std::min(accumulate, batches - place / accumulate * accumulate);
    if (batch->labels.numel() > 0) trainBatch(*batch, 1.0 / static_cast<double>(together));
    ++session_.progress.batch;
    if (session_.progress.batch % accumulate != 0 && session_.progress.batch != batches) continue;
    const double norm = finishStep();
    report(norm, loader.waitedSeconds());
    waitWhilePaused();
    if (const auto reason = stopReason(); !reason.empty() && session_.progress.batch < batches) {
      session_.saveState(metrics_.state());
      return {reason, metrics_.metrics()};
    }
  }
  return {"", metrics_.metrics()};
}

std::string EpochRunner::stopReason() const {
  const auto& config = session_.config;
  if (session_.stop.stop_requested()) return "requested";
  if (config.minutes > 0 && session_.secondsSpent() > config.minutes * 60) return "time_budget";
  return stopRequest(session_.run) == StopRequest::Now ? "requested" : "";
}

void EpochRunner::waitWhilePaused() const {
  std::error_code failure;
  while (std::filesystem::exists(session_.run.pauseRequest(), failure) && stopReason().empty()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
  }
}

void EpochRunner::report(double gradientNorm, double waited) {
  const double seconds = secondsSince(lastStep_);
  stepSeconds_ = stepSeconds_ == 0 ? seconds : 0.9 * stepSeconds_ + 0.1 * seconds;
  lastStep_ = Clock::now();
  const double loss = std::exchange(stepLoss_, 0.0);
  const double sinceEvent = secondsSince(lastEvent_);
  const bool lastOfEpoch = session_.progress.batch == session_.plan->batchesPerEpoch();
  if (sinceEvent < kSecondsBetweenEvents && !lastOfEpoch && session_.progress.step > 1) return;
  StepDone event;
  event.step = session_.progress.step;
  event.epoch = session_.progress.epoch + static_cast<double>(session_.progress.batch) /
                                              static_cast<double>(session_.plan->batchesPerEpoch());
  event.loss = loss;
  event.learningRate = session_.plan->learningRate(session_.progress.step - 1) *
                       (plan_.headOnly ? session_.optimizer->groups().front().rateFactor : 1);
  event.imagesPerSecond = static_cast<double>(imagesSinceEvent_) / sinceEvent;
  event.secondsLeft = secondsLeft();
  event.gradientNorm = gradientNorm;
  event.dataWait = std::clamp((waited - waitedBefore_) / sinceEvent, 0.0, 1.0);
  session_.log.write(event);
  lastEvent_ = Clock::now();
  waitedBefore_ = waited;
  imagesSinceEvent_ = 0;
}

double EpochRunner::secondsLeft() const {
  // A step of the whole network costs about three times one of the classifier alone (forward and two backward
  // passes).
  constexpr double kWholeOverHead = 3;
  const auto& config = session_.config;
  const auto& plan = *session_.plan;
  const std::int64_t headSteps = plan.stepsPerEpoch() * config.headEpochs;
  const auto headLeft = static_cast<double>(std::max<std::int64_t>(0, headSteps - session_.progress.step));
  const auto left = static_cast<double>(plan.totalSteps() - session_.progress.step);
  const double whole = plan_.headOnly ? stepSeconds_ * kWholeOverHead : stepSeconds_;
  const double head = plan_.headOnly ? stepSeconds_ : stepSeconds_ / kWholeOverHead;
  const double validations = config.epochs - session_.progress.epoch;
  return headLeft * head + (left - headLeft) * whole + validations * validationSeconds_;
}

}  // namespace effnet
