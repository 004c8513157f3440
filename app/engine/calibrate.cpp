#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/feature_options.h"
#include "core/base/error.h"
#include "core/dataset/class_matching.h"
#include "core/features/decision.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct CalibrateOptions {
  FeatureOptions features;
  std::optional<double> precision;
  double errorCost = 20;
  std::string to;
  bool json = false;
};

LinearModel ownClassifier(const Classifier& classifier) {
  if (!classifier.checkpoint().tail.empty() || classifier.checkpoint().sigmoid)
    throw Error("bad_value",
                "a temperature takes a classifier of one layer whose classes exclude each other");
  Network network = classifier.checkpoint().network;
  const auto values = [](const torch::Tensor& tensor) {
    const torch::Tensor flat = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous();
    return std::vector<float>(flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel());
  };
  return {classifier.classCount(), static_cast<int>(network->classifier()->weight.size(1)),
          values(network->classifier()->weight), values(network->classifier()->bias)};
}

/// The pictures that choose: the validation part, or all where the data have no parts.
struct Choosing {
  std::vector<double> logits;
  std::vector<int> labels;
};

Choosing choosing(const FeatureData& data, const Classifier& classifier, const LinearModel& model) {
  const MatchedClasses matched = matchFolders(data.dataset.labels, classifier.labels());
  if (!matched.strangers.empty()) throwStrangers(matched, classifier.labels());
  const bool parts = std::ranges::count(data.parts, DataPart::Val) > 0;
  Choosing result;
  std::vector<double> row(static_cast<std::size_t>(model.classes));
  for (std::size_t i = 0; i < data.parts.size(); ++i) {
    if (parts && data.parts[i] != DataPart::Val) continue;
    logitsOf(model, data.features.table.row(i), row);
    result.logits.insert(result.logits.end(), row.begin(), row.end());
    result.labels.push_back(matched.classes[static_cast<std::size_t>(data.labels[i])]);
  }
  return result;
}

LinearModel dividedBy(LinearModel model, double temperature) {
  for (float& each : model.weights) each = static_cast<float>(each / temperature);
  for (float& each : model.bias) each = static_cast<float>(each / temperature);
  return model;
}

Json decisionJson(const ChosenDecision& chosen) {
  Json curve = Json::array();
  for (const CoveragePoint& each : chosen.curve)
    curve.push_back(
        {{"min_probability", each.minProbability}, {"coverage", each.coverage}, {"accuracy", each.accuracy}});
  return {{"images", chosen.decision.images},
          {"temperature", chosen.temperature},
          {"calibration_error_before", chosen.calibrationBefore},
          {"calibration_error", chosen.calibrationAfter},
          {"decision", toJson(chosen.decision)},
          {"accepted", chosen.accepted},
          {"coverage", chosen.coverage},
          {"accuracy", chosen.accuracy},
          {"interval", toJson(chosen.interval)},
          {"curve", std::move(curve)}};
}

void printDecision(const ChosenDecision& chosen) {
  std::cout << "temperature " << rounded(chosen.temperature) << ": calibration error "
            << rounded(100 * chosen.calibrationBefore) << " % → " << rounded(100 * chosen.calibrationAfter)
            << " % on " << chosen.decision.images << " pictures\n"
            << "accepted from " << rounded(100 * chosen.decision.minProbability) << " % on ("
            << chosen.decision.chosenBy << "), energy up to " << rounded(chosen.decision.maxEnergy) << "\n"
            << "by folds: " << rounded(100 * chosen.coverage) << " % are answered, of which right "
            << accuracyText(chosen.accuracy, chosen.accepted) << "\n\n";
  Table table({"answered", "from", "right"});
  for (const CoveragePoint& each : chosen.curve)
    table.add({rounded(100 * each.coverage) + " %", rounded(100 * each.minProbability) + " %",
               rounded(100 * each.accuracy) + " %"});
  table.print(std::cout);
}

void calibrate(const CalibrateOptions& options) {
  if (!options.to.empty() && !options.to.ends_with(".safetensors"))
    throw Error("bad_value", "--to '" + options.to + "': a checkpoint ends with .safetensors");
  const OpenedData opened = options.features.read();
  const LinearModel model = ownClassifier(*opened.classifier);
  const Choosing by = choosing(opened.data, *opened.classifier, model);
  DecisionParams params{by.logits, by.labels, model.classes};
  params.precision = options.precision;
  params.errorCost = options.errorCost;
  params.seed = static_cast<std::uint64_t>(options.features.scan.seed);
  const ChosenDecision chosen = chooseDecision(params);
  if (!options.to.empty())
    saveWithClassifier(options.to, *opened.classifier, dividedBy(model, chosen.temperature),
                       opened.classifier->labels(),
                       {{"decision", toJson(chosen.decision)}, {"temperature", chosen.temperature}});
  Json json = decisionJson(chosen);
  if (!options.to.empty()) json["file"] = options.to;
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printDecision(chosen);
}

}  // namespace

void addCalibrate(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "calibrate", "Probabilities that mean what they say, and thresholds below which a person decides");
  auto options = std::make_shared<CalibrateOptions>();
  addFeatureOptions(*command, options->features);
  auto* precision = addNumber(*command, "--precision", options->precision,
                              "Share of the accepted answers that is to be right", {0.01, 1});
  addNumber(*command, "--error-cost", options->errorCost,
            "Cost of a wrong answer, where one that is left to a person costs 1 (20)", {1, 1e9})
      ->excludes(precision);
  command->add_option("-o,--to", options->to,
                      "Write the network with temperature and thresholds to this .safetensors");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { calibrate(*options); });
}

}  // namespace effnet
