#include "app/effnet/active_run.h"
#include "app/effnet/commands.h"
#include "core/protocol/run_directory.h"

#include <memory>
#include <string>

namespace effnet {
namespace {

struct StopOptions {
  std::string run;
  bool afterEpoch = false;
};

void stop(const StopOptions& options) {
  const RunDirectory run{options.run};
  requireActive(run);
  requestStop(run, options.afterEpoch);
}

}  // namespace

void addStop(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("stop", "Ask a run to end in good order; `train --resume` goes on with it");
  auto options = std::make_shared<StopOptions>();
  command->add_option("run", options->run, "The run's folder")->required();
  command->add_flag("--after-epoch", options->afterEpoch, "Finish the epoch first");
  command->callback([options] { stop(*options); });
}

}  // namespace effnet
