#include "app/cli/numbers.h"
#include "app/cli/progress_line.h"
#include "app/engine/commands.h"
#include "core/base/system/stop_signals.h"
#include "core/dataset/dataset_report.h"
#include "core/imaging/shapes.h"
#include "core/nn/compat.h"
#include "core/protocol/json.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>
#include <string>

namespace effnet {
namespace {

struct DatasetInspectOptions {
  DatasetOptions scan;
  bool decode = false;
  int samples = 4;
  int threads = 0;
  bool json = false;
};

void printSplit(const Json& report, const char* split, const char* purpose) {
  if (!report.contains(split)) return;
  std::cout << purpose << ':';
  for (const auto& each : report[split])
    std::cout << ' ' << each["label"].get<std::string>() << ' ' << each["images"].get<int>();
  std::cout << '\n';
}

void printLines(const Json& report, const char* field, const char* word) {
  if (!report.contains(field)) return;
  for (const auto& each : report[field]) std::cout << word << ' ' << each.get<std::string>() << '\n';
}

/// A group may be a whole data set of equal pictures.
void printGroups(const Json& groups, const char* what) {
  constexpr std::size_t kMost = 8;
  for (const auto& group : groups) {
    std::cout << what << ':';
    for (std::size_t i = 0; i < group.size() && i < kMost; ++i)
      std::cout << ' ' << group[i].get<std::string>();
    if (group.size() > kMost) std::cout << " and " << group.size() - kMost << " more";
    std::cout << '\n';
  }
}

void printReport(const Json& report) {
  printSplit(report, "train", "to learn from");
  printSplit(report, "val", "to validate");
  printSplit(report, "test", "to test at the end");
  if (report.contains("sizes")) {
    const auto& width = report["sizes"]["width"];
    const auto& height = report["sizes"]["height"];
    std::cout << "sizes: width " << width["min"] << " to " << width["max"] << ", height " << height["min"]
              << " to " << height["max"] << ", the median " << width["median"] << " x " << height["median"]
              << '\n';
  }
  printLines(report, "skipped", "skipped");
  printLines(report, "damaged", "damaged");
  printLines(report, "unused", "unused");
  printLines(report, "notes", "note:");
  printGroups(report["contradictions"], "the same picture in several classes");
  printGroups(report["duplicates"], "the same picture in several parts");
}

void inspectDataset(const DatasetInspectOptions& options) {
  const StopSignals signals;
  DatasetReportOptions report;
  report.decode = options.decode;
  report.samplesPerClass = options.samples;
  report.workers = options.threads > 0 ? options.threads : hardwareThreads();
  report.stop = signals.token();
  Json json;
  {
    ProgressLine line("files looked at");
    DatasetOptions scan = options.scan;
    scan.watch =
        ListingWatch(report.stop, [&](std::size_t files) { line.show(static_cast<std::int64_t>(files), 0); });
    report.progress = [&](std::size_t done, std::size_t total) {
      line.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    };
    json = encode(describeDataset(scanDataset(scan), report));
  }
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printReport(json);
}

void addDatasetShapes(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("shapes", "Draw a data set of shapes on textured grounds, with boxes.csv");
  auto options = std::make_shared<ShapesOptions>();
  auto json = std::make_shared<bool>(false);
  auto out = std::make_shared<std::string>();
  command->add_option("-o,--out", *out, "Folder to write")->required();
  addInteger(*command, "--classes", options->classes, "Kinds of shapes",
             {2, static_cast<double>(shapeNames().size())});
  addInteger(*command, "--per-class", options->perClass, "Pictures of each", {1, 100000});
  addInteger(*command, "--size", options->size, "Pixels, width and height", {32, 1024});
  command->add_option("--seed", options->seed, "Decides every picture");
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->callback([options, out, json] {
    options->out = *out;
    const StopSignals signals;
    options->stop = signals.token();
    generateShapes(*options);
    if (*json)
      std::cout << Json{{"folder", *out},
                        {"classes", options->classes},
                        {"images", options->classes * options->perClass}}
                       .dump()
                << '\n';
  });
}

void addDatasetInspect(CLI::App& app) {
  CLI::App* command = app.add_subcommand("inspect", "What training would find in a folder");
  auto options = std::make_shared<DatasetInspectOptions>();
  command->add_option("data,--data", options->scan.data, "A folder of classes, CSV, CIFAR, IDX or Pascal-VOC")
      ->required();
  command->add_option("--val", options->scan.val, "Validation data of its own");
  command->add_option("--columns", options->scan.columns,
                      "Of a table: path,label or path,label,split, by name");
  addNumber(*command, "--val-fraction", options->scan.valFraction,
            "Share kept aside where nothing else validates (0.2)", {0.01, 0.9});
  addNumber(*command, "--minival", options->scan.minival,
            "Share that chooses the checkpoint in place of the validation data (0)", {0, 0.9});
  command->add_option("--seed", options->scan.seed, "Decides which pictures those are");
  command->add_option(
      "--group", options->scan.group,
      "Pictures of one object lie in one part: a table's column, or a regular expression that "
      "finds its name in the path below the data");
  addInteger(*command, "--folds", options->scan.folds, "Parts, of which one validates", {2, 100});
  addInteger(*command, "--fold", options->scan.fold, "Which one, from 0", {0, 99});
  command->add_flag("--decode", options->decode, "Decode every picture to find the damaged ones");
  addInteger(*command, "--samples", options->samples, "Pictures to name of each class (4)", {0, 1000});
  addInteger(*command, "-j,--threads", options->threads, "Decoding threads (the hardware's)", {0, 1024});
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { inspectDataset(*options); });
}

}  // namespace

void addDataset(CLI::App& app) {
  CLI::App* command = app.add_subcommand("dataset", "Draw a data set, or look at one");
  command->require_subcommand(1);
  addDatasetShapes(*command);
  addDatasetInspect(*command);
  addDatasetAudit(*command);
  addDatasetMap(*command);
}

}  // namespace effnet
