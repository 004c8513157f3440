#include "app/engine/commands.h"
#include "app/engine/jobs.h"
#include "app/engine/label_bench.h"
#include "app/engine/session.h"
#include "core/base/system/stop_signals.h"
#include "core/base/system/streams.h"

#include <memory>

namespace effnet {
namespace {

void serve(const DeviceOptions& options) {
  ignoreBrokenPipes();
  Server server(kStandardInput, takeStandardOutput());  // the protocol has it to itself
  Session session(options);
  session.attach(server);
  Jobs jobs(options);
  jobs.attach(server);
  LabelBench labels(options);
  labels.attach(server);
  server.run();
}

}  // namespace

void addServe(CLI::App& app) {
  CLI::App* command = app.add_subcommand("serve", "Answer the window's requests on standard input");
  auto options = std::make_shared<DeviceOptions>();
  addDeviceOptions(*command, *options);
  command->callback([options] { serve(*options); });
}

}  // namespace effnet
