#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/decide.h"
#include "app/engine/feature_options.h"
#include "core/base/error.h"
#include "core/protocol/json_text.h"

#include <cmath>
#include <iostream>
#include <memory>
#include <tuple>

namespace effnet {
namespace {

struct CalibrateOptions {
  FeatureOptions features;
  DecideRequest request;
  bool json = false;
};

std::string share(double value) {
  return rounded(100 * value) + " %";
}

void printThresholds(const DecisionReport& report) {
  const Decision& decision = report.decision;
  if (decision.positiveFrom) {
    std::cout << "'" << report.labels[1] << "' is answered from " << share(*decision.positiveFrom) << " on ("
              << decision.chosenBy << ")\n"
              << "by folds: right " << accuracyText(report.accuracy, report.images) << "\n";
    return;
  }
  std::cout << "accepted from " << share(decision.minProbability) << " on (" << decision.chosenBy
            << "), energy up to " << rounded(decision.maxEnergy) << "\n"
            << "by folds: " << share(report.coverage) << " are answered, of which right "
            << accuracyText(report.accuracy, report.accepted) << "\n";
}

/// From everything answered to a tenth; of two classes also what tells them apart.
void printCurves(const DecisionReport& report) {
  Table table({"answered", "from", "right"});
  for (const CoverageStep& each : report.curve)
    table.add({share(each.coverage), share(each.minProbability), share(each.accuracy)});
  table.print(std::cout);
  if (report.operating.empty()) return;
  std::cout << "\n'" << report.labels[1] << "' against '" << report.labels[0]
            << "': area under the ROC curve " << rounded(report.rocArea) << ", average precision "
            << rounded(report.averagePrecision) << "\n";
}

void printDecision(const DecisionReport& report) {
  std::cout << "temperature " << rounded(report.temperature) << ": calibration error "
            << share(report.calibrationBefore) << " → " << share(report.calibrationAfter) << " on "
            << report.images << " pictures\n";
  printThresholds(report);
  std::cout << "\n";
  printCurves(report);
}

void calibrate(const CalibrateOptions& options) {
  const OpenedData opened = options.features.read();
  const DecisionReport report = decide(options.request, *opened.classifier, opened.data,
                                       static_cast<std::uint64_t>(options.features.scan.seed));
  if (options.json)
    std::cout << jsonText(encode(report)) << '\n';
  else
    printDecision(report);
}

}  // namespace

void addCalibrate(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "calibrate", "Probabilities that mean what they say, and thresholds below which a person decides");
  auto options = std::make_shared<CalibrateOptions>();
  DecideRequest& request = options->request;
  addFeatureOptions(*command, options->features);
  auto* precision = addNumber(*command, "--precision", request.precision,
                              "Share of the accepted answers that is to be right", {0.01, 1});
  auto* cost = addNumber(*command, "--error-cost", request.errorCost,
                         "Cost of a wrong answer, where one that is left to a person costs 1 (20)", {1, 1e9})
                   ->excludes(precision);
  for (auto [name, value, help] :
       {std::tuple{"--false-positive-cost", &request.falsePositiveCost,
                   "Of two classes: cost of taking the first for the second; every picture is answered then"},
        std::tuple{"--false-negative-cost", &request.falseNegativeCost,
                   "Cost of taking the second for the first"}})
    addNumber(*command, name, *value, help, {1e-6, 1e9})->excludes(precision)->excludes(cost);
  command->add_option("-o,--to", request.to,
                      "Write the network with temperature and thresholds to this .safetensors");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { calibrate(*options); });
}

}  // namespace effnet
