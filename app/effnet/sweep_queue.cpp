#include "app/effnet/sweep_queue.h"

#include "app/effnet/engine_process.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"
#include "core/protocol/input_size.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_result.h"

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

/// So many epochs; 0: all that it wanted.
bool hasCome(const RunSummary& run, int epochs) {
  return run.state == RunState::Finished || (epochs > 0 && run.epochs >= epochs);
}

}  // namespace

SweepQueue::SweepQueue(const SweepPlan& plan, SweepQueueOptions options)
    : plan_(plan),
      options_(std::move(options)),
      share_(std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / options_.parallel)),
      course_(plan, options_.folder) {}

bool SweepQueue::run() {
  try {
    while (!course_.finished() && !options_.stop()) {
      startNext();
      if (course_.finished()) break;
      std::this_thread::sleep_for(kInterval);
      collect();
    }
  } catch (const Error&) {
    stopAll();
    throw;
  }
  const bool complete = course_.finished();
  stopAll();
  return complete;
}

bool SweepQueue::isTaken(const Run& run) const {
  const auto isIt = [&](const Run& each) { return each.candidate == run.candidate; };
  return std::ranges::any_of(elsewhere_, isIt) ||
         std::ranges::any_of(running_, [&](const auto& each) { return isIt(each.second); });
}

void SweepQueue::startNext() {
  // What is done already lets others go on, until there is something to train.
  for (bool moved = true; moved;) {
    moved = false;
    for (const Run& run : course_.open()) {
      if (running_.size() + elsewhere_.size() >= static_cast<std::size_t>(options_.parallel)) return;
      if (isTaken(run)) continue;
      take(run);
      moved = moved || !isTaken(run);
    }
  }
}

void SweepQueue::take(const Run& run) {
  const auto& candidate = plan_.candidates[run.candidate];
  const auto directory = directoryOf(options_, candidate);
  if (RunLock::held(directory)) {
    elsewhere_.push_back(run);
    return;
  }
  const auto summary = summarizeRun(directory.root);
  if (summary && !isAsPlanned(candidate, *summary))
    fail(run, "trained another network than is planned; move its folder away");
  else if (summary && hasCome(*summary, run.epochs))
    course_.settle(run.candidate, true);
  else
    start(run);
}

void SweepQueue::start(const Run& run) {
  const auto& candidate = plan_.candidates[run.candidate];
  const auto directory = directoryOf(options_, candidate);
  std::error_code failure;
  std::filesystem::create_directories(directory.root, failure);
  if (failure)
    throw Error("write_failed", "cannot create " + directory.root.string() + ": " + failure.message());
  if (!std::filesystem::exists(directory.config(), failure)) {
    TrainConfig config = candidate.config;
    if (options_.threads > 0) config.threads = options_.threads;
    if (config.threads == 0) config.threads = share_;
    writeFileAtomically(directory.config(), toJson(config).dump(2) + "\n");
  }
  const auto summary = summarizeRun(directory.root);
  if (!summary || summary->started.empty()) writePlannedNetwork(directory, candidate.analysis);
  shareSplit(plan_, options_, candidate);
  // A run that has not begun yet begins when it is told to go on.
  std::vector<std::string> words{"train", "--resume", directory.root.string()};
  if (run.epochs > 0) words.insert(words.end(), {"--until-epoch", std::to_string(run.epochs)});
  try {
    // From here on the run is looked after, not only once LibTorch is loaded: others see that.
    const RunLock lock(directory);
    const PassedLocks passed(lock.file());
    running_.emplace_back(startEngine(words, directory.errorLog()), run);
  } catch (const Error& error) {
    if (error.code() != "run_locked") throw;
    elsewhere_.push_back(run);
  }
  options_.changed(candidate);
}

void SweepQueue::fail(const Run& run, const std::string& why) {
  failures_.push_back(plan_.candidates[run.candidate].name + ": " + why);
  course_.settle(run.candidate, false);
}

void SweepQueue::collect() {
  for (std::size_t i = 0; i < running_.size();) {
    const auto [process, run] = running_[i];
    const auto end = process.ended();
    if (!end) {
      ++i;
      continue;
    }
    running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(i));
    finish(run, *end);
  }
  std::erase_if(elsewhere_, [&](const Run& run) {
    const auto& candidate = plan_.candidates[run.candidate];
    if (RunLock::held(directoryOf(options_, candidate))) return false;
    options_.changed(candidate);
    return true;
  });
}

void SweepQueue::finish(const Run& run, const ProcessEnd& end) {
  const auto& candidate = plan_.candidates[run.candidate];
  const auto directory = directoryOf(options_, candidate);
  const auto summary = summarizeRun(directory.root);
  if (end.signal != 0)
    fail(run, "ended by signal " + std::to_string(end.signal));
  else if (end.status != 0)
    fail(run, lastWords(directory));
  else if (summary && hasCome(*summary, run.epochs))
    course_.settle(run.candidate, true);
  else if (!options_.stop())
    course_.settle(run.candidate, false);  // somebody ended this run alone
  options_.changed(candidate);
}

void SweepQueue::stopAll() {
  for (const auto& [process, run] : running_) process.askToEnd();
  while (!running_.empty()) {
    std::this_thread::sleep_for(kInterval);
    collect();
  }
}

}  // namespace effnet
