#include "app/cli/colour.h"
#include "app/cli/event_text.h"
#include "app/cli/help_layout.h"
#include "app/cli/numbers.h"
#include "app/cli/spec_options.h"
#include "app/engine/commands.h"
#include "app/engine/device_options.h"
#include "app/engine/local_ranks.h"
#include "app/engine/resources.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/file_lock.h"
#include "core/base/system/stop_signals.h"
#include "core/base/system/streams.h"
#include "core/dataset/dataset_warnings.h"
#include "core/protocol/json_text.h"
#include "core/protocol/train_fields.h"
#include "core/training/plan/resume_config.h"
#include "core/training/plan/train_machine.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace effnet {
namespace {

struct TrainOptions {
  std::string data;
  std::string val;
  std::string columns;
  SpecOptions spec;
  std::string weights;
  bool weightsGiven = false;  ///< "" is a wish, too
  std::string recipe;
  std::optional<int> epochs;
  std::optional<double> minutes;
  std::optional<int> patience;
  std::optional<int> batch;
  std::optional<double> seed;
  bool deterministic = false;
  std::vector<std::string> fields;
  std::string out;
  std::string resume;
  int untilEpoch = 0;
  std::string config;
  DeviceOptions device;
  bool dryRun = false;
  bool json = false;
};

std::string absolute(const std::string& path) {
  return path.empty() ? path : std::filesystem::absolute(path).lexically_normal().string();
}

/// The file or the recipe, and over it what the command line says, `--set` last.
TrainConfig configFrom(const TrainOptions& options) {
  const Recipe recipe = !options.recipe.empty()   ? parseWord<Recipe>(options.recipe, "recipe")
                        : options.weights.empty() ? Recipe::Scratch
                                                  : Recipe::Finetune;
  TrainConfig config = options.config.empty() ? recipeDefaults(recipe) : readTrainConfig(options.config);
  if (!options.recipe.empty()) config.recipe = recipe;
  if (!options.data.empty()) config.data = absolute(options.data);
  if (!options.val.empty()) config.val = absolute(options.val);
  if (!options.columns.empty()) config.columns = options.columns;
  std::string weights = options.weightsGiven ? options.weights : config.weights;
  if (weights.starts_with("builtin:")) weights = resolveModelSource(weights).string();
  changeStart(config, absolute(weights));
  if (options.spec.given()) config.network = options.spec.resolve();
  if (options.spec.resolution) config.resolution = *options.spec.resolution;
  if (options.epochs) setEpochs(config, *options.epochs);
  if (options.minutes) config.minutes = *options.minutes;
  if (options.patience) config.patience = *options.patience;
  if (options.batch) config.batch = *options.batch;
  if (options.seed) config.seed = static_cast<std::int64_t>(*options.seed);
  if (options.deterministic) config.deterministic = true;
  if (options.device.device != "auto") config.device = options.device.device;
  if (options.device.threads > 0) config.threads = options.device.threads;
  setFields(config, options.fields);
  const bool sized = options.spec.resolution || std::ranges::any_of(options.fields, [](const auto& field) {
                       return field.starts_with("resolution=");
                     });
  // A size that is named is a wish, also where the old checkpoint had the same.
  if (sized && config.suggested) config.suggested->inputSize = 0;
  return config;
}

/// What a run may go on with: how long it lasts, and what computes it. Throws Error("bad_usage") naming every
/// other option that was given.
std::vector<std::string> changesFrom(const TrainOptions& options, const CLI::App& command) {
  static const std::set<std::string> taken{"--resume",      "--epochs",  "--minutes", "--patience",
                                           "--set",         "--threads", "--device",  "--json",
                                           "--until-epoch", "--help",    "--quiet"};
  std::string refused;
  for (const CLI::Option* option : command.get_options())
    if (option->count() > 0 && !taken.contains(option->get_name()))
      refused += (refused.empty() ? "" : ", ") + option->get_name();
  for (const auto& field : options.fields)
    if (!mayChangeOnResume(field.substr(0, field.find('='))))
      refused += (refused.empty() ? "--set " : ", --set ") + field;
  if (!refused.empty())
    throw Error("bad_usage", "--resume goes on with a run as it began, so it does not take " + refused +
                                 "; epochs, minutes and patience may change; for another run take --config");
  std::vector<std::string> changes;
  if (options.epochs) changes.push_back("epochs=" + std::to_string(*options.epochs));
  if (options.minutes) changes.push_back("minutes=" + Json(*options.minutes).dump());
  if (options.patience) changes.push_back("patience=" + std::to_string(*options.patience));
  if (options.device.device != "auto") changes.push_back("device=" + options.device.device);
  if (options.device.threads > 0) changes.push_back("threads=" + std::to_string(options.device.threads));
  changes.insert(changes.end(), options.fields.begin(), options.fields.end());
  return changes;
}

/// A run that was prepared and has not begun names the network that comes with the program as it was typed.
void resolveWeights(const RunDirectory& run) {
  std::error_code unknown;
  if (!std::filesystem::exists(run.config(), unknown)) return;
  TrainConfig config = readTrainConfig(run.config());
  if (!config.weights.starts_with("builtin:")) return;
  config.weights = resolveModelSource(config.weights).string();
  writeFileAtomically(run.config(), toJson(config).dump(2) + "\n");
}

TrainJob jobFrom(const TrainOptions& options, const CLI::App& command) {
  TrainJob job;
  job.untilEpoch = options.untilEpoch;
  if (command.count("--resume") > 0) {
    job.resume = true;
    job.changes = changesFrom(options, command);
    job.run.root = absolute(options.resume);
    resolveWeights(job.run);
    return job;
  }
  if (options.out.empty()) throw Error("bad_usage", "--out: name the folder of the run");
  job.run.root = absolute(options.out);
  job.config = configFrom(options);
  return job;
}

/// What can be told before anything is written: a mistyped name leaves no folder of a run.
void checkStart(const TrainConfig& config) {
  std::string wrong;
  for (const auto& problem : problemsOfStart(config)) wrong += (wrong.empty() ? "" : "; ") + problem;
  if (!wrong.empty()) throw Error("bad_config", wrong);
  std::error_code unknown;
  if (config.data.empty() || !std::filesystem::exists(config.data, unknown))
    throw Error("data_missing", "--data: there is no " + (config.data.empty() ? "data" : config.data));
}

/// One line that is written over while a person watches; else each event is a line of its own.
class EventPrinter {
 public:
  void print(const RunEvent& event) {
    const bool step = std::holds_alternative<StepDone>(event.what);
    if (step && isQuiet()) return;
    const std::string text = describeEvent(event);
    if (text.empty()) return;
    const std::string rest(length_ > text.size() ? length_ - text.size() : 0, ' ');
    if (length_ > 0) std::cout << '\r';
    {
      std::optional<Coloured> warning;
      if (std::holds_alternative<RunWarning>(event.what)) warning.emplace(std::cout, Colour::Yellow);
      std::cout << text << rest;
    }
    length_ = watched_ && step ? text.size() : 0;
    if (length_ == 0) std::cout << '\n';
    std::cout << std::flush;
  }

