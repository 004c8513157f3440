#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/evaluation.h"
#include "app/engine/image_files.h"
#include "app/engine/model_options.h"
#include "app/engine/report.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct EvaluateOptions {
  ModelOptions model;
  std::string data;
  int batch = 32;
  bool predictions = false;
  std::string csv;
  std::string report;
  std::string overlays;
  bool json = false;
};

void printEvaluation(const FolderEvaluation& evaluation, const Classifier& classifier,
                     const std::vector<std::string>& skipped) {
  if (classifier.classCount() == 1)
    std::cout << "one output: '" << evaluation.labels[1] << "' is yes, from a probability of 0.5 on\n";
  std::cout << evaluation.predictions.size() << " images, top-1 " << rounded(100 * evaluation.top1)
            << " %, top-5 " << rounded(100 * evaluation.top5) << " %, macro-F1 "
            << rounded(100 * evaluation.macroF1) << " %, calibration error "
            << rounded(100 * evaluation.calibrationError) << " %\n\n";
  Table table({"class", "images", "correct", "precision", "recall", "F1"});
  for (std::size_t i = 0; i < evaluation.perClass.size(); ++i) {
    const ClassResult& each = evaluation.perClass[i];
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    table.add({evaluation.labels[i], std::to_string(each.images), std::to_string(each.correct),
               rounded(each.precision), rounded(each.recall), rounded(each.f1)});
  }
  table.print(std::cout);
  for (const Prediction* each : hardestFirst(evaluation))
    if (each->suspect)
      std::cout << "is its folder right? " << each->file.string() << ": "
                << evaluation.labels[static_cast<std::size_t>(each->predicted)] << ", "
                << rounded(100 * each->probability) << " %\n";
  if (evaluation.batchLimit > 0)
    std::cout << "memory sufficed for " << evaluation.batchLimit
              << " images at a time: the batches were smaller\n";
  for (const std::string& text : skipped) std::cout << "skipped " << text << '\n';
  for (const SkippedImage& image : evaluation.skipped) std::cout << "skipped " << image.detail << '\n';
}

/// The mistakes with their maps, of the answered class: the hardest ones first.
void writeOverlays(const std::string& folder, const FolderEvaluation& evaluation, Classifier& classifier) {
  const std::vector<const Prediction*> wrong = hardestFirst(evaluation);
  OutputNames names(folder, "--overlays", std::max<std::size_t>(2, wrong.size()), ".png");
  for (const Prediction* each : wrong) {
    const std::string encoded = readImageFile(each->file);
    const Explanation map = classifier.explain(classifier.read(encoded, each->file.string()), {}, 1);
    writeOverlay(names.of(each->file), encoded, each->file.string(), map, {});
  }
}

void writeEvaluationReport(const EvaluateOptions& options, const CLI::App& command,
                           const FolderEvaluation& evaluation, Classifier& classifier) {
  Report report = beginReport("Accuracy on " + options.data, command, options.model, classifier);
  addEvaluation(report, evaluation, [&](const Prediction& each) {
    const std::string name = each.file.string();
    try {
      const std::string encoded = readImageFile(each.file);
      return imageSection(name, encoded, classifier.explain(classifier.read(encoded, name), {}, 3), {});
    } catch (const Error& error) {
      return errorSection(name, error.detail());
    }
  });
  writeReport(options.report, report);
}

void evaluate(const EvaluateOptions& options, const CLI::App& command) {
  Classifier classifier = options.model.open();
  std::vector<std::string> skipped;
  FolderEvaluationParams params;
  LabelledFolder folder = labelledImages(options.data, classifier, skipped);
  params.images = std::move(folder.images);
  params.labels = std::move(folder.labels);
  params.batch = options.batch;
  params.workers = options.model.device.threads;
  const FolderEvaluation evaluation = evaluateFolder(classifier, params);
  for (const SkippedImage& image : evaluation.flawed) printWarnings(image.file.string(), {image.detail});
  if (options.json) {
    Json json = evaluationJson(evaluation, classifier, skipped);
    json["confusion"] = evaluation.confusion;
    if (options.predictions) json["predictions"] = Json::array();
    for (const Prediction& each : evaluation.predictions)
      if (options.predictions) json["predictions"].push_back(predictionJson(each));
    std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
  } else {
    printEvaluation(evaluation, classifier, skipped);
  }
  if (!options.csv.empty()) writeFileAtomically(options.csv, evaluationCsv(evaluation));
  if (!options.overlays.empty()) writeOverlays(options.overlays, evaluation, classifier);
  if (!options.report.empty()) writeEvaluationReport(options, command, evaluation, classifier);
}

}  // namespace

void addEvaluate(CLI::App& app) {
  CLI::App* command = app.add_subcommand("evaluate", "Accuracy on a folder of labelled photographs");
  auto options = std::make_shared<EvaluateOptions>();
  addModelOptions(*command, options->model);
  command->add_option("--data", options->data, "Folder with a sub-folder a class, or val/ with them below it")
      ->required();
  addInteger(*command, "--batch", options->batch, "Most images in one forward pass (32)", {1, 4096});
  command->add_flag("--predictions", options->predictions, "Add a row for each image to the JSON");
  command->add_option("--csv", options->csv, "Write a row for each image to this .csv");
  command->add_option("--report", options->report,
                      "Write a page with confusion matrix, reliability and the hardest images to this .html");
  command->add_option("--overlays", options->overlays, "Write the mistakes with their maps to this folder");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options, command] { evaluate(*options, *command); });
}

}  // namespace effnet
