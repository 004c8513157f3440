#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/effnet/commands.h"
#include "app/effnet/data_size.h"
#include "app/effnet/run_options.h"
#include "app/effnet/sweep_queue.h"
#include "app/effnet/sweep_text.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/stop_signals.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/sweep_result.h"
#include "core/protocol/sweep_rungs.h"
#include "core/protocol/train_fields.h"
#include "core/scaling/canonical_network.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct SweepOptions : RunOptions {
  SpecOptions spec;
  std::string weights;
  std::string experiment;
  std::vector<std::string> grid;
  SweepRequest request;
  std::optional<double> phi;
  std::optional<std::int64_t> targetMacs;
  bool halving = false;
  std::optional<int> rungs;
  int epochs = 10;
};

NetworkSpec networkOf(const SweepOptions& options) {
  if (options.spec.given()) return options.spec.resolve();
  if (!options.weights.empty()) {
    const Json answer = askEngineJson({"inspect", options.weights, "--json"});
    NetworkSpec network = networkSpecFromJson(answer.at("network"));
    network.resolution = answer.at("preprocessing").at("input_size").get<int>();
    return network;
  }
  SpecOptions usual = options.spec;
  usual.family = "efficientnet";
  return usual.resolve();
}

TrainConfig configOf(const SweepOptions& options) {
  const Recipe recipe = !options.recipe.empty()   ? parseWord<Recipe>(options.recipe, "recipe")
                        : options.weights.empty() ? Recipe::Scratch
                                                  : Recipe::Finetune;
  TrainConfig config = recipeDefaults(recipe);
  config.weights = options.weights.starts_with("builtin:") ? options.weights : absolutePath(options.weights);
  config.network = networkOf(options);
  if (options.spec.resolution) config.resolution = *options.spec.resolution;
  setEpochs(config, options.epochs);
  options.apply(config);
  setFields(config, options.fields);
  return config;
}

bool asksForSomething(const SweepOptions& options) {
  return !options.grid.empty() || !options.experiment.empty();
}

/// By the runs at a time that the sweep began with: going on with others is the same sweep.
int aheadOf(const SweepOptions& options, const SweepRequest& request) {
  std::error_code unknown;
  if (!options.out.empty() && std::filesystem::exists(sweepFile(options.out), unknown))
    return readSweepRequest(options.out).ahead;
  return usualAhead(request, options.parallel);
}

/// The command line's request, or the one that lies in the folder already.
SweepRequest requestOf(const SweepOptions& options, DataSize& size) {
  if (!asksForSomething(options)) {
    SweepRequest request = readSweepRequest(options.out);
    size = measureData(request.config);
    return request;
  }
  if (options.data.empty()) throw Error("bad_usage", "--data: name the data set");
  SweepRequest request = options.request;
  request.experiment = options.experiment;
  request.grid = parseGrid(options.grid);
  constexpr int kUsualRungs = 3;
  request.rungs = options.rungs.value_or(options.halving ? kUsualRungs : 1);
  if (request.rungs > 1) request.ahead = aheadOf(options, request);
  request.config = configOf(options);
  settleFolds(request);
  request.phi = options.phi.value_or(options.experiment.empty() ? 1 : 2);
  request.targetMacs = options.targetMacs.value_or(0);
  size = measureData(request.config);
  request.config.network.classes = size.classes;
  return request;
}

void keepRequest(const SweepRequest& request, const std::filesystem::path& folder) {
  std::error_code failure;
  if (std::filesystem::exists(sweepFile(folder), failure)) {
    if (toJson(readSweepRequest(folder)) == toJson(request)) return;
    throw Error("sweep_exists", folder.string() +
                                    ": another sweep lies there; name another folder, or give --out alone "
                                    "to go on with that one");
  }
  createFolder(folder);
  writeFileAtomically(sweepFile(folder), toJson(request).dump(2) + "\n");
}

/// Training steps of the smallest candidate on this machine give the seconds of a training multiply-add.
double measureSecondsPerMac(const SweepPlan& plan, const SweepOptions& options) {
  const auto smallest = std::min_element(
      plan.candidates.begin(), plan.candidates.end(),
      [](const auto& a, const auto& b) { return a.analysis.totals.macs < b.analysis.totals.macs; });
  // By a file: a network that was searched or edited has no name.
  const auto& spec = smallest->analysis.spec;
  const auto file = std::filesystem::temp_directory_path() / ("effnet_" + networkKey(spec) + ".json");
  writeFileAtomically(file, toJson(spec).dump() + "\n");
  const std::shared_ptr<void> cleaning(nullptr, [&file](void*) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  });
  const Json answer = askEngineJson({"benchmark", "--state", file.string(), "--training", "--batch",
                                     std::to_string(std::min(8, smallest->config.batch)), "--runs", "3",
                                     "--device", options.device, "--json"});
  return 1 / (answer.at("images_per_second").get<double>() * 3 *
              static_cast<double>(smallest->analysis.totals.macs));
}

void listCandidates(const SweepOptions& options, const SweepPlan& plan, const DataSize& size) {
  const double secondsPerMac = measureSecondsPerMac(plan, options);
  if (!options.json) {
    printSweepEstimate(std::cout, plan, size.images, secondsPerMac);
    return;
  }
  const auto outcomes = options.out.empty() ? std::vector<SweepOutcome>(plan.candidates.size())
                                            : sweepOutcomes(plan, options.out);
  for (std::size_t i = 0; i < plan.candidates.size(); ++i) {
    const auto& candidate = plan.candidates[i];
    Json line = toJson(candidate, outcomes[i]);
    const double work = candidate.trainingMacs(size.images);
    line["estimate"] = {{"training_macs", work}};
    if (std::isfinite(secondsPerMac)) line["estimate"]["seconds"] = work * secondsPerMac;
    std::cout << jsonText(line) << '\n';
  }
}

