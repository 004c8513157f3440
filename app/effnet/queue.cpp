#include "app/effnet/commands.h"
#include "app/effnet/forward.h"
#include "core/base/error.h"
#include "core/base/system/file_lock.h"
#include "core/base/system/stop_signals.h"
#include "core/protocol/run_queue.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace effnet {
namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(200);

struct QueueOptions {
  std::string run;
  std::vector<std::string> after;
};

/// True when it is the run's turn; false when it was stopped before.
bool waitForTurn(const RunDirectory& run, RunQueue& line) {
  while (!line.takeTurn()) {
    if (stopSignalled() || stopRequest(run) != StopRequest::None) return false;
    std::this_thread::sleep_for(kLookEvery);
  }
  return true;
}

/// The lock says that somebody looks after this run, the request that they wait; the lock is held from here
/// to the end of the training. A request that stays behind without a lock tells of a wait that was stopped.
bool waitInLine(const RunDirectory& run, RunQueue& line) {
  std::error_code ignored;
  std::filesystem::remove(run.stopRequest(), ignored);
  line.announce();
  noteStopSignals();
  const bool turn = waitForTurn(run, line);
  std::filesystem::remove(run.stopRequest(), ignored);
  if (turn) std::filesystem::remove(run.queueRequest(), ignored);
  return turn;
}

void queue(const QueueOptions& options) {
  const RunDirectory run{std::filesystem::absolute(options.run)};
  readTrainConfig(run.config());
  RunQueue line(run, {options.after.begin(), options.after.end()});
  const RunLock lock(run);
  if (!options.after.empty() && !waitInLine(run, line)) return;
  const PassedLocks passed(lock.file(), line.locks());
  const std::string config = run.config().string();
  const std::string out = run.root.string();
  executeEngine({"train", "--config", config, "--out", out});
}

}  // namespace

void addQueue(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "queue", "Start the run whose config.json lies in a folder, after another has ended");
  auto options = std::make_shared<QueueOptions>();
  command->add_option("run", options->run, "The folder of the run to start")->required();
  command->add_option("--after", options->after, "The run to wait for; may be given often");
  command->callback([options] { queue(*options); });
}

}  // namespace effnet