 private:
  const bool watched_ = outputIsWatched();
  std::size_t length_ = 0;  ///< of what is written over next
};

/// What its data suggests for a configuration, a line; empty where there is nothing to say, or the data has
/// faults that its run will tell.
std::string adviceOn(const TrainConfig& config) {
  if (config.balanced || config.classWeights) return {};
  try {
    const std::string uneven = unevenClasses(scanPictures(datasetOptions(config)));
    return uneven.empty() ? uneven : "note: " + uneven + "\n";
  } catch (const Error&) {
    return {};
  }
}

/// Writes the configuration of a run that somebody else starts: `effnet queue`, `train --resume`. Nothing is
/// trained, and nothing is left behind where it would not begin.
void prepareRun(const TrainOptions& options, const CLI::App& command) {
  const TrainJob job = jobFrom(options, command);
  if (job.resume)
    throw Error("bad_usage", "--dry-run prepares a run, and --resume goes on with one: give one of them");
  checkStart(job.config);
  std::error_code unknown;
  if (std::filesystem::exists(job.run.config(), unknown))
    throw Error("run_exists", job.run.root.string() + ": a run lies there already");
  std::filesystem::create_directories(job.run.root, unknown);
  writeFileAtomically(job.run.config(), toJson(job.config).dump(2) + "\n");
  if (options.json)
    std::cout << jsonText(toJson(job.config)) << '\n';
  else
    std::cout << job.run.config().string() << " is written; effnet queue or train --resume starts the run\n"
              << adviceOn(job.config);
}

/// The devices of a run that goes on: those that were asked for, or its own.
std::string devicesOf(const TrainJob& job) {
  std::string devices = job.resume ? readTrainConfig(job.run.config()).device : job.config.device;
  for (const auto& each : job.changes)
    if (each.starts_with("device=")) devices = each.substr(each.find('=') + 1);
  return devices;
}

void runTraining(const TrainOptions& options, const CLI::App& command) {
  ignoreBrokenPipes();
  ignoreFileSizeLimit();
  if (options.dryRun) return prepareRun(options, command);
  keepPassedLocks();
  prepareTrainingProcess();
  TrainJob job = jobFrom(options, command);
  LocalRanks others(devicesOf(job));
  StopSignals signals;
  job.stop = signals.token();
  std::error_code unknown;
  if (!job.resume && !std::filesystem::exists(job.run.root, unknown)) checkStart(job.config);
  EventPrinter printer;
  job.progress = [&](const RunEvent& event) {
    if (!options.json) return printer.print(event);
    if (const std::string text = encodeEvent(event); !text.empty()) std::cout << text << std::endl;
  };
  train(job);
  others.wait();
}

/// Every field that --set takes, in lines of a terminal's width.
std::string knownFields() {
  constexpr std::size_t kWidth = 96;
  std::string text = "Fields for --set, with the values of the recipe finetune (manual: Settings):";
  std::string line;
  const TrainConfig usual = recipeDefaults(Recipe::Finetune);
  for (const TrainField& each : trainFields()) {
    const Json value = valueOf(each, usual);
    const std::string field =
        std::string(each.name) + "=" + (value.is_string() ? value.get<std::string>() : value.dump());
    if (line.empty() || line.size() + field.size() > kWidth) {
      text += line + "\n";
      line = " ";
    }
    line += " " + field;
  }
  return text + line;
}

constexpr char kTogether[] =
    "\nSeveral GPUs of this machine: --device cuda:0,cuda:1 starts a process for each."
    "\nSeveral processes, GPUs or machines train one network together where RANK, WORLD_SIZE,"
    "\nMASTER_ADDR and MASTER_PORT are set, as torchrun --no_python sets them; the batch is that of all.";

}  // namespace