void printResults(const SweepOptions& options, const SweepPlan& plan) {
  const Json summary = sweepSummary(plan, sweepOutcomes(plan, options.out));
  if (!options.json) {
    printSweepSummary(std::cout, summary);
    return;
  }
  for (const auto& candidate : summary["candidates"]) std::cout << jsonText(candidate) << '\n';
}

void trainCandidates(const SweepOptions& options, const SweepPlan& plan) {
  const RunDirectory folder{options.out};
  const RunLock lock(folder);
  std::error_code ignored;
  std::filesystem::remove(folder.stopRequest(), ignored);
  noteStopSignals();
  ignoreBrokenPipes();
  SweepQueueOptions queueOptions;
  queueOptions.folder = folder.root;
  queueOptions.parallel = options.parallel;
  queueOptions.threads = options.threads;
  queueOptions.stop = [&] { return stopSignalled() || stopRequest(folder) != StopRequest::None; };
  const auto summaryFile = folder.root / "summary.json";
  queueOptions.changed = [&](const SweepCandidate& candidate) {
    const auto outcomes = sweepOutcomes(plan, folder.root);
    writeFileAtomically(summaryFile, sweepSummary(plan, outcomes).dump(2) + "\n");
    printSweepProgress(std::cerr, plan, outcomes, candidate);
  };
  SweepQueue queue(plan, queueOptions);
  const bool complete = queue.run();
  writeFileAtomically(summaryFile, sweepSummary(plan, sweepOutcomes(plan, folder.root)).dump(2) + "\n");
  printResults(options, plan);
  if (!complete) std::cerr << "stopped; `effnet sweep --out` with this folder goes on" << std::endl;
  if (!queue.failures().empty()) throw Error("candidates_failed", joined(queue.failures()));
}

void sweep(SweepOptions& options) {
  if (options.out.empty() && !(options.dryRun && asksForSomething(options)))
    throw Error("bad_usage", "--out: name the folder of the sweep");
  options.out = absolutePath(options.out);
  DataSize size;
  const SweepRequest request = requestOf(options, size);
  const SweepPlan plan = planSweep(request);
  if (options.dryRun) {
    listCandidates(options, plan, size);
    return;
  }
  keepRequest(request, options.out);
  trainCandidates(options, plan);
}

void addRequestOptions(CLI::App& command, SweepOptions& options) {
  command.add_option("--grid", options.grid,
                     "alpha=1.1,1.2,beta=1,1.1,gamma=1,1.15 or field=value,value (also first:last:step)");
  command.add_option("--experiment", options.experiment,
                     "scaling: base, depth, width, resolution and compound at equal cost");
  addNumber(command, "--phi", options.phi, "Exponent of alpha, beta, gamma (1; of the experiment 2)",
            {0.01, 20});
  auto& coefficients = options.request.coefficients;
  for (const auto& [name, target] : {std::pair{"--alpha", &coefficients.alpha},
                                     {"--beta", &coefficients.beta},
                                     {"--gamma", &coefficients.gamma}}) {
    addNumber(command, name, *target, "Where the grid does not name it (1.2, 1.1, 1.15)", {1, 10});
  }
  addNumber(command, "--tolerance", options.request.tolerance,
            "Keep points whose counted cost, for a phi of 1, is within this of twice the base's (0.1)",
            {0, 100});
  command.add_flag("--halving", options.halving,
                   "Stop early: all are trained for a while, the best of them longer (as --rungs 3)");
  addInteger(command, "--rungs", options.rungs,
             "Rungs of asynchronous successive halving (1): all are trained to the end", {1, 16});
  addInteger(command, "--eta", options.request.eta, "Of each rung one in so many goes on (3)", {2, 100});
  addInteger(command, "--seeds", options.request.seeds, "Runs of each candidate (1)", {1, 1000});
  addCount(command, "--target-macs", options.targetMacs,
           "T of the score ACC*(MACs/T)^w (the cost that phi asks for)");
  addNumber(command, "--cost-weight", options.request.costWeight, "w of the score (-0.07)", {-10, 10});
}

}  // namespace

void addSweep(CLI::App& app) {
  CLI::App* command = app.add_subcommand("sweep", "Train and rank a grid of networks or settings");
  auto options = std::make_shared<SweepOptions>();
  addDataOptions(*command, *options);
  addBaseOptions(*command, options->spec);
  CLI::Option* state =
      command->add_option("--state", options->spec.state,
                          "A network saved by the window's Explore page, or a search's winner.json");
  for (const char* name : {"--model", "--family"}) state->excludes(command->get_option(name));
  command->add_option("--weights", options->weights, "Checkpoint that every run starts from");
  addRequestOptions(*command, *options);
  command->add_option("--recipe", options->recipe, "As `train` has them; scratch without --weights");
  addInteger(*command, "--epochs", options->epochs, "Of each run (10)", {1, 100000});
  addRunOptions(*command, *options, "The first of --seeds (0)", "Runs at a time (1)");
  command->add_option("-o,--out", options->out,
                      "Folder of the sweep, a run a sub-folder; alone: go on with the sweep there");
  command->add_flag("--dry-run", options->dryRun,
                    "List the candidates, their counts and the cost, train none");
  command->add_flag("--json", options->json, "One JSON object for each candidate, the best first");
  command->callback([options] { sweep(*options); });
}

}  // namespace effnet
