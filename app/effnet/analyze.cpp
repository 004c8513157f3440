#include "app/cli/spec_options.h"
#include "app/effnet/analysis_text.h"
#include "app/effnet/commands.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct AnalyzeOptions {
  SpecOptions spec;
  std::string convention = "macs";
  bool json = false;
};

void analyze(const AnalyzeOptions& options) {
  const Convention convention = conventionFromString(options.convention);
  const Analysis analysis = analyzeCost(options.spec.resolve());
  if (options.json) {
    std::cout << jsonText(toJson(analysis, convention)) << '\n';
  } else {
    printAnalysis(std::cout, analysis, convention);
  }
}

}  // namespace

void addAnalyze(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("analyze", "Parameters, operations and memory of a network, stage by stage");
  auto options = std::make_shared<AnalyzeOptions>();
  addSpecOptions(*command, options->spec);
  command->add_option("--convention", options->convention, "What counts: macs, flops, timm, fvcore or thop")
      ->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { analyze(*options); });
}

}  // namespace effnet
