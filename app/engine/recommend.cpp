#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/benchmark_json.h"
#include "app/engine/commands.h"
#include "app/engine/device_options.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/catalog/catalog.h"
#include "core/dataset/dataset.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"
#include "core/protocol/start_choice.h"
#include "core/scaling/families.h"

#include <iostream>
#include <memory>
#include <optional>
#include <sstream>

namespace effnet {
namespace {

constexpr char kYardstick[] = "efficientnet_b0";

struct RecommendOptions {
  DatasetOptions scan;
  DeviceOptions device;
  std::string measured;
  std::optional<double> milliseconds;
  std::optional<double> megabytes;
  std::optional<std::int64_t> memory;
  double minutes = StartQuestion::kUsualPatience;
  int epochs = 10;
  bool json = false;
};

/// Lines of `effnet benchmark --json`, or of the window's own list.
std::vector<Measurement> measurementsIn(const std::string& file) {
  std::vector<Measurement> all;
  std::istringstream lines(readFile(file));
  for (std::string line; std::getline(lines, line);) {
    const Json json = parseJson(line);
    if (json.is_object()) all.push_back(decodeAnswer<Measurement>(json));
  }
  if (all.empty()) throw Error("bad_data", file + ": no line of effnet benchmark --json");
  return all;
}

/// One small network tells how fast the machine is; all others are predicted from it.
Measurement timedHere(const RecommendOptions& options) {
  BenchmarkParams params;
  params.spec = publishedModel(kYardstick);
  params.device = deviceFromString(options.device.device);
  params.runs = 5;
  setThreads(options.device.threads > 0 ? options.device.threads : hardwareThreads());
  return measurementOf(params, benchmarkNetwork(params));
}

void printChoices(const std::vector<StartChoice>& choices) {
  Table table({"", "weights", "ImageNet top-1", "MB", "ms", "fine-tuning", "here"});
  for (const StartChoice& each : choices)
    table.add({each.recommended ? "recommended" : "", each.weights->name, rounded(each.top1) + " %",
               rounded(static_cast<double>(each.bytes) / 1e6),
               each.milliseconds ? (each.measured ? "" : "≈ ") + rounded(*each.milliseconds) : "",
               each.trainingSeconds ? "≈ " + rounded(*each.trainingSeconds / 60) + " min" : "",
               each.file.empty() ? "effnet download" : "yes"});
  table.print(std::cout);
  std::cout << "\n≈: predicted from the multiply-adds of what was timed\n";
}

void recommend(const RecommendOptions& options) {
  StartQuestion question;
  question.images = static_cast<int>(scanDataset(options.scan).train.size());
  question.epochs = options.epochs;
  question.patienceMinutes = options.minutes;
  question.budget.milliseconds = options.milliseconds;
  if (options.megabytes) question.budget.file = static_cast<std::int64_t>(*options.megabytes * 1e6);
  question.budget.inference = options.memory;
  question.measured =
      options.measured.empty() ? std::vector{timedHere(options)} : measurementsIn(options.measured);
  const auto choices =
      startChoices(question, [](const KnownWeights& known) { return presentFile(known).string(); });
  if (choices.empty() || !choices.front().recommended)
    throw Error("nothing_fits", "no pretrained network keeps these limits");
  if (!options.json) return printChoices(choices);
  Json list = Json::array();
  for (const StartChoice& each : choices) list.push_back(toJson(each));
  std::cout << jsonText(Json{{"images", question.images}, {"networks", std::move(list)}}) << '\n';
}

}  // namespace

void addRecommend(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "recommend", "Which pretrained network to start from, for these pictures and this machine");
  auto options = std::make_shared<RecommendOptions>();
  command->add_option("--data", options->scan.data, "A folder of classes, CSV, CIFAR, IDX or Pascal-VOC")
      ->required();
  command->add_option("--val", options->scan.val, "Validation data of its own");
  command->add_option("--columns", options->scan.columns,
                      "Of a table: path,label or path,label,split, by name");
  command->add_option(
      "--measured", options->measured,
      "What was measured on this machine, lines of effnet benchmark --json; a small network is "
      "timed otherwise");
  addNumber(*command, "--max-milliseconds", options->milliseconds, "Most that an answer may take",
            {1e-3, 1e9});
  addNumber(*command, "--max-megabytes", options->megabytes, "Most that the file may take", {0.1, 1e9});
  addCount(*command, "--max-inference-memory", options->memory,
           "Most bytes for the answer to an image, weights included, e.g. 64MiB");
  addNumber(*command, "--minutes", options->minutes, "Most that fine-tuning may take (5)", {0.01, 1e6});
  addInteger(*command, "--epochs", options->epochs, "Of that fine-tuning (10)", {1, 100000});
  addDeviceOptions(*command, options->device);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { recommend(*options); });
}

}  // namespace effnet
