#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/cli/table.h"
#include "app/engine/benchmark_json.h"
#include "app/engine/commands.h"
#include "app/engine/device_options.h"
#include "app/engine/random_quantization.h"
#include "app/engine/resources.h"
#include "core/base/error.h"
#include "core/base/system/memory.h"
#include "core/checkpoint/checkpoint.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/scaling/cost.h"
#include "core/scaling/training_memory.h"

#include <ATen/Parallel.h>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

constexpr int kMostImages = 65'536;

struct BenchmarkOptions {
  SpecOptions spec;
  std::string weights;
  DeviceOptions device;
  int batch = 1;
  int runs = 20;
  bool training = false;
  bool stages = false;
  int bits = 32;
  bool table4 = false;
  std::vector<std::string> resolutions;
  std::vector<std::string> batches;
  bool json = false;
};

void printStages(std::ostream& out, const NetworkSpec& spec, const Measurement& result) {
  const Analysis analysis = analyzeCost(spec);
  double total = 0;
  for (const Measurement::Stage& stage : result.stages) total += stage.milliseconds;
  Table table({"stage", "operator", "milliseconds", "share of time", "share of MACs"});
  for (const Measurement::Stage& stage : result.stages) {
    const StageCost& cost = analysis.stages.at(static_cast<std::size_t>(stage.index - 1));
    const double macs = static_cast<double>(cost.counts.macs) / static_cast<double>(analysis.totals.macs);
    table.add({std::to_string(stage.index), operatorName(cost), rounded(stage.milliseconds),
               rounded(100 * stage.milliseconds / total) + " %", rounded(100 * macs) + " %"});
  }
  out << '\n';
  table.print(out);
}

void printMeasurement(std::ostream& out, const NetworkSpec& spec, const Measurement& result) {
  out << spec.name << " at " << spec.resolution << " px on " << result.device << ", " << result.threads
      << " thread(s), batch " << result.batch << (result.training ? ", training step" : "")
      << (result.fastPath ? ", fast path" : "") << (result.bits == 8 ? ", int8" : "")
      << "\nmilliseconds  min " << rounded(result.minMs) << ", median " << rounded(result.medianMs)
      << ", mean " << rounded(result.meanMs) << ", 90 % " << rounded(result.p90Ms) << "\nthroughput    "
      << rounded(result.imagesPerSecond) << " images a second\npeak memory   "
      << scaled(static_cast<double>(result.peakBytes)) << "B, of which "
      << scaled(static_cast<double>(result.addedBytes)) << "B for this network\n";
  if (!result.stages.empty()) printStages(out, spec, result);
}

BenchmarkParams paramsOf(const BenchmarkOptions& options) {
  BenchmarkParams params;
  params.device = deviceFromString(options.table4 ? "cpu" : options.device.device);
  params.batch = options.table4 ? 1 : options.batch;
  params.runs = options.table4 ? 20 : options.runs;
  params.training = options.training;
  params.stages = options.stages;
  return params;
}

std::vector<int> numbersOf(const std::vector<std::string>& texts, const std::string& option, int most) {
  std::vector<int> numbers;
  for (const std::string& text : texts) {
    const double number = parseNumber(text, option, {1, static_cast<double>(most)});
    if (number != static_cast<int>(number)) throw Error("bad_value", option + " takes whole numbers");
    numbers.push_back(static_cast<int>(number));
  }
  return numbers;
}

void tell(const BenchmarkOptions& options, const BenchmarkParams& params, const Measurement& result) {
  if (options.json)
    std::cout << encode(result).dump() << std::endl;  // flushed: a line as soon as it is known
  else
    printMeasurement(std::cout, params.spec, result);
}

