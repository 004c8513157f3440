#include "app/effnet/commands.h"
#include "app/effnet/forward.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

namespace effnet {
namespace {

constexpr auto kLookEvery = std::chrono::milliseconds(500);

volatile std::sig_atomic_t interrupted = 0;

struct QueueOptions {
  std::string run;
  std::string after;
};

/// True when it is the run's turn; false when it was stopped before.
bool waitForTurn(const RunDirectory& run, const RunDirectory& other) {
  while (RunLock::held(other)) {
    if (interrupted != 0 || stopRequest(run) != StopRequest::None) return false;
    std::this_thread::sleep_for(kLookEvery);
  }
  return true;
}

/// The lock says that somebody looks after this run, the request what they do; both go before the run starts.
/// A request that stays behind without a lock tells of a wait that was stopped.
bool waitInLine(const RunDirectory& run, const RunDirectory& other) {
  std::error_code ignored;
  if (std::filesystem::equivalent(run.root, other.root, ignored))
    throw Error("bad_usage", "--after: a run cannot wait for itself");
  const RunLock lock(run);
  std::filesystem::remove(run.stopRequest(), ignored);
  writeFileAtomically(run.queueRequest(), other.root.string() + "\n");
  for (const int signal : {SIGTERM, SIGINT}) std::signal(signal, [](int) { interrupted = 1; });
  const bool turn = waitForTurn(run, other);
  std::filesystem::remove(run.stopRequest(), ignored);
  if (!turn) return false;
  // A fresh lock file makes the run count as starting until the engine has loaded and takes it.
  std::filesystem::last_write_time(run.lock(), std::filesystem::file_time_type::clock::now(), ignored);
  std::filesystem::remove(run.queueRequest(), ignored);
  return true;
}

void queue(const QueueOptions& options) {
  const RunDirectory run{std::filesystem::absolute(options.run)};
  readTrainConfig(run.config());
  if (!options.after.empty() && !waitInLine(run, {std::filesystem::absolute(options.after)})) return;
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
  command->add_option("--after", options->after, "The run to wait for");
  command->callback([options] { queue(*options); });
}

}  // namespace effnet
