#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/nn/torch_errors.h"
#include "core/training/epoch_runner.h"
#include "core/training/evaluation.h"
#include "core/training/gain.h"
#include "core/training/train_session.h"

#include <ATen/Functions.h>
#include <cmath>
#include <fstream>
#include <optional>

namespace effnet {
namespace {

/// Higher is better.
double scoreOf(const Metrics& metrics, SelectionMetric metric) {
  switch (metric) {
    case SelectionMetric::MacroF1:
      return metrics.macroF1;
    case SelectionMetric::Top1:
      return metrics.top1;
    case SelectionMetric::Loss:
      return -metrics.loss;
  }
  return metrics.macroF1;
}

bool holdsRun(const RunDirectory& run) {
  std::ifstream events = openRegular(run.events());
  for (std::string line; std::getline(events, line);) {
    if (line.find("\"event\":\"run\"") != std::string::npos) return true;
  }
  return false;
}

void openDirectory(const TrainJob& job) {
  std::error_code failure;
  if (job.resume && !std::filesystem::exists(job.run.config(), failure)) {
    throw Error("run_missing", job.run.root.string() + ": there is no run to go on with");
  }
  std::filesystem::create_directories(job.run.root / "checkpoints", failure);
  if (failure)
    throw Error("write_failed", "cannot create " + job.run.root.string() + ": " + failure.message());
}

void startFresh(const TrainJob& job) {
  std::error_code ignored;
  std::filesystem::remove(job.run.stopRequest(), ignored);
  std::filesystem::remove(job.run.pauseRequest(), ignored);
  if (job.resume) return;
  if (holdsRun(job.run)) {
    throw Error("run_exists", job.run.root.string() +
                                  ": there is a run already; name another folder, or go on with --resume");
  }
  std::filesystem::remove(job.run.split(), ignored);
  std::filesystem::remove(job.run.events(), ignored);  // what is left of an attempt that never began
}

/// Rather than to measure on what is left. Collective, where several processes share the samples.
void requirePictures(const LostPictures& lost, const std::vector<Sample>& samples, const char* part,
                     Cluster* cluster) {
  const auto any = at::full({1}, lost.tooMany() ? 1 : 0, at::kInt);
  if (cluster) cluster->max(any);
  if (any.item<int>() == 0) return;
  throw Error("pictures_gone", lost.tooMany() ? lost.describe(samples, part)
                                              : "another process of this training has lost its pictures");
}

EvaluationResult measure(TrainSession& session, Network network, const std::vector<Sample>& samples,
                         LostPictures& lost, const char* part, Cluster* cluster) {
  EvaluationOptions options;
  options.preprocessing = session.config.preprocessing;
  options.batch = std::max(32, session.config.batch);
  options.workers = session.workers;
  options.channelsLast = session.config.channelsLast;
  options.cluster = cluster;
  auto result = evaluateSamples(network, samples, options);
  session.reportDamaged(result.damaged);
  lost.note(samples, result.readable, result.failed);
  requirePictures(lost, samples, part, cluster);
  if (result.batchLimit > 0)
    session.warnOnce(WarningCode::SmallerBatch, "out of memory: validation takes " +
                                                    std::to_string(result.batchLimit) + " images at a time");
  return result;
}

/// The best checkpoint on the validation pictures of now, so that what comes is compared with its like.
void measureBestAgain(TrainSession& session) {
  auto& progress = session.progress;
  auto& best = progress.best;
  auto sums = at::zeros({6}, at::kDouble);
  if (session.leads()) {
    auto checkpoint = openCheckpoint(session.run.best().string());
    checkpoint.network->to(session.device);
    best = measure(session, checkpoint.network, session.dataset.val, session.lostVal, "validation", nullptr)
               .metrics.metrics();
    sums = at::tensor(
        {best.loss, best.top1, best.top5, best.macroF1, best.calibration, static_cast<double>(best.images)},
        at::kDouble);
  }
  if (session.cluster) session.cluster->broadcast(sums);
  const auto* figures = sums.data_ptr<double>();
  best = {figures[0], figures[1], figures[2], figures[3], figures[4], static_cast<int>(figures[5])};
  // What was averaged is of other pictures.
  progress.smoothed = {};
  progress.bestScore =
      progress.smoothed.add(scoreOf(best, session.config.metric), session.config.metricSmoothing);
  session.bestIsOfOthers = false;
  session.log.write(BestMeasured{progress.bestEpoch, best});
}

/// Takes note of an epoch's figures; saves the weights when they are the best so far.
void finishEpoch(TrainSession& session, const Metrics& train, const EvaluationResult& result,
                 double seconds) {
  auto& progress = session.progress;
  ++progress.epoch;
  progress.batch = 0;
  const auto val = result.metrics.metrics();
  if (result.metrics.images() == 0) {
    throw Error("images_unreadable", session.config.data + ": none of the " +
                                         std::to_string(session.dataset.val.size()) +
                                         " validation pictures could be read");
  }
  if (!std::isfinite(val.loss)) {
    throw Error("not_finite", "the validation loss is no number behind epoch " +
                                  std::to_string(progress.epoch) + kDiverged);
  }
  session.energyThreshold = result.energyThreshold;
  // More pictures than before could be read: the best so far is measured on all of them, too.
  if (progress.bestEpoch > 0 && progress.best.images > 0 && val.images > progress.best.images)
    measureBestAgain(session);
  const bool competes = progress.bestEpoch == 0 || val.images >= progress.best.images;
  const double own = scoreOf(val, session.config.metric);
  const double score = competes ? progress.smoothed.add(own, session.config.metricSmoothing) : own;
  // Of two equal scores the one with the lower loss is the surer one.
  const bool better =
      score > progress.bestScore || (score == progress.bestScore && val.loss < progress.best.loss);
  const bool best = progress.bestEpoch == 0 || (better && competes);
  session.log.write(
      EpochDone{progress.epoch, train, val, result.metrics.confusion(), seconds, best, competes});
  if (!competes) {
    session.log.write(RunWarning{WarningCode::ValidationSmaller,
                                 "epoch " + std::to_string(progress.epoch) + " was measured on " +
                                     std::to_string(val.images) + " instead of " +
                                     std::to_string(progress.best.images) +
                                     " validation pictures: it is not compared and chooses nothing"});
  }
  if (best) {
    if (progress.tested)
      session.log.write(RunWarning{WarningCode::TestStale,
                                   "the test figure of before is of a checkpoint that is replaced "
                                   "now; it is measured again at the end"});
    progress.tested = false;
    progress.bestEpoch = progress.epoch;
    progress.bestScore = score;
    progress.best = val;
    session.saveWeights(session.run.best(), "best");
  }
  if (best) keepAnswers(session, result, session.run);
  noteGain(session, progress.epoch == session.config.epochs);
  session.saveWeights(session.run.last(), "last");
  session.saveState({});
}

/// What fine-tuning has to beat, on the pictures that will measure it.
void measureFirstAnswer(TrainSession& session) {
  const auto result = measure(session, session.averaged, session.dataset.val, session.lostVal, "validation",
                              session.cluster.get());
  keepAnswers(session, result, firstAnswerPlace(session.run));
  FirstAnswered answer = session.firstAnswer.value_or(FirstAnswered{});
  answer.val = result.metrics.metrics();
  session.log.write(answer);
  session.firstAnswer.reset();
}

bool isStale(const TrainSession& session) {
  const auto& config = session.config;
  const auto& progress = session.progress;
  const int since = progress.epoch - std::max({progress.bestEpoch, config.headEpochs, progress.patienceFrom});
  return config.patience > 0 && since >= config.patience;
}

std::string reasonToStop(const TrainSession& session) {
  const auto& config = session.config;
  const bool asked =
      session.stop.stop_requested() || (session.leads() && stopRequest(session.run) != StopRequest::None);
  const bool late = session.leads() && session.isOverTime();
  const auto wishes = at::tensor({asked ? 1 : 0, late ? 1 : 0}, at::kInt);
  if (session.cluster) session.cluster->max(wishes);
  if (wishes[0].item<int>() != 0) return "requested";
  if (wishes[1].item<int>() != 0) return "time_budget";
  return session.progress.epoch < config.epochs && isStale(session) ? "early_stopping" : "";
}

/// The best checkpoint on the images that nothing was chosen by, behind the end; once, unless a better one
/// came since.
void measureTest(TrainSession& session) {
  auto& progress = session.progress;
  if (session.dataset.test.empty() || progress.tested || progress.bestEpoch == 0 || !session.leads()) return;
  auto best = openCheckpoint(session.run.best().string());
  best.network->to(session.device);
  const auto result = measure(session, best.network, session.dataset.test, session.lostTest, "test", nullptr);
  const auto name = std::filesystem::relative(session.run.best(), session.run.root).string();
  session.log.write(TestMeasured{name, result.metrics.images(), result.metrics.metrics(),
                                 result.metrics.confusion(), progress.bestEpoch});
  progress.tested = true;
  session.saveState({});
}

TrainResult runEpochs(TrainSession& session, int untilEpoch) {
  if (session.bestIsOfOthers) measureBestAgain(session);
  if (session.config.headStart == HeadStart::Linear && session.progress.step == 0)
    measureFirstAnswer(session);
  const auto isFarEnough = [&] {
    const int epoch = session.progress.epoch;
    return untilEpoch > 0 && epoch >= untilEpoch && epoch < session.config.epochs;
  };
  std::string reason = session.progress.batch == 0 && isStale(session) ? "early_stopping" : "";
  if (reason.empty() && isFarEnough()) reason = "requested";
  double validationSeconds = 0;
  while (session.progress.epoch < session.config.epochs && reason.empty()) {
    session.enterPhase(session.plan->epoch(session.progress.epoch).headOnly);
    const double before = session.secondsSpent();
    const auto outcome = EpochRunner(session, validationSeconds).run();
    reason = outcome.stopReason;
    if (!reason.empty()) break;
    session.averageStatistics();
    const double measuring = session.secondsSpent();
    const auto result = measure(session, session.averaged, session.dataset.val, session.lostVal, "validation",
                                session.cluster.get());
    validationSeconds = session.secondsSpent() - measuring;
    finishEpoch(session, outcome.train, result, session.secondsSpent() - before);
    reason = reasonToStop(session);
    if (reason.empty() && isFarEnough()) reason = "requested";
  }
  const auto& progress = session.progress;
  if (reason == "time_budget" && progress.batch == 0) session.saveState({});  // with the time that it took
  const bool finished = progress.epoch == session.config.epochs || reason == "early_stopping";
  if (finished) measureTest(session);
  return {finished ? RunState::Finished : RunState::Stopped,
          finished && reason != "early_stopping" ? "" : reason, progress.epoch, progress.bestEpoch,
          progress.best};
}

/// What was asked for, or has changed since, does not suit the run: it stays what it was.
bool isRefusal(const Error& error) {
  return error.code() == "bad_usage" || error.code() == "config_changed" || error.code() == "data_changed";
}

/// Nobody wants it any more, before its first step: its pictures were still listed, hashed or looked at. A
/// run that was to go on stays what it was.
TrainResult stoppedBefore(const TrainJob& job, RunLog& log) {
  std::error_code unknown;
  if (!std::filesystem::exists(job.run.state(), unknown))
    log.write(RunEnded{RunState::Stopped, "requested", ""});
  TrainResult result;
  result.reason = "requested";
  return result;
}

}  // namespace

TrainResult train(const TrainJob& job) {
  // Of several processes the first one alone writes.
  const bool follows = isFollower();
  std::optional<RunLock> lock;
  if (!follows) {
    openDirectory(job);
    lock.emplace(job.run);
    startFresh(job);
  }
  RunLog log = follows ? RunLog() : RunLog(job.run, job.progress);
  const auto fail = [&](const Error& error) {
    try {
      log.write(RunEnded{RunState::Failed, error.code(), error.detail()});
    } catch (const Error&) {
      // On a full disk the first error is the one to tell.
    }
  };
  try {
    auto session = prepareSession(job, log);
    auto result = runEpochs(session, job.untilEpoch);
    log.write(RunEnded{result.state, result.reason, "", result.bestEpoch, session.selection(), result.best});
    return result;
  } catch (const Error& error) {
    if (error.code() == "cancelled") return stoppedBefore(job, log);
    if (!job.resume || !isRefusal(error)) fail(error);
    throw;
  } catch (const std::exception& error) {
    const Error readable = errorOf(error, "torch");
    fail(readable);
    throw readable;
  }
}

}  // namespace effnet
