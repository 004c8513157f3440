#include "core/training/train_session.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/proportion.h"
#include "core/base/random_order.h"
#include "core/dataset/dataset_warnings.h"
#include "core/dataset/duplicates.h"
#include "core/dataset/run_split.h"
#include "core/nn/compat.h"
#include "core/protocol/batch_sheet.h"
#include "core/protocol/input_size.h"
#include "core/protocol/json_text.h"
#include "core/protocol/train_fields.h"
#include "core/scaling/cost.h"
#include "core/training/head_start.h"
#include "core/training/inherited_weights.h"
#include "core/training/input/batch_sheet.h"
#include "core/training/plan/batch_size.h"
#include "core/training/plan/progressive.h"
#include "core/training/plan/resume_config.h"
#include "core/training/ranks/sync_batch_norm.h"

#include <ATen/Context.h>
#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <functional>

namespace effnet {
namespace {

constexpr std::chrono::seconds kBetweenSheets{5};

/// Runs each check and gathers what they throw, so that the user hears of everything at once.
class Checks {
 public:
  void run(const std::function<void()>& check) {
    try {
      check();
    } catch (const Error& error) {
      if (code_.empty()) code_ = error.code();
      details_ += (details_.empty() ? "" : "; ") + error.detail();
    }
  }
  void finish() const {
    if (!code_.empty()) throw Error(code_, details_);
  }

