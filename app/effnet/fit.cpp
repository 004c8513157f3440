#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/cli/table.h"
#include "app/effnet/analysis_text.h"
#include "app/effnet/commands.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"
#include "core/protocol/measurement.h"
#include "core/protocol/network_json.h"
#include "core/scaling/budget.h"
#include "core/scaling/families.h"

#include <fstream>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

constexpr std::size_t kMostMeasurements = 10'000;

struct FitOptions {
  std::string family;
  std::string mode = "compound";
  Coefficients coefficients;
  std::optional<int> classes;
  Budget budget;
  std::optional<std::int64_t> batch;
  std::string measured;
  bool json = false;
};

/// What `effnet benchmark --json` wrote, a line a measurement, all of one setting.
LatencyModel measuredLatency(const std::string& file) {
  std::ifstream in = openRegular(file);
  const auto bad = [&](const std::string& why) { return Error("bad_value", file + ": " + why); };
  if (!in) throw bad("cannot be read");
  std::vector<Measurement> measurements;
  for (std::string line; std::getline(in, line) && measurements.size() < kMostMeasurements;) {
    if (line.empty()) continue;
    try {
      measurements.push_back(measurementFromJson(parseJson(line)));
    } catch (const Json::exception&) {
      throw bad("holds a line that is no JSON of 'effnet benchmark'");
    } catch (const Error& error) {
      throw bad(error.detail());
    }
    if (!measurements.back().sameSetting(measurements.front()))
      throw bad("mixes machines, devices, threads, batches or training steps, which share no scale");
  }
  LatencyModel model = latencyModel(measurements);
  if (model.empty()) throw bad("holds no measured answer");
  return model;
}

void fit(const FitOptions& options) {
  NetworkSpec baseline = familyBaseline(options.family);
  if (options.classes) baseline.classes = *options.classes;
  Budget budget = options.budget;
  budget.batch = options.batch.value_or(1);
  if (!options.measured.empty()) budget.latency = measuredLatency(options.measured);
  const BudgetFit found =
      largestWithin(baseline, scalingModeFromString(options.mode), options.coefficients, budget);
  if (options.json) {
    Json json = toJson(found.analysis);
    json["phi"] = found.phi;
    json["binding"] = toString(found.binding);
    if (!budget.latency.empty())
      json["milliseconds"] = budget.latency.milliseconds(static_cast<double>(found.analysis.totals.macs));
    std::cout << jsonText(json) << '\n';
    return;
  }
  std::cout << "phi " << rounded(found.phi) << " (" << options.mode << "), stopped by "
            << toString(found.binding) << "\n\n";
  printAnalysis(std::cout, found.analysis, Convention::Macs);
}

}  // namespace

void addFit(CLI::App& app) {
  CLI::App* command = app.add_subcommand("fit", "The largest network of a family within a budget");
  auto options = std::make_shared<FitOptions>();
  command->footer(knownFamilies());
  command->add_option("--family", options->family, "What is scaled, e.g. efficientnet")->required();
  addScalingOptions(*command, options->mode, options->coefficients);
  addInteger(*command, "--classes", options->classes, "Classes of the classifier (1000)",
             {1, limits::kClasses});
  addCount(*command, "--max-macs", options->budget.macs, "Most multiply-adds for an image, e.g. 1.2G");
  addCount(*command, "--max-params", options->budget.params, "Most parameters, e.g. 10M");
  CLI::Option* memory = addCount(*command, "--max-memory", options->budget.memory,
                                 "Most bytes for training at --batch, e.g. 24GiB");
  addCount(*command, "--batch", options->batch, "Images a training step, for --max-memory (1)")
      ->needs(memory);
  command->add_flag("--amp", options->budget.amp, "Count memory in mixed precision")->needs(memory);
  CLI::Option* latency = addNumber(*command, "--max-latency", options->budget.milliseconds,
                                   "Most milliseconds for a pass, told from --measured", {1e-6, 1e9});
  latency->needs(command->add_option("--measured", options->measured,
                                     "Lines of 'effnet benchmark --json' on the machine that counts"));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { fit(*options); });
}

}  // namespace effnet