/// A cell that does not fit is a result as well, as in EfficientNetV2's table 2. On the CPU it is told from
/// the estimate: a system that runs out of memory ends programs instead of saying so.
void measureCell(const BenchmarkOptions& options, const BenchmarkParams& params) {
  const double needed = trainingStepBytes(analyzeCost(params.spec).memory, params.batch);
  const bool told =
      options.training && params.device.is_cpu() && needed > static_cast<double>(availableBytes());
  try {
    if (told) throw Error("out_of_memory", "");
    tell(options, params, measurementOf(params, benchmarkNetwork(params)));
  } catch (const Error& error) {
    if (error.code() != "out_of_memory") throw;
    if (options.json)
      std::cout << Json{{"model", params.spec.name}, {"resolution", params.spec.resolution},
                        {"batch", params.batch},     {"training", options.training},
                        {"out_of_memory", true},     {"predicted", told}}
                       .dump()
                << std::endl;
    else
      std::cout << params.spec.name << " at " << params.spec.resolution << " px, batch " << params.batch
                << ": out of memory" << (told ? ", as predicted" : "") << std::endl;
  }
}

void benchmark(const BenchmarkOptions& options) {
  setThreads(options.table4 ? 1 : options.device.threads);
  BenchmarkParams params = paramsOf(options);
  if (options.bits == 8) params.device = torch::kCPU;
  if (options.weights.empty()) {
    params.spec = options.spec.resolve();
  } else {
    const Checkpoint checkpoint = openCheckpoint(resolveModelSource(options.weights));
    params.spec = checkpoint.spec;
    params.quantized = checkpoint.quantized;
  }
  const auto resolutions = numbersOf(options.resolutions, "--resolutions", limits::kResolution);
  const auto batches = numbersOf(options.batches, "--batches", kMostImages);
  for (const int batch : batches.empty() ? std::vector{params.batch} : batches)
    for (const int resolution : resolutions.empty() ? std::vector{params.spec.resolution} : resolutions) {
      params.spec.resolution = resolution;
      params.batch = batch;
      if (options.bits == 8) params.quantized = randomQuantization(params.spec, at::get_num_threads());
      if (batches.empty())
        tell(options, params, measurementOf(params, benchmarkNetwork(params)));
      else
        measureCell(options, params);
    }
}

}  // namespace

void addBenchmark(CLI::App& app) {
  CLI::App* command = app.add_subcommand("benchmark", "Time a network on this machine");
  auto options = std::make_shared<BenchmarkOptions>();
  addSpecOptions(*command, options->spec);
  CLI::Option* weights = command->add_option(
      "--weights", options->weights, "A checkpoint's network in place of SPEC; one in 8 bits runs on these");
  addDeviceOptions(*command, options->device);
  CLI::Option* batch = addInteger(*command, "--batch", options->batch,
                                  "Batch size: images in one forward pass (1)", {1, kMostImages});
  CLI::Option* runs = addInteger(*command, "--runs", options->runs, "Counted runs (20)", {1, 1'000'000});
  CLI::Option* training = command->add_flag("--training,--training-step", options->training,
                                            "Time a training step's forward and backward pass");
  command->add_flag("--stages", options->stages, "Also the time of each stage")->excludes(training);
  command->add_option("--bits", options->bits, "Of the numbers to compute on: 32, or 8, on the CPU")
      ->check(CLI::IsMember({32, 8}))
      ->capture_default_str()
      ->excludes(training)
      ->excludes(weights);
  command
      ->add_option("--batches", options->batches,
                   "Several batches, one result each, e.g. 8,16,32; one that does not fit is told as such")
      ->delimiter(',')
      ->excludes(batch);
  command
      ->add_option("--resolutions", options->resolutions,
                   "Several input sizes, one result each, e.g. 128,192,256")
      ->delimiter(',')
      ->excludes(command->get_option("--resolution"));
  CLI::Option* table4 =
      command->add_flag("--table4", options->table4,
                        "As table 4 of the EfficientNet paper: batch 1 on one core, mean of 20 runs");
  for (CLI::Option* other : {batch, runs, training, command->get_option("--batches"),
                             command->get_option("--device"), command->get_option("--threads")})
    table4->excludes(other);
  command->add_flag("--json", options->json, "One JSON object a result on standard output");
  command->callback([options] { benchmark(*options); });
}

}  // namespace effnet
