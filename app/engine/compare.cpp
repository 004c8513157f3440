#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/evaluation.h"
#include "app/engine/model_options.h"
#include "core/base/error.h"
#include "core/base/paired_comparison.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"
#include "core/protocol/kept_answers.h"
#include "core/protocol/run_directory.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

namespace effnet {
namespace {

struct CompareOptions {
  DeviceOptions device;
  std::string data;
  std::string columns;
  int batch = 32;
  bool json = false;
  std::vector<std::string> sources;
};

/// A run stands for the network that it kept.
std::string weightsOf(const std::string& source) {
  const RunDirectory run{source};
  std::error_code absent;
  if (!std::filesystem::exists(run.config(), absent) || !std::filesystem::exists(run.events(), absent))
    return source;
  if (!std::filesystem::exists(run.best(), absent))
    throw Error("file_missing", source + ": this run has kept no checkpoint yet");
  return run.best().string();
}

RightByFile fromNetwork(const CompareOptions& options, const std::string& source) {
  if (options.data.empty()) throw Error("bad_value", "--data is needed to measure " + source);
  ModelOptions model;
  model.weights = weightsOf(source);
  model.device = options.device;
  Classifier classifier = model.open();
  FolderEvaluationParams params;
  const EvaluationData data = evaluationData({options.data, options.columns}, classifier);
  params.batch = options.batch;
  params.workers = options.device.threads;
  RightByFile answers;
  for (const EvaluatedImage& each : evaluateData(classifier, data, params).predictions)
    answers[each.file] = each.predicted == each.classIndex;
  return answers;
}

/// A table of `effnet evaluate --csv`; of a run, where no other pictures are named, the one that it kept.
std::optional<std::filesystem::path> tableOf(const CompareOptions& options, const std::string& source) {
  if (source.ends_with(".csv")) return source;
  std::error_code absent;
  const std::filesystem::path kept = RunDirectory{source}.answers();
  if (options.data.empty() && std::filesystem::is_regular_file(kept, absent)) return kept;
  return std::nullopt;
}

Json comparisonJson(const PairedComparison& comparison, const std::vector<PairedAnswers>& networks,
                    std::size_t leftOut) {
  Json ranking = Json::array();
  for (const auto& each : comparison.ranking)
    ranking.push_back({{"network", networks[each.network].name},
                       {"correct", each.right},
                       {"top1", each.accuracy},
                       {"interval", toJson(each.interval)},
                       {"tied_with_best", each.tiedWithBest}});
  Json pairs = Json::array();
  for (const PairComparison& each : comparison.pairs)
    pairs.push_back({{"first", networks[each.first].name},
                     {"second", networks[each.second].name},
                     {"only_first", each.onlyFirst},
                     {"only_second", each.onlySecond},
                     {"p", each.p},
                     {"p_adjusted", each.adjusted},
                     {"tied", each.adjusted >= kDiffer}});
  return {{"images", networks.front().right.size()},
          {"left_out", leftOut},
          {"ranking", std::move(ranking)},
          {"pairs", std::move(pairs)}};
}

void printComparison(const Json& json) {
  Table table({"network", "correct", "top-1", ""});
  const double images = json["images"].get<double>();
  for (const Json& each : json["ranking"])
    table.add({each["network"].get<std::string>(), each["correct"].dump(),
               accuracyText(each["top1"].get<double>(), images),
               &each == &json["ranking"].front() ? ""
               : each["tied_with_best"] == true  ? "tied"
                                                 : "worse"});
  table.print(std::cout);
  std::cout << "\nMcNemar's test on the same " << json["images"] << " pictures:\n";
  for (const Json& each : json["pairs"])
    std::cout << each["first"].get<std::string>() << " and " << each["second"].get<std::string>()
              << ": right alone " << each["only_first"] << " and " << each["only_second"]
              << " times, p = " << rounded(each["p_adjusted"].get<double>())
              << (each["tied"] == true ? ": these pictures do not tell them apart" : ": they differ") << "\n";
  if (json["left_out"].get<int>() > 0)
    std::cout << json["left_out"] << " pictures were not answered by all of them and are left out\n";
}

/// Runs that are the folds of one training share no picture: together they measure it.
bool printFolds(const CompareOptions& options) {
  std::vector<RunSummary> runs;
  for (const std::string& source : options.sources)
    if (auto summary = summarizeRun(source)) runs.push_back(std::move(*summary));
  const auto pooled =
      runs.size() == options.sources.size() && options.data.empty() ? pooledFolds(runs) : std::nullopt;
  if (!pooled) return false;
  const double accuracy = pooled->right / static_cast<double>(pooled->images);
  if (options.json)
    std::cout << jsonText(Json{{"folds", pooled->folds},
                               {"images", pooled->images},
                               {"correct", pooled->right},
                               {"top1", accuracy},
                               {"interval", intervalJson(accuracy, pooled->images)}})
              << '\n';
  else
    std::cout << pooled->folds << " folds of one training, each picture by the one that did not learn it: "
              << accuracyText(accuracy, pooled->images) << '\n';
  return true;
}

void compare(const CompareOptions& options) {
  if (options.sources.size() < 2)
    throw Error("bad_value", "a comparison takes two or more networks, runs or tables");
  if (printFolds(options)) return;
  std::vector<RightByFile> all;
  for (const std::string& source : options.sources) {
    const auto table = tableOf(options, source);
    all.push_back(table ? readRightByFile(*table) : fromNetwork(options, source));
  }
  const SamePictures same = onSamePictures(options.sources, all);
  if (same.networks.front().right.empty())
    throw Error("bad_data", "there is no picture that all of them answered");
  const Json json = comparisonJson(comparePaired(same.networks), same.networks, same.leftOut);
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printComparison(json);
}

}  // namespace

void addCompare(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("compare", "Which network is better on the same pictures, and which are tied");
  auto options = std::make_shared<CompareOptions>();
  command->add_option("NETWORK", options->sources, "Checkpoints, runs, or tables of effnet evaluate --csv")
      ->required();
  command->add_option("--data", options->data,
                      "Pictures to measure on, as for evaluate; not needed for tables, nor for runs on the "
                      "pictures that validated them");
  command->add_option("--columns", options->columns, "Of a table: path,label or path,label,split, by name");
  addInteger(*command, "--batch", options->batch, "Most images in one forward pass (32)", {1, 4096});
  addDeviceOptions(*command, options->device);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { compare(*options); });
}

}  // namespace effnet
