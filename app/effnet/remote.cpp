#include "app/cli/progress_line.h"
#include "app/effnet/commands.h"
#include "app/effnet/remote_run.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>
#include <string>

namespace effnet {
namespace {

struct RemoteOptions {
  std::string run;
  std::string host;
};

struct SendOptions {
  std::string host;
  std::string path;
  bool json = false;
};

RemoteHost::Progress progressLines(bool json) {
  constexpr int kAll = 100;
  auto line = std::make_shared<ProgressLine>("% sent");
  return [json, line, last = -1.0](const TransferProgress& now) mutable {
    if (now.fraction - last < 0.01) return;
    last = now.fraction;
    Json told{{"done", now.fraction}, {"total", 1}};
    if (now.secondsLeft >= 0) told["seconds_left"] = now.secondsLeft;
    if (json)
      std::cout << jsonText(Json{{"progress", told}}) << std::endl;
    else
      line->show(static_cast<int>(kAll * now.fraction), kAll);
  };
}

void remote(const RemoteOptions& options) {
  const RunDirectory run{std::filesystem::absolute(options.run)};
  if (options.host.empty()) {
    RemoteRun(run).resume();
  } else {
    RemoteRun(run, options.host).start(progressLines(false));
  }
}

void send(const SendOptions& options) {
  const std::string there = RemoteHost(options.host).send(options.path, progressLines(options.json));
  if (options.json)
    std::cout << jsonText(Json{{"path", there}}) << '\n';
  else
    std::cout << there << '\n';
}

}  // namespace

void addRemote(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "remote", "Train a run on another machine, reached by ssh, and mirror it in a folder here");
  auto options = std::make_shared<RemoteOptions>();
  command->add_option("run", options->run, "The folder, with a config.json")->required();
  command->add_option(
      "--host", options->host,
      "user@host, or a name of ssh's configuration; without it, goes on with a run that was started before");
  command->callback([options] { remote(*options); });
}

void addSend(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "send", "Bring a data set or a checkpoint to another machine; prints where it lies there");
  auto options = std::make_shared<SendOptions>();
  command->add_option("host", options->host, "user@host, or a name of ssh's configuration")->required();
  command->add_option("path", options->path, "Folder or file")->required();
  command->add_flag("--json", options->json, "Progress and place as JSON, an object a line");
  command->callback([options] { send(*options); });
}

}  // namespace effnet