 private:
  std::string code_;
  std::string details_;
};

void checkConfig(const TrainConfig& config) {
  std::string all;
  for (const auto& problem : problemsOfStart(config)) all += (all.empty() ? "" : "; ") + problem;
  if (config.data.empty()) all += std::string(all.empty() ? "" : "; ") + "data: no folder is named";
  if (!all.empty()) throw Error("bad_config", all);
}

void setUpMachine(TrainSession& session) {
  auto& config = session.config;
  setThreads(config.threads);
  session.workers = config.workers > 0 ? config.workers
                                       : std::max(1, config.threads > 0 ? config.threads : hardwareThreads());
  if (config.cacheMegabytes > 0)
    session.cache =
        std::make_unique<PictureCache>(static_cast<std::size_t>(config.cacheMegabytes) * 1024 * 1024);
  session.device = deviceInCluster(config.device);
  if (config.precision == Precision::Fp16 && session.device.is_cpu() && EFFNET_TORCH_VERSION < 204) {
    throw Error("bad_config",
                "precision fp16 needs a GPU: this LibTorch has no such numbers on the CPU; take "
                "bf16 or fp32");
  }
  auto& context = at::globalContext();
  context.setDeterministicCuDNN(config.deterministic);
  context.setBenchmarkCuDNN(!config.deterministic);
  context.setDeterministicAlgorithms(config.deterministic, true);
}

/// What no learning rate can mend is told before it is blamed.
void requireFiniteWeights(const TrainSession& session) {
  for (const auto& [name, tensor] : tensorsOf(session.network)) {
    if (!at::isfinite(tensor).all().item<bool>())
      throw Error("weights_not_finite",
                  session.config.weights + ": the tensor " + name + " holds NaN or infinity");
  }
}

void placeNetwork(TrainSession& session) {
  const auto& config = session.config;
  if (config.emaDecay > 0) session.averaged = Network(config.network, false);
  for (auto network : {session.network, session.averaged}) {
    if (network.is_empty()) continue;
    network->to(session.device);
    if (config.channelsLast) network->useChannelsLast();
  }
  session.network->setBatchNormFrozen(freezesBatchNorm(config));
  if (config.emaDecay > 0) {
    session.ema =
        std::make_unique<Ema>(tensorsOf(session.network), tensorsOf(session.averaged), config.emaDecay);
  } else {
    session.averaged = session.network;
  }
}

RunStarted startedEvent(const TrainSession& session) {
  const auto analysis = analyzeCost(session.config.network);
  RunStarted event;
  event.config = session.config;
  event.labels = session.dataset.labels;
  event.trainImages = static_cast<int>(session.dataset.train.size());
  event.valImages = static_cast<int>(session.dataset.val.size());
  event.params = analysis.totals.params;
  event.macs = analysis.totals.macs;
  const bool several = session.config.device.find(',') != std::string::npos;
  event.device = several ? session.config.device : session.device.str();
  event.stepsPerEpoch = static_cast<int>(session.plan->stepsPerEpoch());
  event.skipped = session.dataset.skipped;
  return event;
}

/// Older states do not hold the normalisations' counters, which then begin at zero.
TensorMap withCounters(TensorMap saved, Network network) {
  for (const auto& [name, tensor] : tensorsOf(network))
    if (name.ends_with("num_batches_tracked")) saved.try_emplace(name, at::zeros_like(tensor));
  return saved;
}

void takeUpState(TrainSession& session, const TrainState& state) {
  session.progress = state.progress;
  session.savedStep = state.progress.step;
  copyTensors(withCounters(state.section("weights"), session.network), tensorsOf(session.network));
  if (session.ema)
    session.ema->load(withCounters(state.section("ema"), session.network), state.progress.emaUpdates);
  // Behind a phase's last step the state is still of that phase's optimizer; the next phase begins afresh.
  const auto moments = state.section("optimizer");
  session.enterPhase(std::none_of(moments.begin(), moments.end(),
                                  [](const auto& each) { return each.first.starts_with("block"); }));
  session.optimizer->loadState(moments);
  if (session.leads()) session.interruptedMetrics = state.section("metrics");
}

/// The figures of before are of other pictures where some are missing or have another class now.
void notePictures(TrainSession& session, const TrainState& state) {
  const auto differs = [&](const char* part, const std::vector<Sample>& samples) {
    const auto before = state.words.find(part);
    return before != state.words.end() && before->second != partFingerprint(samples);
  };
  auto& progress = session.progress;
  const auto others =
      at::full({1}, progress.bestEpoch > 0 && differs("val", session.dataset.val) ? 1 : 0, at::kInt);
  if (session.cluster) session.cluster->max(others);
  session.bestIsOfOthers = others.item<int>() != 0;
  if (!differs("test", session.dataset.test) || !progress.tested) return;
  progress.tested = false;
  session.log.write(RunWarning{WarningCode::TestStale,
                               "the test pictures have changed; the figure of before is of the others"});
}

/// A budget that is spent begins anew, or the run could never go on.
void noteBudget(TrainSession& session, const TrainJob& job) {
  auto& progress = session.progress;
  const auto changed = [&](const std::string& field) {
    return std::any_of(job.changes.begin(), job.changes.end(),
                       [&](const auto& each) { return each.starts_with(field + "="); });
  };
  const double spent = progress.seconds - progress.budgetFrom;
  if (changed("minutes") || (session.config.minutes > 0 && spent >= session.config.minutes * 60))
    progress.budgetFrom = progress.seconds;
  if (changed("epochs") || changed("patience")) progress.patienceFrom = progress.epoch;
}

/// The run's own configuration, with what may change and was asked for.
TrainConfig configToResume(const TrainJob& job) {
  TrainConfig config = readTrainConfig(job.run.config());
  for (const auto& each : job.changes) {
    if (!mayChangeOnResume(each.substr(0, each.find('='))))
      throw Error("bad_usage", each + ": a run goes on as it began");
    setField(config, each);
  }
  return config;
}

void checkState(const TrainSession& session, const TrainState& state) {
  if (const auto before = state.words.find("config"); before != state.words.end())
    requireSameConfig(parseJson(before->second), session.config);
  if (session.config.epochs < state.progress.epoch) {
    throw Error("bad_config", "epochs must be at least the " + std::to_string(state.progress.epoch) +
                                  " that are done, not " + std::to_string(session.config.epochs));
  }
}

/// What a small validation part can tell, and what to do about it.
std::string smallValidation(const TrainSession& session) {
  const auto images = static_cast<double>(session.dataset.val.size());
  const Interval interval = wilsonInterval(0.9 * images, images);
  char text[320];
  std::snprintf(
      text, sizeof text,
      "%zu validation pictures: an accuracy of 90 %% on them means %.0f to %.0f %%%s; folds (effnet "
      "answer --folds 10, or train --set folds=5) measure on all pictures",
      session.dataset.val.size(), 100 * interval.low, 100 * interval.high,
      session.config.metric == SelectionMetric::Loss
          ? ""
          : "; the loss chooses the best checkpoint more steadily (--set metric=loss)");
  return text;
}

void warnOfData(const TrainSession& session) {
  if (session.dataset.val.size() < static_cast<std::size_t>(kFewPictures))
    session.log.write(RunWarning{WarningCode::ValidationSmall, smallValidation(session)});
  for (const auto& warning : datasetWarnings(session.dataset)) session.log.write(warning);
}

std::string joinedLabels(const TrainSession& session) {
  std::string labels;
  for (const auto& label : session.dataset.labels) labels += label + "\n";
  return labels;
}

void requireSameLabels(const TrainSession& session) {
  if (joinedLabels(session) != readFile(session.run.labels())) {
    throw Error("data_changed", session.config.data + ": the classes are not those of the run any more");
  }
}

/// A million pictures take a while: who has enough of it need not wait for the first step.
ListingWatch whileListing(const TrainSession& session) {
  return ListingWatch(session.stop, {}, [run = session.run] { return stopRequest(run) == StopRequest::Now; });
}

void writeDescription(TrainSession& session) {
  if (!session.leads()) return;
  writeRunSplit(session.run, session.config, session.dataset, whileListing(session));
  writeFileAtomically(session.run.labels(), joinedLabels(session));
  writeFileAtomically(session.run.config(), toJson(session.config).dump(2) + "\n");
}

}  // namespace

TrainSession::TrainSession(const TrainJob& job, RunLog& runLog)
    : config(job.config), run(job.run), stop(job.stop), log(runLog) {}

double TrainSession::secondsSpent() const {
  return secondsBefore - secondsPaused +
         std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

std::uint64_t TrainSession::seedOf(std::uint64_t purpose) const {
  return mixSeed(static_cast<std::uint64_t>(config.seed), static_cast<std::uint64_t>(progress.epoch),
                 purpose);
}

bool TrainSession::stateIsDue() const {
  const std::chrono::duration<double> age = std::chrono::steady_clock::now() - saved;
  return (config.checkpointMinutes > 0 && age.count() >= config.checkpointMinutes * 60) ||
         (config.checkpointSteps > 0 && progress.step - savedStep >= config.checkpointSteps);
}

void TrainSession::showBatch(const torch::Tensor& images) {
  const auto now = std::chrono::steady_clock::now();
  if (!leads() || (shown && now - *shown < kBetweenSheets)) return;
  shown = now;
  try {
    writeFileAtomically(batchSheetFile(run), batchSheet(images, config.preprocessing));
  } catch (const Error&) {
    // Only for looking at; on a full disk the next checkpoint says so.
  }
}

void TrainSession::enterPhase(bool headOnly) {
  if (headPhase == headOnly) return;
  headPhase = headOnly;
  headFeatures = headOnly ? std::make_unique<HeadFeatures>(network, at::get_num_threads()) : nullptr;
  auto groups = parameterGroups(network, config);
  if (headOnly) {
    const auto isBackbone = [](const ParameterGroup& group) {
      return group.names.front().starts_with("block");
    };
    groups.erase(std::remove_if(groups.begin(), groups.end(), isBackbone), groups.end());
  }
  OptimizerOptions options;
  options.momentum = config.momentum;
  optimizer = makeOptimizer(config.optimizer, std::move(groups), options);
  if (!cluster) return;
  std::vector<torch::Tensor> parameters;
  for (const auto& group : optimizer->groups())
    parameters.insert(parameters.end(), group.parameters.begin(), group.parameters.end());
  exchange = cluster->exchange(std::move(parameters));
}

MetricsAccumulator TrainSession::together(const MetricsAccumulator& own) const {
  auto all = own;
  if (!cluster) return all;
  auto sums = own.state();
  for (auto& [name, tensor] : sums) cluster->sum(tensor);
  all.load(sums);
  return all;
}

void TrainSession::averageStatistics() {
  if (!cluster) return;
  for (auto each : {network, averaged}) {
    for (const auto& buffer : each->named_buffers()) {
      if (!buffer.value().is_floating_point()) continue;
      cluster->sum(buffer.value());
      buffer.value().div_(processes());
    }
    if (network.get() == averaged.get()) break;
  }
}

void TrainSession::saveStateWithin(const MetricsAccumulator& metrics) {
  saveState(together(metrics).state());
}

void TrainSession::reportDamaged(const std::vector<std::string>& damaged) {
  for (const auto& each : damaged) warnOnce(WarningCode::ImageSkipped, each);
}

void TrainSession::warnOnce(WarningCode code, const std::string& detail) {
  if (reported.insert(detail).second) log.write(RunWarning{code, detail});
}

void TrainSession::saveState(const TensorMap& metrics) {
  if (!leads()) return;
  for (const auto& [name, tensor] : tensorsOf(network)) {
    if (!at::isfinite(tensor).all().item<bool>())
      throw Error("not_finite", "the tensor " + name + " is not finite behind step " +
                                    std::to_string(progress.step) + kDiverged);
  }
  TrainState state;
  progress.seconds = secondsSpent();
  progress.emaUpdates = ema ? ema->updates() : 0;
  state.progress = progress;
  state.put("weights", tensorsOf(network));
  if (ema) state.put("ema", ema->averaged());
  state.put("optimizer", optimizer->state());
  state.put("metrics", metrics);
  state.words = {{"config", toJson(config).dump()},
                 {"val", partFingerprint(dataset.val)},
                 {"test", partFingerprint(dataset.test)}};
  saveTrainState(run, state);
  saved = std::chrono::steady_clock::now();
  savedStep = progress.step;
}

void TrainSession::saveWeights(const std::filesystem::path& file, const char* reason) {
  if (!leads()) return;
  CheckpointMetadata metadata;
  metadata.spec = config.network;
  metadata.labels = dataset.labels;
  metadata.preprocessing = config.preprocessing;
  metadata.halfPrecision = config.saveHalf;
  metadata.training =
      Json{{"recipe", wordOf(config.recipe)}, {"epoch", progress.epoch}, {"seed", config.seed}};
  if (std::isfinite(energyThreshold)) metadata.training["energy_threshold"] = energyThreshold;
  saveCheckpoint(file, averaged, metadata);
  CheckpointWritten event{std::filesystem::relative(file, run.root).string(), progress.epoch, reason};
  if (event.reason == "best") {
    event.chosenBy = selection();
    event.score = config.metric == SelectionMetric::Loss ? -progress.bestScore : progress.bestScore;
  }
  log.write(event);
}

/// All processes must agree about what they train, and begin with the same weights.
void joinCluster(TrainSession& session) {
  auto& cluster = *session.cluster;
  const auto& config = session.config;
  if (config.batch < cluster.size()) {
    throw Error("bad_config", "batch " + std::to_string(config.batch) + " is smaller than the " +
                                  std::to_string(cluster.size()) + " processes that share it");
  }
  auto settings = toJson(config);
  for (const char* own : {"data", "val", "weights", "device", "threads", "workers"}) settings.erase(own);
  std::string description = joinedLabels(session) + settings.dump();
  for (const auto* part : {&session.dataset.train, &session.dataset.val, &session.dataset.test}) {
    description += "\n";
    for (const auto& sample : *part)
      description +=
          std::to_string(sample.label) + " " + std::filesystem::path(sample.file).filename().string() + "\n";
  }
  const auto hash = static_cast<std::int64_t>(std::hash<std::string>{}(description) >> 1);
  auto extremes = at::tensor({hash, -hash}, at::kLong);
  cluster.max(extremes);
  if (extremes[0].item<std::int64_t>() != hash || extremes[1].item<std::int64_t>() != -hash) {
    throw Error("bad_cluster", "the processes were started with different settings or see different data");
  }
  for (auto& [name, tensor] : tensorsOf(session.network)) cluster.broadcast(tensor);
  if (config.batchNorm == BatchNormMode::Sync)
    synchroniseBatchNorm(session.network, cluster, session.withoutPictures);
}

TrainSession prepareSession(const TrainJob& job, RunLog& log) {
  TrainSession session(job, log);
  // Killed before its first checkpoint, a run begins again.
  std::error_code unknown;
  const bool goesOn = job.resume && std::filesystem::exists(job.run.state(), unknown);
  if (job.resume) session.config = configToResume(job);
  std::optional<TrainState> state;
  if (goesOn) state = loadTrainState(job.run);
  std::vector<RunWarning> ofPictures;
  Checks checks;
  checks.run([&] { checkConfig(session.config); });
  checks.run([&] { setUpMachine(session); });
  const auto& config = session.config;
  if (!config.data.empty()) {
    checks.run([&] {
      RunPictures pictures = scanRunPictures(session.run, config, whileListing(session));
      session.dataset = std::move(pictures.dataset);
      ofPictures = std::move(pictures.warnings);
      if (goesOn || !pictures.kept) return;
      EqualPictures equal = findEqualPictures(session.dataset, whileListing(session));
      session.dataset.duplicates = std::move(equal.acrossParts);
      session.dataset.contradictions = std::move(equal.acrossClasses);
    });
  }
  if (session.dataset.labels.empty() && !config.weights.empty()) {
    checks.run([&] { requireNetwork(config.network, inspectCheckpoint(config.weights)); });
  }
  if (goesOn) {
    checks.run([&] { requireSameLabels(session); });
    checks.run([&] { checkState(session, *state); });
  }
  checks.finish();
  session.cluster = Cluster::fromEnvironment(session.device);
  if (session.dataset.val.empty()) {
    throw Error("no_images",
                config.data + ": no image is left for validation; add images or name a validation folder");
  }
  session.network = goesOn ? Network(session.config.network, false)
                           : makeTrainingNetwork(session.config, session.dataset.labels);
  if (!goesOn && config.headStart == HeadStart::Linear) startLinearly(session);
  if (!goesOn) inheritWeights(session.network, session.run);
  requirePlannedNetwork(session.run, session.config.network);
  settleProgressive(session.config);
  if (session.config.batch == 0) {
    const int fits =
        largestBatch(session.config, static_cast<int>(session.dataset.train.size()), session.device);
    // Whether normalisations are frozen depends on the batch, which is set first.
    session.config.batch = fits;
    session.config.batch = std::max(fits, leastBatch(session.config, session.processes()));
  }
  if (session.cluster) joinCluster(session);
  session.plan = std::make_unique<TrainPlan>(config, static_cast<int>(session.dataset.train.size()),
                                             session.processes());
  placeNetwork(session);
  if (goesOn) {
    takeUpState(session, *state);
    session.secondsBefore = session.progress.seconds;
    noteBudget(session, job);
  } else {
    requireFiniteWeights(session);
    session.enterPhase(session.plan->epoch(0).headOnly);
  }
  if (config.tensorboard) log.alsoForTensorBoard(session.run, session.progress.step, config);
  if (goesOn) {
    log.write(RunResumed{session.progress.step, config.epochs});
    if (session.leads()) {
      std::error_code ignored;
      if (!std::filesystem::exists(session.run.split(), ignored))
        writeRunSplit(session.run, session.config, session.dataset, whileListing(session));
      if (!job.changes.empty())
        writeFileAtomically(session.run.config(), toJson(session.config).dump(2) + "\n");
    }
    notePictures(session, *state);
  } else {
    writeDescription(session);
    if (job.resume) log.write(RunResumed{0});
    log.write(startedEvent(session));
    warnOfData(session);
  }
  for (const auto& warning : ofPictures) log.write(warning);
  return session;
}

}  // namespace effnet
