#include "core/training/trainer.h"

#include "core/scaling/error.h"
#include "core/training/epoch_runner.h"
#include "core/training/evaluation.h"
#include "core/training/train_session.h"

#include <c10/util/Exception.h>
#include <cmath>
#include <fstream>
#include <optional>

namespace effnet {
namespace {

/// Higher is better.
double scoreOf(const Metrics& metrics, const std::string& metric) {
  if (metric == "loss") return -metrics.loss;
  return metric == "top1" ? metrics.top1 : metrics.macroF1;
}

bool holdsRun(const RunDirectory& run) {
  std::ifstream events(run.events());
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
  std::filesystem::remove(job.run.events(), ignored);  // what is left of an attempt that never began
}

EvaluationResult measure(TrainSession& session, const std::vector<Sample>& samples) {
  EvaluationOptions options;
  options.preprocessing = session.config.preprocessing;
  options.batch = std::max(32, session.config.batch);
  options.workers = session.workers;
  options.channelsLast = session.config.channelsLast;
  auto result = evaluateSamples(session.averaged, samples, options);
  session.reportDamaged(result.damaged);
  return result;
}

/// Takes note of an epoch's figures; saves the weights when they are the best so far.
void finishEpoch(TrainSession& session, const Metrics& train, const EvaluationResult& result,
                 double seconds) {
  auto& progress = session.progress;
  ++progress.epoch;
  progress.batch = 0;
  const auto val = result.metrics.metrics();
  session.log.write(EpochDone{progress.epoch, train, val, result.metrics.confusion(), seconds});
  session.energyThreshold = result.energyThreshold;
  const double score = scoreOf(val, session.config.metric);
  // Of two equal scores the one with the lower loss is the surer one.
  const bool better =
      score > progress.bestScore || (score == progress.bestScore && val.loss < progress.best.loss);
  if (progress.bestEpoch == 0 || better) {
    progress.bestEpoch = progress.epoch;
    progress.bestScore = score;
    progress.best = val;
    session.saveWeights(session.run.best(), "best");
  }
  session.saveWeights(session.run.last(), "last");
  session.saveState({});
}

bool isStale(const TrainSession& session) {
  const auto& config = session.config;
  const int since = session.progress.epoch - std::max(session.progress.bestEpoch, config.headEpochs);
  return config.patience > 0 && since >= config.patience;
}

std::string reasonToStop(const TrainSession& session) {
  if (session.stop.stop_requested() || stopRequest(session.run) != StopRequest::None) return "requested";
  if (session.config.minutes > 0 && session.secondsSpent() > session.config.minutes * 60)
    return "time_budget";
  return session.progress.epoch < session.config.epochs && isStale(session) ? "early_stopping" : "";
}

TrainResult runEpochs(TrainSession& session) {
  std::string reason;
  double validationSeconds = 0;
  while (session.progress.epoch < session.config.epochs && reason.empty()) {
    session.enterPhase(session.plan->epoch(session.progress.epoch).headOnly);
    const double before = session.secondsSpent();
    const auto outcome = EpochRunner(session, validationSeconds).run();
    reason = outcome.stopReason;
    if (!reason.empty()) break;
    const double measuring = session.secondsSpent();
    const auto result = measure(session, session.dataset.val);
    validationSeconds = session.secondsSpent() - measuring;
    finishEpoch(session, outcome.train, result, session.secondsSpent() - before);
    reason = reasonToStop(session);
  }
  const auto& progress = session.progress;
  const bool finished = progress.epoch == session.config.epochs || reason == "early_stopping";
  return {finished ? "finished" : "stopped", finished && reason != "early_stopping" ? "" : reason,
          progress.epoch, progress.bestEpoch, progress.best};
}

/// LibTorch's errors begin with what matters and go on with a stack trace.
Error translated(const c10::Error& error) {
  const std::string text = error.what_without_backtrace();
  const bool memory =
      text.find("out of memory") != std::string::npos || text.find("can't allocate") != std::string::npos;
  return Error(memory ? "out_of_memory" : "torch", text.substr(0, text.find('\n')));
}

}  // namespace

TrainResult train(const TrainJob& job) {
  openDirectory(job);
  const RunLock lock(job.run);
  startFresh(job);
  RunLog log(job.run, job.progress);
  const auto fail = [&](const Error& error) {
    try {
      log.write(RunEnded{"failed", error.code(), error.detail()});
    } catch (const Error&) {
      // On a full disk the first error is the one to tell.
    }
  };
  try {
    auto session = prepareSession(job, log);
    auto result = runEpochs(session);
    log.write(RunEnded{result.state, result.reason, ""});
    return result;
  } catch (const Error& error) {
    fail(error);
    throw;
  } catch (const c10::Error& error) {
    const auto readable = translated(error);
    fail(readable);
    throw readable;
  }
}

}  // namespace effnet
