#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/cli/table.h"
#include "app/effnet/analysis_text.h"
#include "app/effnet/commands.h"
#include "app/effnet/fit_text.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/explore_state.h"
#include "core/protocol/json_text.h"
#include "core/protocol/measurement.h"
#include "core/protocol/network_choice.h"
#include "core/protocol/network_json.h"
#include "core/scaling/budget.h"
#include "core/scaling/families.h"

#include <cmath>
#include <fstream>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

constexpr std::size_t kMostMeasurements = 10'000;

struct FitOptions {
  std::string family;
  std::string model;
  std::string state;
  bool any = false;
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
      measurements.push_back(decodeAnswer<Measurement>(parseJson(line)));
    } catch (const Json::exception&) {
      throw bad("holds a line that is no JSON of 'effnet benchmark'");
    } catch (const Error& error) {
      throw bad(error.detail());
    }
    if (!measurements.back().sameSetting(measurements.front()))
      throw bad("mixes machines, devices, threads, batches, bits or training steps, which share no scale");
  }
  LatencyModel model = latencyModel(measurements);
  if (model.empty()) throw bad("holds no measured answer");
  return model;
}

NetworkSpec baselineOf(const FitOptions& options) {
  NetworkSpec baseline = !options.state.empty()   ? networkOf(readExploreState(options.state))
                         : !options.model.empty() ? publishedModel(options.model)
                                                  : familyBaseline(options.family);
  if (options.classes) baseline.classes = *options.classes;
  return baseline;
}

/// How far told latencies are from measured ones, where that is known.
void putError(Json& json, const LatencyModel& latency) {
  if (std::isfinite(latency.error())) json["milliseconds_error"] = latency.error();
}

void fitOne(const FitOptions& options, const Budget& budget) {
  const ScalingMode mode = scalingModeFromString(options.mode);
  const BudgetFit found = largestWithin(baselineOf(options), mode, options.coefficients, budget);
  const auto unmoved = unmovedLimits(mode, options.coefficients, budget);
  if (!options.json) {
    printFit(std::cout, found, options.mode, unmoved);
    printAnalysis(std::cout, found.analysis, Convention::Macs);
    printLatency(std::cout, budget.latency);
    return;
  }
  Json json = toJson(found.analysis);
  json["phi"] = found.phi;
  json["binding"] = toString(found.binding);
  for (const Binding limit : unmoved) json["unmoved"].push_back(toString(limit));
  if (!budget.latency.empty()) json["milliseconds"] = budget.latency.milliseconds(found.analysis);
  putError(json, budget.latency);
  std::cout << jsonText(json) << '\n';
}

/// What each family gives within the budget, untrained; those that have nothing so small are left out.
std::vector<FamilyFit> familyFits(const FitOptions& options, const Budget& budget) {
  std::vector<FamilyFit> fits;
  const ScalingMode mode = scalingModeFromString(options.mode);
  for (const std::string& family : familyNames())
    if (auto fit =
            familyFit(family, mode, isOwnFamily(family) ? familyCoefficients(family) : options.coefficients,
                      budget, options.classes.value_or(familyBaseline(family).classes)))
      fits.push_back(std::move(*fit));
  return fits;
}

/// The network that was named, scaled as the families are; absent where even its smallest is too large.
std::optional<FamilyFit> namedFit(const FitOptions& options, const Budget& budget) {
  if (options.model.empty() && options.state.empty()) return std::nullopt;
  try {
    return FamilyFit{options.model.empty() ? options.state : options.model,
                     largestWithin(baselineOf(options), scalingModeFromString(options.mode),
                                   options.coefficients, budget)};
  } catch (const Error& error) {
    if (error.code() != "nothing_fits") throw;
    return std::nullopt;
  }
}

