#include "app/cli/numbers.h"
#include "app/engine/commands.h"
#include "app/engine/stop_signals.h"
#include "core/imaging/shapes.h"
#include "core/protocol/json.h"
#include "core/training/dataset_report.h"

#include <iostream>
#include <memory>
#include <string>

namespace effnet {
namespace {

struct DatasetInspectOptions {
  std::string data;
  std::string val;
  bool json = false;
};

void inspectDataset(const DatasetInspectOptions& options) {
  DatasetOptions scan;
  scan.data = options.data;
  scan.val = options.val;
  const Dataset dataset = scanDataset(scan);
  if (options.json) {
    std::cout << describeDataset(dataset).dump() << '\n';
    return;
  }
  const int classes = static_cast<int>(dataset.labels.size());
  const auto train = countPerClass(dataset.train, classes);
  const auto val = countPerClass(dataset.val, classes);
  for (std::size_t i = 0; i < dataset.labels.size(); ++i) {
    std::cout << dataset.labels[i] << ": " << train[i] << " to learn from, " << val[i] << " to validate\n";
  }
  for (const auto& each : dataset.skipped) std::cout << "skipped " << each << '\n';
  for (const auto& group : dataset.duplicates) {
    std::cout << "the same picture in several parts:";
    for (const auto& file : group) std::cout << ' ' << file;
    std::cout << '\n';
  }
}

void addDatasetShapes(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("shapes", "Draw a data set of shapes on textured grounds, with boxes.csv");
  auto options = std::make_shared<ShapesOptions>();
  auto json = std::make_shared<bool>(false);
  auto out = std::make_shared<std::string>();
  command->add_option("--out", *out, "Folder to write")->required();
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
  command->add_option("data,--data", options->data, "Folder of images")->required();
  command->add_option("--val", options->val, "Folder of validation images");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { inspectDataset(*options); });
}

}  // namespace

void addDataset(CLI::App& app) {
  CLI::App* command = app.add_subcommand("dataset", "Draw a data set, or look at one");
  command->require_subcommand(1);
  addDatasetShapes(*command);
  addDatasetInspect(*command);
}

}  // namespace effnet
