#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/cli/table.h"
#include "app/engine/benchmark_json.h"
#include "app/engine/commands.h"
#include "app/engine/device_options.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct BenchmarkOptions {
  SpecOptions spec;
  DeviceOptions device;
  int batch = 1;
  int runs = 20;
  bool training = false;
  bool json = false;
};

void benchmark(const BenchmarkOptions& options) {
  setThreads(options.device.threads);
  BenchmarkParams params;
  params.spec = options.spec.resolve();
  params.device = deviceFromString(options.device.device);
  params.batch = options.batch;
  params.runs = options.runs;
  params.training = options.training;
  const BenchmarkResult result = benchmarkNetwork(params);
  if (options.json) {
    std::cout << benchmarkJson(params, result).dump() << '\n';
    return;
  }
  std::cout << params.spec.name << " at " << params.spec.resolution << " px on " << params.device.str()
            << ", batch " << params.batch << (result.fastPath ? ", fast path" : "") << "\nmilliseconds  min "
            << rounded(result.minMilliseconds) << ", median " << rounded(result.medianMilliseconds)
            << ", 90 % " << rounded(result.p90Milliseconds) << "\nthroughput    "
            << rounded(result.imagesPerSecond) << " images a second\npeak memory   "
            << scaled(static_cast<double>(result.peakBytes)) << "B\n";
}

}  // namespace

void addBenchmark(CLI::App& app) {
  CLI::App* command = app.add_subcommand("benchmark", "Time a network on this machine");
  auto options = std::make_shared<BenchmarkOptions>();
  addSpecOptions(*command, options->spec);
  addDeviceOptions(*command, options->device);
  addInteger(*command, "--batch", options->batch, "Images in one pass (1)", {1, 65536});
  addInteger(*command, "--runs", options->runs, "Counted runs (20)", {1, 1'000'000});
  command->add_flag("--training", options->training, "Time a training step's forward and backward pass");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { benchmark(*options); });
}

}  // namespace effnet
