#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace effnet {

/// --device and --threads, wherever a network runs.
struct DeviceOptions {
  std::string device = "auto";
  int threads = 0;
};

void addDeviceOptions(CLI::App& app, DeviceOptions& options);

}  // namespace effnet
