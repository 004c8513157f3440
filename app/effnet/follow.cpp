#include "app/cli/event_text.h"
#include "app/effnet/commands.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_directory.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>

namespace effnet {
namespace {

struct FollowOptions {
  std::string run;
  bool json = false;
};

/// Lines of a file that another process appends to; a line counts when its newline is there.
class Tail {
 public:
  explicit Tail(const std::filesystem::path& file) : file_(file) {}

  template <typename Take>
  void poll(Take take) {
    std::error_code failure;
    const auto size = std::filesystem::file_size(file_, failure);
    if (failure) return;
    if (size < offset_) offset_ = 0;  // a new run began in the same folder
    std::ifstream stream = openRegular(file_);
    stream.seekg(static_cast<std::streamoff>(offset_));
    for (std::string line; std::getline(stream, line) && !stream.eof();) {
      offset_ += line.size() + 1;
      take(line);
    }
  }

 private:
  std::filesystem::path file_;
  std::uintmax_t offset_ = 0;
};

void follow(const FollowOptions& options) {
  constexpr auto kInterval = std::chrono::milliseconds(200);
  constexpr int kPatience = 50;  // intervals that a run just started may take to lock its folder
  const RunDirectory run{options.run};
  if (!summarizeRun(run.root)) throw Error("run_missing", run.root.string() + ": there is no run");
  Tail tail(run.events());
  bool ended = false;
  for (int idle = 0; idle < kPatience;) {
    const bool running = RunLock::held(run);
    bool any = false;
    tail.poll([&](const std::string& line) {
      any = true;
      const auto event = decodeEvent(line);
      ended = event && std::holds_alternative<RunEnded>(event->what);
      const std::string text = options.json ? line : event ? describeEvent(*event) : "";
      if (!text.empty()) std::cout << text << std::endl;
    });
    // What was written before the lock went has been read by now: nothing more will come.
    if (!running && (ended || (!any && std::filesystem::exists(run.state())))) break;
    idle = running || any ? 0 : idle + 1;
    std::this_thread::sleep_for(kInterval);
  }
}

}  // namespace

void addFollow(CLI::App& app) {
  CLI::App* command = app.add_subcommand("follow", "Print a run's events, and those to come until it ends");
  auto options = std::make_shared<FollowOptions>();
  command->add_option("run", options->run, "The run's folder")->required();
  command->add_flag("--json", options->json, "The lines of events.jsonl as they are");
  command->callback([options] { follow(*options); });
}

}  // namespace effnet
