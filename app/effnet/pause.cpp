#include "app/effnet/active_run.h"
#include "app/effnet/commands.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_directory.h"

#include <memory>
#include <string>

namespace effnet {
namespace {

struct PauseOptions {
  std::string run;
  bool goOn = false;
};

void pause(const PauseOptions& options) {
  const RunDirectory run{options.run};
  requireActive(run);
  if (!options.goOn) {
    writeFileAtomically(run.pauseRequest(), "pause\n");
    return;
  }
  std::error_code failure;
  std::filesystem::remove(run.pauseRequest(), failure);
  if (failure)
    throw Error("write_failed", "cannot remove " + run.pauseRequest().string() + ": " + failure.message());
}

}  // namespace

void addPause(CLI::App& app) {
  CLI::App* command = app.add_subcommand("pause", "Let a run wait behind its present step, or go on");
  auto options = std::make_shared<PauseOptions>();
  command->add_option("run", options->run, "The run's folder")->required();
  command->add_flag("--continue", options->goOn, "Let it go on");
  command->callback([options] { pause(*options); });
}

}  // namespace effnet
