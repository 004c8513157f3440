#include "app/engine/commands.h"
#include "app/engine/jobs.h"
#include "app/engine/session.h"

#include <csignal>
#include <memory>
#include <unistd.h>

namespace effnet {
namespace {

/// The protocol keeps the program's standard output to itself; what libraries print goes to stderr.
int takeStandardOutput() {
  const int own = ::dup(STDOUT_FILENO);
  ::dup2(STDERR_FILENO, STDOUT_FILENO);
  return own;
}

void serve(const DeviceOptions& options) {
  std::signal(SIGPIPE, SIG_IGN);
  Server server(STDIN_FILENO, takeStandardOutput());
  Session session(options);
  session.attach(server);
  Jobs jobs(options);
  jobs.attach(server);
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
