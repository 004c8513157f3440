#include "app/effnet/search_worker.h"

#include "app/effnet/engine_process.h"
#include "app/effnet/search_timing.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace effnet {
namespace {

constexpr auto kInterval = std::chrono::milliseconds(100);

std::string lastWords(const RunDirectory& run) {
  try {
    return engineReason(readFile(run.errorLog()));
  } catch (const Error& error) {
    return error.detail();
  }
}

}  // namespace

SearchWorker::SearchWorker(SearchRecord& record, SearchWorkerOptions options)
    : record_(record), options_(std::move(options)) {
  if (options_.threads == 0)
    options_.threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / options_.parallel);
}

bool SearchWorker::run() {
  try {
    record_.refresh();
    while (!record_.course().finished() && !options_.stop()) {
      startNext();
      std::this_thread::sleep_for(kInterval);
      collect();
      record_.refresh();
    }
  } catch (const Error&) {
    stopAll();
    throw;
  }
  stopAll();
  return record_.course().finished();
}

void SearchWorker::startNext() {
  for (const std::size_t job : record_.open()) {
    if (running_.size() >= static_cast<std::size_t>(options_.parallel)) return;
    const bool own = std::ranges::any_of(running_, [&](const auto& each) { return each.second == job; });
    if (!own && !RunLock::held(record_.runOf(record_.course().jobs()[job].candidate))) start(job);
  }
}

/// A copy, since the parent may go on training; none where it failed before its first epoch was kept.
void SearchWorker::inherit(int candidate) {
  const int parent = record_.course().candidates()[static_cast<std::size_t>(candidate)].parent;
  if (!record_.request().rules.inherit || parent < 0) return;
  const auto weights = record_.runOf(parent).last();
  std::error_code unknown;
  if (std::filesystem::exists(weights, unknown))
    writeFileAtomically(record_.runOf(candidate).root / "inherited.safetensors",
                        readFile(weights, std::size_t{1} << 32));
}

/// All candidates are compared on the same pictures, also where the folder changes meanwhile.
void SearchWorker::prepare(int candidate) {
  const RunDirectory run = record_.runOf(candidate);
  const auto& network = record_.course().candidates()[static_cast<std::size_t>(candidate)].network;
  std::error_code unknown;
  if (!std::filesystem::exists(run.config(), unknown)) {
    inherit(candidate);
    TrainConfig config = configOf(record_.request(), network);
    if (config.threads == 0) config.threads = options_.threads;
    writeFileAtomically(run.config(), toJson(config).dump(2) + "\n");
  }
  if (std::filesystem::exists(run.split(), unknown)) return;
  for (int other = 0; other < candidate; ++other) {
    const auto split = record_.runOf(other).split();
    if (std::filesystem::exists(split, unknown))
      return writeFileAtomically(run.split(), readFile(split, std::size_t{1} << 30));
  }
}

void SearchWorker::time(int candidate) {
  if (!record_.wantsTime(candidate)) return;
  requireSameProcessor(record_.request());
  const auto& network = record_.course().candidates()[static_cast<std::size_t>(candidate)].network;
  record_.writeTime(candidate, millisecondsOf(record_.request(), network, record_.runOf(candidate).root));
}

void SearchWorker::start(std::size_t job) {
  const int candidate = record_.course().jobs()[job].candidate;
  const RunDirectory run = record_.runOf(candidate);
  std::error_code failure;
  std::filesystem::create_directories(run.root, failure);
  if (failure) throw Error("write_failed", "cannot create " + run.root.string() + ": " + failure.message());
  try {
    const RunLock lock(run);
    // Another worker may have done the job between the look at its result and this lock.
    if (record_.isDone(job)) return;
    time(candidate);
    if (record_.isDone(job)) return options_.changed(job);
    const PassedLocks passed(lock.file());
    prepare(candidate);
    const std::vector<std::string> words{"train", "--resume", run.root.string(), "--until-epoch",
                                         std::to_string(record_.epochsOf(job))};
    running_.emplace_back(startEngine(words, run.errorLog()), job);
  } catch (const Error& error) {
    if (error.code() != "run_locked") throw;
    return;
  }
  options_.changed(job);
}

void SearchWorker::collect() {
  for (std::size_t i = 0; i < running_.size();) {
    const auto [process, job] = running_[i];
    const auto end = process.ended();
    if (!end) {
      ++i;
      continue;
    }
    running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(i));
    finish(job, *end);
  }
}

void SearchWorker::finish(std::size_t job, const ProcessEnd& end) {
  record_.refresh();
  options_.changed(job);
  // Another worker that looks whether there is work here holds the lock for a moment: what is done is then
  // reported at the next look.
  if (record_.course().reported(job) || record_.isDone(job) || options_.stop()) return;
  const RunDirectory run = record_.runOf(record_.course().jobs()[job].candidate);
  const std::string why = end.signal != 0   ? "ended by signal " + std::to_string(end.signal)
                          : end.status == 0 ? std::string("was stopped")
                                            : lastWords(run);
  throw Error("candidates_failed", run.root.filename().string() + ": " + why);
}

void SearchWorker::stopAll() {
  for (const auto& [process, job] : running_) process.askToEnd();
  for (const auto& [process, job] : running_) process.wait();
  running_.clear();
}

}  // namespace effnet
