#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/evaluation.h"
#include "app/engine/model_options.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct EvaluateOptions {
  ModelOptions model;
  std::string data;
  int batch = 32;
  bool predictions = false;
  bool json = false;
};

void printEvaluation(const FolderEvaluation& evaluation, const Classifier& classifier,
                     const std::vector<std::string>& skipped) {
  std::cout << evaluation.predictions.size() << " images, top-1 " << rounded(100 * evaluation.top1)
            << " %, top-5 " << rounded(100 * evaluation.top5) << " %, macro-F1 "
            << rounded(100 * evaluation.macroF1) << " %\n\n";
  Table table({"class", "images", "correct", "precision", "recall", "F1"});
  for (std::size_t i = 0; i < evaluation.perClass.size(); ++i) {
    const ClassResult& each = evaluation.perClass[i];
    if (each.images == 0) continue;
    table.add({classifier.label(static_cast<int>(i)), std::to_string(each.images),
               std::to_string(each.correct), rounded(each.precision), rounded(each.recall),
               rounded(each.f1)});
  }
  table.print(std::cout);
  for (const std::string& text : skipped) std::cout << "skipped " << text << '\n';
  for (const SkippedImage& image : evaluation.skipped) std::cout << "skipped " << image.detail << '\n';
}

void evaluate(const EvaluateOptions& options) {
  Classifier classifier = options.model.open();
  std::vector<std::string> skipped;
  FolderEvaluationParams params;
  params.images = labelledImages(options.data, classifier, skipped);
  params.batch = options.batch;
  params.workers = options.model.device.threads;
  const FolderEvaluation evaluation = evaluateFolder(classifier, params);
  if (options.json) {
    std::cout << evaluationJson(evaluation, classifier, skipped, options.predictions)
                     .dump(-1, ' ', false, Json::error_handler_t::replace)
              << '\n';
  } else {
    printEvaluation(evaluation, classifier, skipped);
  }
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
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { evaluate(*options); });
}

}  // namespace effnet
