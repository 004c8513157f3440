#include "app/effnet/sweep_queue.h"

#include "app/effnet/engine_process.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"
#include "core/protocol/input_size.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_result.h"
#include "core/protocol/sweep_rungs.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <tuple>

namespace effnet {
namespace {

constexpr auto kInterval = std::chrono::milliseconds(100);

RunDirectory directoryOf(const SweepQueueOptions& options, const SweepCandidate& candidate) {
  return {options.folder / candidate.name};
}

/// All candidates are compared on the same pictures, also where the folder changes between two of them. Other
/// seeds and shares draw others, as they were asked to.
void shareSplit(const SweepPlan& plan, const SweepQueueOptions& options, const SweepCandidate& candidate) {
  const auto drawn = [](const TrainConfig& config) {
    return std::tie(config.data, config.val, config.valFraction, config.minival, config.seed);
  };
  std::error_code unknown;
  const auto own = directoryOf(options, candidate).split();
  if (std::filesystem::exists(own, unknown)) return;
  for (const auto& each : plan.candidates) {
    const auto other = directoryOf(options, each).split();
    if (drawn(each.config) != drawn(candidate.config) || !std::filesystem::exists(other, unknown)) continue;
    return writeFileAtomically(own, readFile(other, std::size_t{1} << 30));
  }
}

std::string lastWords(const RunDirectory& run) {
  try {
    return engineReason(readFile(run.errorLog()));
  } catch (const Error& error) {
    return error.detail();
  }
}

}  // namespace

SweepQueue::SweepQueue(const SweepPlan& plan, SweepQueueOptions options)
    : plan_(plan),
      options_(std::move(options)),
      share_(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / options_.parallel)) {}

bool SweepQueue::run() {
  const std::vector<int> rungs = sweepRungs(plan_.request);
  for (std::size_t rung = 0; rung < rungs.size(); ++rung) {
    order_ = sweepSurvivors(plan_, options_.folder, rung);
    if (!trainRung(rung + 1 < rungs.size() ? rungs[rung] : 0)) return false;
  }
  return true;
}

bool SweepQueue::trainRung(int untilEpoch) {
  untilEpoch_ = untilEpoch;
  next_ = 0;
  try {
    while (next_ < order_.size() || busy()) {
      if (options_.stop()) break;
      startNext();
      std::this_thread::sleep_for(kInterval);
      collect();
    }
  } catch (const Error&) {
    stopAll();
    throw;
  }
  const bool complete = next_ == order_.size() && !busy();
  stopAll();
  return complete;
}

bool SweepQueue::isDone(const RunSummary& run) const {
  return run.state == RunState::Finished || (untilEpoch_ > 0 && run.epochs >= untilEpoch_);
}

void SweepQueue::startNext() {
  while (next_ < order_.size() &&
         running_.size() + elsewhere_.size() < static_cast<std::size_t>(options_.parallel)) {
    const auto& candidate = plan_.candidates[order_[next_++]];
    const auto run = directoryOf(options_, candidate);
    if (RunLock::held(run)) {
      elsewhere_.push_back(&candidate);
      continue;
    }
    const auto summary = summarizeRun(run.root);
    if (summary && !isAsPlanned(candidate, *summary)) {
      failures_.push_back(candidate.name + ": trained another network than is planned; move its folder away");
      continue;
    }
    if (summary && isDone(*summary)) continue;
    start(candidate);
  }
}

void SweepQueue::start(const SweepCandidate& candidate) {
  const auto run = directoryOf(options_, candidate);
  std::error_code failure;
  std::filesystem::create_directories(run.root, failure);
  if (failure) throw Error("write_failed", "cannot create " + run.root.string() + ": " + failure.message());
  if (!std::filesystem::exists(run.config(), failure)) {
    TrainConfig config = candidate.config;
    if (options_.threads > 0) config.threads = options_.threads;
    if (config.threads == 0) config.threads = share_;
    writeFileAtomically(run.config(), toJson(config).dump(2) + "\n");
  }
  const auto summary = summarizeRun(run.root);
  if (!summary || summary->started.empty()) writePlannedNetwork(run, candidate.analysis);
  shareSplit(plan_, options_, candidate);
  // A run that has not begun yet begins when it is told to go on.
  std::vector<std::string> words{"train", "--resume", run.root.string()};
  if (untilEpoch_ > 0) words.insert(words.end(), {"--until-epoch", std::to_string(untilEpoch_)});
  try {
    // From here on the run is looked after, not only once LibTorch is loaded: others see that.
    const RunLock lock(run);
    const PassedLocks passed(lock.file());
    running_.emplace_back(startEngine(words, run.errorLog()), &candidate);
  } catch (const Error& error) {
    if (error.code() != "run_locked") throw;
    elsewhere_.push_back(&candidate);
  }
  options_.changed(candidate);
}

void SweepQueue::collect() {
  for (std::size_t i = 0; i < running_.size();) {
    const auto [process, candidate] = running_[i];
    const auto end = process.ended();
    if (!end) {
      ++i;
      continue;
    }
    running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(i));
    finish(*candidate, *end);
  }
  std::erase_if(elsewhere_, [&](const SweepCandidate* candidate) {
    if (RunLock::held(directoryOf(options_, *candidate))) return false;
    options_.changed(*candidate);
    return true;
  });
}

void SweepQueue::finish(const SweepCandidate& candidate, const ProcessEnd& end) {
  const auto run = directoryOf(options_, candidate);
  if (end.signal != 0) {
    failures_.push_back(candidate.name + ": ended by signal " + std::to_string(end.signal));
  } else if (end.status != 0) {
    failures_.push_back(candidate.name + ": " + lastWords(run));
  }
  options_.changed(candidate);
}

void SweepQueue::stopAll() {
  for (const auto& [process, candidate] : running_) process.askToEnd();
  while (!running_.empty()) {
    std::this_thread::sleep_for(kInterval);
    collect();
  }
}

}  // namespace effnet