void addTrain(CLI::App& app) {
  CLI::App* command = app.add_subcommand("train", "Train or fine-tune a network");
  auto options = std::make_shared<TrainOptions>();
  command->add_option(
      "--data", options->data,
      "A folder of classes (or train/, val/, test/ with those), CSV, CIFAR, IDX or Pascal-VOC");
  command->add_option("--val", options->val, "Validation data of its own, where --data has none");
  command->add_option("--columns", options->columns, "Of a table: path,label or path,label,split, by name");
  addSpecOptions(*command, options->spec);
  command->add_option("--weights", options->weights, "Checkpoint to start from");
  command->add_option("--recipe", options->recipe,
                      wordList<Recipe>() + "; finetune is the default with --weights, scratch without");
  addInteger(*command, "--epochs", options->epochs, "Passes over the training images", {-1e9, 1e9});
  addNumber(*command, "--minutes", options->minutes, "Budget of time, 0 = none; ends in good order (0)",
            {-1e9, 1e9});
  addInteger(*command, "--patience", options->patience,
             "Epochs without a better one before it ends; 0: never", {-1e9, 1e9});
  addInteger(*command, "--batch", options->batch, "Batch size; 0: as many images as fit, up to 256",
             {-1e9, 1e9});
  addNumber(*command, "--seed", options->seed, "Decides every random choice (0)", {-9e15, 9e15});
  command->add_flag("--deterministic", options->deterministic,
                    "The same seed gives the same weights, bit for bit");
  command->add_option("--set", options->fields, "field=value of the configuration; may be given often");
  command->add_option("-o,--out", options->out, "Folder of the run");
  command->add_flag("--dry-run", options->dryRun, "Only write the config.json in --out, for effnet queue");
  command->add_option("--resume", options->resume,
                      "Go on with the run in this folder; --epochs, --minutes and --patience may change");
  addInteger(*command, "--until-epoch", options->untilEpoch,
             "Stop behind this epoch, in good order; --resume goes on", {0, 1e9});
  command->add_option("--config", options->config, "Configuration to start from, a run's config.json");
  addDeviceOptions(*command, options->device);
  command->add_flag("--json", options->json, "One JSON object for each event on standard output");
  command->footer(command->get_footer() + "\n" + knownFields() + kTogether);
  command->callback([options, command] {
    options->weightsGiven = command->count("--weights") > 0;
    runTraining(*options, *command);
  });
}

}  // namespace effnet
