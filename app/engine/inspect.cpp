#include "app/cli/table.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/commands.h"
#include "app/engine/resources.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <map>
#include <memory>

namespace effnet {
namespace {

struct InspectOptions {
  std::string file;
  std::string against;
  bool statistics = false;
  bool json = false;
};

void list(const char* what, const std::vector<std::string>& names) {
  if (names.empty()) return;
  std::cout << what << " (" << names.size() << ")\n";
  for (const std::string& name : names) std::cout << "  " << name << '\n';
}

void describe(const Checkpoint& checkpoint) {
  const NetworkSpec& spec = checkpoint.spec;
  std::cout << checkpoint.file << '\n'
            << "layout   " << checkpoint.layout << " in " << checkpoint.format << '\n'
            << "network  " << spec.name << " (family " << spec.family << ", depth " << rounded(spec.depth)
            << ", width " << rounded(spec.width) << ", " << spec.resolution << " px, " << spec.classes
            << " classes)\n"
            << (checkpoint.sizeKnown ? "" : "         (the size is not known: it is its family's)\n")
            << "tensors  " << checkpoint.tensors << ", " << grouped(checkpoint.params) << " parameters\n";
  if (!checkpoint.head.empty()) std::cout << "head     " << checkpoint.head << '\n';
  if (checkpoint.quantized) std::cout << "computes on 8-bit numbers\n";
  if (checkpoint.sigmoid) std::cout << "answers  by sigmoid, each output for itself\n";
  list("settings from", checkpoint.settings);
  list("settings of another network, left unused", checkpoint.otherSettings);
  if (!checkpoint.knownAs.empty()) std::cout << "known as " << checkpoint.knownAs << '\n';
  list("missing", checkpoint.report.missing);
  list("unexpected", checkpoint.report.unexpected);
  list("wrong shape", checkpoint.report.wrongShape);
  list("not finite", checkpoint.report.notFinite);
  list("assumed, because the file does not say", checkpoint.guessed);
}

std::string shapeText(const torch::Tensor& tensor) {
  std::string text;
  for (const std::int64_t size : tensor.sizes()) text += (text.empty() ? "" : "x") + std::to_string(size);
  return text.empty() ? "1" : text;
}

void printStatistics(const CheckpointInspection& inspection) {
  Table table({"tensor", "shape", "min", "max", "mean", "std", "zeros", "not finite"});
  for (const InspectedTensor& row : inspection.tensors) {
    if (!row.statistics) continue;
    const TensorStatistics& of = *row.statistics;
    table.add({row.tensor.name, shapeText(row.tensor.tensor), rounded(of.minimum), rounded(of.maximum),
               rounded(of.mean), rounded(of.deviation), grouped(of.zeros), grouped(of.notFinite)});
  }
  table.print(std::cout);
}

void printDifferences(const CheckpointInspection& inspection, const CheckpointReport& report) {
  std::map<std::string, int> counts;
  Table table({"tensor", "", "largest difference", "relative"});
  for (const InspectedTensor& row : inspection.tensors) {
    if (!row.change) continue;
    ++counts[wordOf(*row.change)];
    const bool changed = *row.change == TensorChange::Changed;
    if (*row.change != TensorChange::Equal)
      table.add({row.tensor.name, wordOf(*row.change), changed ? rounded(row.distance.largest) : "",
                 changed ? rounded(row.distance.relative) : ""});
  }
  std::cout << "against  " << inspection.against->file << '\n';
  for (const auto& [change, count] : counts) std::cout << "  " << change << ' ' << count << '\n';
  for (const SettingDifference& setting : report.settings)
    std::cout << "  " << setting.field << ": " << setting.here.substr(0, 200) << " here, "
              << setting.there.substr(0, 200) << " there\n";
  table.print(std::cout);
}

void inspectFile(const InspectOptions& options) {
  setThreads(0);
  InspectionParams params;
  params.file = resolveModelSource(options.file);
  params.statistics = options.statistics;
  if (!options.against.empty()) params.against = resolveModelSource(options.against);
  const CheckpointInspection inspection = inspect(params);
  const CheckpointReport report = inspectionReport(inspection);
  if (options.json) {
    std::cout << jsonText(encode(report)) << '\n';
    return;
  }
  describe(inspection.checkpoint);
  if (options.statistics) printStatistics(inspection);
  if (inspection.against) printDifferences(inspection, report);
}

}  // namespace

void addInspect(CLI::App& app) {
  CLI::App* command = app.add_subcommand("inspect", "What a checkpoint contains");
  auto options = std::make_shared<InspectOptions>();
  command->add_option("FILE", options->file, "Checkpoint, or builtin:shapes")->required();
  command->add_flag("--statistics", options->statistics,
                    "Least, greatest and mean value, deviation, zeros and a histogram of each tensor");
  command->add_option("--against", options->against, "Another checkpoint, of any layout: how they differ");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { inspectFile(*options); });
}

}  // namespace effnet
