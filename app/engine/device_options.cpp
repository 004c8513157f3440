#include "app/engine/device_options.h"

#include "app/cli/numbers.h"

namespace effnet {

void addDeviceOptions(CLI::App& app, DeviceOptions& options) {
  app.add_option("--device", options.device, "Where the network runs: auto, cpu, cuda or cuda:N")
      ->capture_default_str();
  addInteger(app, "-j,--threads", options.threads, "Processor threads (the hardware's)", {1, 1024});
}

}  // namespace effnet
