#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/effnet/commands.h"
#include "app/effnet/data_size.h"
#include "app/effnet/run_options.h"
#include "app/effnet/search_text.h"
#include "app/effnet/search_timing.h"
#include "app/effnet/search_worker.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/stop_signals.h"
#include "core/protocol/halving.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/protocol/train_fields.h"
#include "core/scaling/canonical_network.h"
#include "core/scaling/families.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <set>

namespace effnet {
namespace {

struct SearchOptions : RunOptions {
  SearchOptions() { recipe = "scratch"; }

  std::string space = "mnasnet";
  std::string start;
  std::optional<int> resolution;
  std::string objective = "macs";
  std::string target;  ///< MACs, or milliseconds
  double weight = -0.07;
  double paramWeight = -0.05;
  double limit = 1;
  std::string method = "evolution";
  std::string proxy = "none";
  bool inherit = false;
  std::optional<int> candidates;
  std::optional<double> hours;
  std::optional<int> population;
  std::optional<int> tournament;
  int epochs = 9;
  int rungs = 3;
  int eta = 3;
  std::optional<int> ahead;
  bool worker = false;
};

/// A published network, a family or a file; nothing where the space's own is wanted.
NetworkSpec startOf(const std::string& start) {
  if (start.empty()) return {};
  SpecOptions named;
  const auto& published = publishedNames();
  std::error_code unknown;
  if (std::filesystem::is_regular_file(start, unknown))
    named.state = start;
  else if (std::ranges::find(published, ownName(start)) != published.end())
    named.model = start;
  else
    named.family = start;
  return named.resolve();
}

SearchRules rulesOf(const SearchOptions& options, std::vector<std::string>& found) {
  SearchRules rules;
  rules.evolution = options.method == "evolution";
  if (!rules.evolution && options.method != "random")
    found.emplace_back("--method must be evolution or random");
  rules.inherit = options.inherit;
  rules.synflow = options.proxy == "synflow";
  if (!rules.synflow && options.proxy != "none") found.emplace_back("--proxy must be none or synflow");
  constexpr int kWithHours = 100'000;  // the time ends it
  rules.candidates = options.candidates.value_or(options.hours ? kWithHours : 32);
  rules.population = options.population.value_or(usualPopulation(rules.candidates));
  rules.tournament = options.tournament.value_or(usualTournament(rules.population));
  rules.rungs = rungsOf(options.epochs, options.rungs, options.eta);
  rules.eta = options.eta;
  rules.ahead = options.ahead.value_or(options.parallel);
  rules.seed = static_cast<std::int64_t>(options.seed.value_or(0));
  return rules;
}

TrainConfig configOf(const SearchOptions& options) {
  TrainConfig config = recipeDefaults(options.recipe);
  setEpochs(config, options.epochs);
  options.apply(config);
  config.metric = SelectionMetric::Top1;
  config.deterministic = true;  // the same seed, the same search
  config.tensorboard = false;
  config.threads = options.threads;  // who goes on with it takes as many: the last digits depend on them
  setFields(config, options.fields);
  return config;
}

/// Runs one part of the preparation and keeps what is wrong with it.
template <typename Call>
void collect(std::vector<std::string>& found, Call call) {
  try {
    call();
  } catch (const Error& error) {
    found.push_back(error.detail());
  }
}

void requireAllWell(const std::vector<std::string>& found) {
  if (!found.empty()) throw Error("bad_search", joined(found));
}

/// The command line's request; everything that is wrong is said at once.
SearchRequest requestOf(const SearchOptions& options) {
  std::vector<std::string> found;
  SearchRequest request;
  collect(found, [&] { request.objective = parseWord<SearchObjective>(options.objective, "objective"); });
  collect(found, [&] { request.space = readSearchSpace(options.space, startOf(options.start)); });
  collect(found, [&] { request.config = configOf(options); });
  request.rules = rulesOf(options, found);
  request.weight = options.weight;
  request.paramWeight = options.paramWeight;
  request.limit = options.limit;
  request.hours = options.hours.value_or(0);
  if (options.target.empty()) found.emplace_back("--target: name the cost that is aimed at");
  if (!options.target.empty())
    collect(found, [&] {
      request.target = request.objective == SearchObjective::Macs
                           ? static_cast<double>(parseCount(options.target, "--target"))
                           : parseNumber(options.target, "--target", {1e-6, 1e9});
    });
  int classes = 0;
  if (options.data.empty()) found.emplace_back("--data: name the data set");
  if (!options.data.empty()) collect(found, [&] { classes = measureData(request.config).classes; });
  if (classes == 1) found.emplace_back(options.data + ": one class alone leaves nothing to tell apart");
  if (classes > 0) request.space.start.classes = classes;
  if (options.resolution) request.space.start.resolution = *options.resolution;
  if (!request.space.stages.empty() && request.target > 0)
    for (const std::string& each : problems(request)) found.push_back(each);
  requireAllWell(found);
  return request;
}

bool hasSearch(const SearchOptions& options) {
  std::error_code unknown;
  return !options.out.empty() && std::filesystem::exists(searchFile(options.out), unknown);
}

/// The search of the folder where one lies there, which what was asked for must be; else a new one.
SearchRequest settledRequest(const SearchOptions& options, bool asked) {
  if (!asked) return readSearchRequest(options.out);
  SearchRequest request = requestOf(options);
  if (hasSearch(options)) {
    const SearchRequest old = readSearchRequest(options.out);
    request.costFit = old.costFit;
    request.measured = old.measured;
    request.processor = old.processor;
    if (toJson(old) == toJson(request)) return old;
    throw Error("search_exists",
                options.out +
                    ": another search lies there; name another folder, or give --out alone to "
                    "go on with that one");
  }
  if (request.objective != SearchObjective::Macs) {
    const std::filesystem::path folder =
        options.out.empty() ? std::filesystem::temp_directory_path() : std::filesystem::path(options.out);
    createFolder(folder);
    takeTimes(request, folder);
    requireAllWell(problems(request));
  }
  return request;
}

void writeRecord(const SearchRecord& record, const std::filesystem::path& folder) {
  writeFileAtomically(folder / "history.jsonl", record.history());
  const int best = record.course().best();
  if (best < 0) return;
  const auto& network = record.course().candidates()[static_cast<std::size_t>(best)].network;
  writeFileAtomically(folder / "winner.json", toJson(network).dump(2) + "\n");
}

void printResult(const SearchOptions& options, const SearchRecord& record) {
  const Json ranking = record.ranking();
  if (options.json)
    for (const Json& each : ranking) std::cout << jsonText(each) << '\n';
  else
    printRanking(std::cout, record.request(), ranking);
}

/// Says that somebody looks after the search; nothing where another process does.
std::unique_ptr<RunLock> watch(const RunDirectory& folder) {
  try {
    return std::make_unique<RunLock>(folder);
  } catch (const Error& error) {
    if (error.code() != "run_locked") throw;
    return nullptr;
  }
}

void train(const SearchOptions& options, const SearchRequest& request) {
  const RunDirectory folder{options.out};
  const auto lock = options.worker ? nullptr : watch(folder);
  std::error_code ignored;
  if (!options.worker) std::filesystem::remove(folder.stopRequest(), ignored);
  noteStopSignals();
  ignoreBrokenPipes();
  SearchRecord record(request, folder.root);
  SearchWorkerOptions working;
  working.parallel = options.parallel;
  working.threads = options.threads;
  working.stop = [&] { return stopSignalled() || stopRequest(folder) != StopRequest::None; };
  working.changed = [&](std::size_t job) {
    writeRecord(record, folder.root);
    printSearchProgress(std::cerr, record, job);
  };
  const bool complete = SearchWorker(record, working).run();
  writeRecord(record, folder.root);
  printResult(options, record);
  if (!complete) std::cerr << "stopped; `effnet search --out` with this folder goes on" << std::endl;
}

void search(SearchOptions& options, const CLI::App& command) {
  static const std::set<std::string> ofGoingOn{"--out",     "--worker", "--parallel",
                                               "--threads", "--json",   "--quiet"};
  bool asked = false;
  for (const CLI::Option* option : command.get_options())
    asked = asked || (option->count() > 0 && !ofGoingOn.contains(option->get_name()));
  if (options.out.empty() && !(options.dryRun && asked))
    throw Error("bad_usage", "--out: name the folder of the search");
  if (options.worker && asked)
    throw Error("bad_usage", "--worker takes the search that lies in --out as it is");
  options.out = absolutePath(options.out);
  const SearchRequest request = settledRequest(options, asked);
  if (options.dryRun) {
    const Json summary = spaceSummary(request);
    if (options.json)
      std::cout << jsonText(summary) << '\n';
    else
      printSpace(std::cout, request, summary);
    return;
  }
  if (!hasSearch(options)) {
    createFolder(options.out);
    writeFileAtomically(searchFile(options.out), toJson(request).dump(2) + "\n");
  }
  train(options, request);
}

void addSpaceOptions(CLI::App& command, SearchOptions& options) {
  command.add_option("--space", options.space, "mnasnet, efficientnet_v2 or a file")->capture_default_str();
  command.add_option("--start", options.start, "Another start network: a model, a family or a file");
  addInteger(command, "--resolution", options.resolution, "Input height and width, pixels",
             {1, limits::kResolution});
  command
      .add_option("--objective", options.objective,
                  "macs; latency: of an answer, measured here; training: of a step, measured here")
      ->capture_default_str();
  command.add_option("--target", options.target,
                     "T of the score ACC*(cost/T)^w: MACs (40M), or milliseconds (2.5)");
  addNumber(command, "--weight", options.weight, "w of the score (-0.07)", {-10, 10});
  addNumber(command, "--param-weight", options.paramWeight,
            "v: the objective training also takes (P/P0)^v (-0.05)", {-10, 10});
  addNumber(command, "--limit", options.limit, "What costs more than so many targets is not trained (1)",
            {1e-6, 1e6});
}

void addMethodOptions(CLI::App& command, SearchOptions& options) {
  command.add_option("--method", options.method, "evolution (ageing) or random")->capture_default_str();
  command
      .add_option("--proxy", options.proxy,
                  "synflow: of four mutants the one with the highest is proposed; none")
      ->capture_default_str();
  command.add_flag("--inherit", options.inherit,
                   "A candidate begins with its parent's weights where names and shapes agree");
  addInteger(command, "--candidates", options.candidates, "Networks that are trained (32)", {1, 100'000});
  addNumber(command, "--hours", options.hours, "Propose no further ones behind so many hours of training",
            {0, 1e5});
  addInteger(command, "--population", options.population,
             "Of the evolution (a quarter of --candidates, 4 to 16)", {2, 100'000});
  addInteger(command, "--tournament", options.tournament, "Drawn for each parent (all of the population)",
             {1, 100'000});
  addInteger(command, "--epochs", options.epochs, "Of a full training, the last rung (9)", {1, 100'000});
  addInteger(command, "--rungs", options.rungs, "Rungs of successive halving (3); 1: no early stopping",
             {1, 16});
  addInteger(command, "--eta", options.eta, "One in so many goes on to the next rung (3)", {2, 100});
  addInteger(command, "--ahead", options.ahead,
             "Candidates under way at once, all workers together (--parallel)", {1, 4096});
}

}  // namespace

void addSearch(CLI::App& app) {
  CLI::App* command = app.add_subcommand("search", "Search a network for a data set and a cost");
  auto options = std::make_shared<SearchOptions>();
  addDataOptions(*command, *options);
  addSpaceOptions(*command, *options);
  addMethodOptions(*command, *options);
  command->add_option("--recipe", options->recipe, "As `train` has them, from scratch")
      ->capture_default_str();
  addRunOptions(*command, *options, "Decides the whole search (0)", "Runs at a time, of this process (1)");
  command->add_option("-o,--out", options->out,
                      "Folder of the search, a run a sub-folder; alone: go on with the search there");
  command->add_flag("--worker", options->worker, "Help with the search in --out, also from another machine");
  command->add_flag("--dry-run", options->dryRun, "Tell the space and its costs, train nothing");
  command->add_flag("--json", options->json, "One JSON object for each candidate, the best first");
  command->callback([options, command] { search(*options, *command); });
}

}  // namespace effnet
