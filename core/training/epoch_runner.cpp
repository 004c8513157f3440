#include "core/training/epoch_runner.h"

#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/base/system/memory.h"
#include "core/training/record/resource_usage.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <cmath>
#include <thread>

namespace effnet {
namespace {

using Clock = std::chrono::steady_clock;
constexpr double kSecondsBetweenEvents = 0.5;
constexpr std::int64_t kFirstSteps =
    20;  ///< all of them are told: where a run goes wrong, it often shows here

double secondsSince(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
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
      step_(session, plan_, metrics_),
      order_(epochOrder(session.dataset.train, session.config.network.classes, session.plan->imagesPerEpoch(),
                        session.config.balanced, session.seedOf(2))),
      validationSeconds_(validationSeconds) {
  if (!session_.interruptedMetrics.empty()) metrics_.load(session_.interruptedMetrics);
  session_.interruptedMetrics.clear();
}

LoaderOptions EpochRunner::loaderOptions() const {
  const auto& config = session_.config;
  LoaderOptions options;
  options.preprocessing = config.preprocessing;
  options.preprocessing.inputSize = plan_.inputSize;
  options.augment = plan_.augment;
  options.batch = config.batch;
  options.workers = session_.workers;
  options.cache = session_.cache.get();
  options.skip = static_cast<std::size_t>(session_.progress.batch * config.batch);
  options.rank = session_.rank();
  options.processes = session_.processes();
  options.pinned = session_.device.is_cuda();
  options.seed = session_.seedOf(1);
  return options;
}

void EpochRunner::openSource() {
  auto options = loaderOptions();
  if (!plan_.headOnly || !plan_.sameViews) {
    loader_.emplace(session_.dataset.train, order_, options);
    return;
  }
  if (session_.headFeatures->kept()) return;
  options.skip = 0;
  options.batch = 32;
  options.rank = 0;
  options.processes = 1;
  session_.reportDamaged(session_.headFeatures->keepAll(session_.dataset.train, options));
  session_.lostTrain.note(session_.dataset.train, {}, session_.headFeatures->damaged());
}

/// Rather than to learn from what is left: with the state saved as it was before this step.
void EpochRunner::stopWithoutPictures() {
  const bool lost = session_.lostTrain.tooMany();
  const auto any = at::full({1}, lost ? 1 : 0, at::kInt);
  if (session_.cluster) session_.cluster->max(any);
  if (any.item<int>() == 0) return;
  session_.saveStateWithin(metrics_);
  throw Error("pictures_gone", lost ? session_.lostTrain.describe(session_.dataset.train, "training")
                                    : "another process of this training has lost its pictures");
}

std::optional<Batch> EpochRunner::nextBatch(std::int64_t place) {
  if (loader_) return loader_->next();
  const auto size = static_cast<std::size_t>(session_.config.batch);
  const auto begin = static_cast<std::size_t>(place) * size;
  if (begin >= order_.size()) return std::nullopt;
  const auto share = shareOf(std::min(size, order_.size() - begin), session_.rank(), session_.processes());
  return session_.headFeatures->batch(session_.dataset.train, order_.data() + begin + share.begin,
                                      share.count);
}

EpochOutcome EpochRunner::run() {
  openSource();
  const std::int64_t batches = session_.plan->batchesPerEpoch();
  auto& place = session_.progress.batch;
  while (place < batches) {
    // The last step of an epoch may sum fewer batches.
    const auto together = std::min<std::int64_t>(session_.config.accumulate, batches - place);
    std::vector<Batch> step;
    while (static_cast<std::int64_t>(step.size()) < together) {
      auto batch = nextBatch(place + static_cast<std::int64_t>(step.size()));
      if (!batch) break;
      session_.reportDamaged(batch->damaged);
      session_.lostTrain.note(session_.dataset.train, batch->samples, batch->failed);
      step.push_back(std::move(*batch));
    }
    if (step.empty()) break;
    stopWithoutPictures();
    const auto outcome = step_.run(step, place);
    place += static_cast<std::int64_t>(step.size());
    if (outcome.images > 0) report(outcome);
    auto wish = agreed(ownWish());
    if (wish == Wish::Pause) wish = waitWhilePaused();
    if (place < batches && wish != Wish::GoOn) session_.saveStateWithin(metrics_);
    if (place < batches && wish >= Wish::StopForTime)
      return {wish == Wish::StopForTime ? "time_budget" : "requested", metrics_.metrics()};
  }
  const auto all = session_.together(metrics_);
  if (all.images() == 0) {
    throw Error("images_unreadable", session_.config.data + ": none of the " + std::to_string(order_.size()) +
                                         " training pictures of epoch " +
                                         std::to_string(session_.progress.epoch + 1) + " could be read");
  }
  return {"", all.metrics()};
}

EpochRunner::Wish EpochRunner::ownWish() const {
  if (session_.stop.stop_requested()) return Wish::StopAsRequested;
  // Files and clocks of other machines may differ: the leading process looks at its own.
  if (!session_.leads()) return Wish::GoOn;
  if (stopRequest(session_.run) == StopRequest::Now) return Wish::StopAsRequested;
  if (session_.isOverTime()) return Wish::StopForTime;
  std::error_code failure;
  if (std::filesystem::exists(session_.run.pauseRequest(), failure)) return Wish::Pause;
  return session_.stateIsDue() ? Wish::Save : Wish::GoOn;
}

EpochRunner::Wish EpochRunner::agreed(Wish own) const {
  if (!session_.cluster) return own;
  const auto most = at::full({1}, static_cast<int>(own), at::kInt);
  session_.cluster->max(most);
  return static_cast<Wish>(most.item<int>());
}

EpochRunner::Wish EpochRunner::waitWhilePaused() {
  session_.saveStateWithin(metrics_);
  session_.log.write(
      RunWarning{WarningCode::Paused, "waiting behind step " + std::to_string(session_.progress.step) +
                                          " with everything saved; effnet pause --continue goes on"});
  const auto began = Clock::now();
  auto wish = Wish::Pause;
  while (wish == Wish::Pause) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    wish = agreed(ownWish());
  }
  session_.secondsPaused += secondsSince(began);
  session_.log.write(RunWarning{WarningCode::Continued, "going on"});
  lastStep_ = lastEvent_ = Clock::now();
  return wish;
}

void EpochRunner::report(const StepOutcome& outcome) {
  imagesSinceEvent_ += outcome.images;
  const double seconds = secondsSince(lastStep_);
  stepSeconds_ = stepSeconds_ == 0 ? seconds : 0.9 * stepSeconds_ + 0.1 * seconds;
  lastStep_ = Clock::now();
  const double sinceEvent = secondsSince(lastEvent_);
  const bool lastOfEpoch = session_.progress.batch == session_.plan->batchesPerEpoch();
  if (sinceEvent < kSecondsBetweenEvents && !lastOfEpoch && session_.progress.step > kFirstSteps) return;
  StepDone event;
  event.step = session_.progress.step;
  event.epoch = session_.progress.epoch + static_cast<double>(session_.progress.batch) /
                                              static_cast<double>(session_.plan->batchesPerEpoch());
  event.loss = outcome.loss;
  event.learningRate = session_.plan->learningRate(session_.progress.step - 1) *
                       (plan_.headOnly ? session_.optimizer->groups().front().rateFactor : 1);
  event.imagesPerSecond = static_cast<double>(imagesSinceEvent_) / sinceEvent;
  event.secondsLeft = secondsLeft();
  event.gradientNorm = outcome.gradientNorm;
  const double waited = loader_ ? loader_->waitedSeconds() : 0;
  event.dataWait = std::clamp((waited - waitedBefore_) / sinceEvent, 0.0, 1.0);
  event.memoryBytes = static_cast<double>(residentBytes());
  if (!session_.device.is_cpu())
    event.deviceMemoryBytes = static_cast<double>(deviceBytesInUse(session_.device));
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
  const int headEpochs = config.trainableStages == 0 ? config.epochs : config.headEpochs;
  const std::int64_t headSteps = plan.stepsPerEpoch() * headEpochs;
  const auto headLeft = static_cast<double>(std::max<std::int64_t>(0, headSteps - session_.progress.step));
  const auto left = static_cast<double>(plan.totalSteps() - session_.progress.step);
  const double whole = plan_.headOnly ? stepSeconds_ * kWholeOverHead : stepSeconds_;
  const double head = plan_.headOnly ? stepSeconds_ : stepSeconds_ / kWholeOverHead;
  const double validations = config.epochs - session_.progress.epoch;
  return headLeft * head + (left - headLeft) * whole + validations * validationSeconds_;
}

}  // namespace effnet
