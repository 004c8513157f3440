#include "app/cli/spec_options.h"
#include "app/effnet/analysis_text.h"
#include "app/effnet/commands.h"
#include "app/effnet/rounding_text.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"
#include "core/protocol/rounding_json.h"

#include <iostream>
#include <memory>
#include <optional>

namespace effnet {
namespace {

struct AnalyzeOptions {
  SpecOptions spec;
  std::string convention = "macs";
  bool rounding = false;
  bool json = false;
};

/// The nearest φ above at which something changes; absent where no φ led to the network.
std::optional<NextChange> changeAbove(const SpecOptions& spec, const NetworkSpec& baseline) {
  if (!spec.phi) return std::nullopt;
  return nextChange(baseline, scalingModeFromString(spec.mode), spec.coefficients, *spec.phi, true);
}

void analyze(const AnalyzeOptions& options) {
  const Convention convention = conventionFromString(options.convention);
  const Analysis analysis = analyzeCost(options.spec.resolve());
  if (!options.json) printAnalysis(std::cout, analysis, convention);
  Json json = options.json ? toJson(analysis, convention) : Json();
  if (options.rounding) {
    const auto [baseline, scaling] = options.spec.parts();
    const RoundingReport report = roundingOf(baseline, scaling);
    const std::optional<NextChange> next = changeAbove(options.spec, baseline);
    if (!options.json) return printRounding(std::cout, report, next);
    json["rounding"] = toJson(report);
    if (next) json["rounding"]["next"] = toJson(*next);
  }
  if (options.json) std::cout << jsonText(json) << '\n';
}

}  // namespace

void addAnalyze(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("analyze", "Parameters, operations and memory of a network, stage by stage");
  auto options = std::make_shared<AnalyzeOptions>();
  addSpecOptions(*command, options->spec);
  command->add_option("--convention", options->convention, "What counts: macs, flops, timm, fvcore or thop")
      ->capture_default_str();
  command->add_flag("--rounding", options->rounding,
                    "What rounding layers, channels and pixels adds to what the factors ask for, in MACs");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { analyze(*options); });
}

}  // namespace effnet