void fitAny(const FitOptions& options, const Budget& budget) {
  const std::vector<NetworkChoice> choices = choicesWithin(budget);
  const NetworkChoice* best = bestOf(choices);
  std::vector<FamilyFit> families = familyFits(options, budget);
  if (auto named = namedFit(options, budget)) families.insert(families.begin(), std::move(*named));
  const auto unmoved = unmovedLimits(scalingModeFromString(options.mode), options.coefficients, budget);
  if (!best && families.empty())
    throw Error("nothing_fits", "no published network and no family has a network within this budget");
  if (!options.json) {
    printChoices(std::cout, choices, families, unmoved);
    printLatency(std::cout, budget.latency);
    return;
  }
  Json json = best ? toJson(best->analysis) : Json::object();
  if (best) {
    json["best"] = toJson(*best);
    json["top1"] = best->top1;
    if (const NetworkChoice* next = nextBetter(choices)) {
      json["next"] = toJson(*next);
      json["binding"] = toString(next->broken.front());
    }
  }
  for (const Binding limit : unmoved) json["unmoved"].push_back(toString(limit));
  putError(json, budget.latency);
  json["candidates"] = Json::array();
  for (const NetworkChoice& choice : choices) json["candidates"].push_back(toJson(choice));
  json["untrained"] = Json::array();
  for (const FamilyFit& each : families)
    json["untrained"].push_back({{"family", each.family},
                                 {"phi", each.fit.phi},
                                 {"resolution", each.fit.analysis.spec.resolution},
                                 {"params", each.fit.analysis.totals.params},
                                 {"macs", each.fit.analysis.totals.macs},
                                 {"binding", toString(each.fit.binding)}});
  std::cout << jsonText(json) << '\n';
}

void fit(const FitOptions& options) {
  Budget budget = options.budget;
  budget.batch = options.batch.value_or(1);
  if (!options.measured.empty()) budget.latency = measuredLatency(options.measured);
  if (options.any) return fitAny(options, budget);
  if (options.family.empty() && options.model.empty() && options.state.empty())
    throw Error("bad_usage",
                "name what is scaled by --family NAME, --model NAME or --state FILE, or take --any");
  fitOne(options, budget);
}

void addLimits(CLI::App& command, FitOptions& options) {
  Budget& budget = options.budget;
  addCount(command, "--max-macs", budget.macs, "Most multiply-adds for an image, e.g. 1.2G");
  addCount(command, "--max-params", budget.params, "Most parameters, e.g. 10M");
  addCount(command, "--max-inference-memory", budget.inference,
           "Most bytes for the answer to an image, weights included, e.g. 64MiB");
  addCount(command, "--max-file-size", budget.file, "Most bytes of the file of weights, e.g. 30M");
  CLI::Option* memory =
      addCount(command, "--max-memory", budget.memory, "Most bytes for training at --batch, e.g. 24GiB");
  addCount(command, "--batch", options.batch, "Images a training step, for --max-memory (1)")->needs(memory);
  command.add_flag("--amp", budget.amp, "Count memory in mixed precision")->needs(memory);
  CLI::Option* latency = addNumber(command, "--max-latency", budget.milliseconds,
                                   "Most milliseconds for a pass, told from --measured", {1e-6, 1e9});
  latency->needs(command.add_option("--measured", options.measured,
                                    "Lines of 'effnet benchmark --json' on the machine that counts"));
}

}  // namespace

void addFit(CLI::App& app) {
  CLI::App* command = app.add_subcommand("fit", "The largest or the most accurate network within a budget");
  auto options = std::make_shared<FitOptions>();
  command->footer(knownFamilies());
  CLI::Option* family = command->add_option("--family", options->family, "What is scaled, e.g. efficientnet");
  family->each([options](const std::string& name) { options->coefficients = familyCoefficients(name); });
  CLI::Option* model =
      command->add_option("--model", options->model, "A published network that is scaled instead");
  CLI::Option* state =
      command->add_option("--state", options->state, "A network saved by the window's Explore page instead");
  CLI::Option* any = command->add_flag(
      "--any", options->any,
      "The most accurate published network with weights, and what each family, and the network that "
      "--model or --state names, give untrained");
  model->excludes(family);
  for (CLI::Option* other : {family, model}) state->excludes(other);
  any->excludes(family);  // they are all told
  addScalingOptions(*command, options->mode, options->coefficients);
  addInteger(*command, "--classes", options->classes, "Classes of the classifier (1000)",
             {1, limits::kClasses});
  addLimits(*command, *options);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { fit(*options); });
}

}  // namespace effnet
