#include "app/cli/accuracy_text.h"
#include "app/cli/numbers.h"
#include "app/cli/progress_line.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/evaluation.h"
#include "app/engine/image_files.h"
#include "app/engine/model_options.h"
#include "app/engine/report.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/interval_json.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>
#include <optional>

namespace effnet {
namespace {

struct EvaluateOptions {
  ModelOptions model;
  std::string data;
  std::string columns;
  std::string classesFrom;
  int batch = 32;
  bool predictions = false;
  std::string csv;
  std::string report;
  std::string overlays;
  bool json = false;
};

void printEvaluation(const EvaluationReport& report) {
  if (report.positive)
    std::cout << "one output: '" << *report.positive << "' is yes, from a probability of 0.5 on\n";
  std::cout << report.images << " images"
            << (report.part == "all" ? std::string() : " of the part " + report.part) << ", top-1 "
            << accuracyText(report.top1, report.images) << ", top-5 " << rounded(100 * report.top5)
            << " %, macro-F1 " << rounded(100 * report.macroF1) << " %, calibration error "
            << rounded(100 * report.calibrationError) << " %\n\n";
  Table table({"class", "images", "correct", "precision", "recall", "F1"});
  for (const EvaluatedClass& each : report.classes) {
    if (std::isnan(each.f1)) continue;  // neither there nor answered
    table.add({each.label, std::to_string(each.images), std::to_string(each.correct), rounded(each.precision),
               rounded(each.recall), rounded(each.f1)});
  }
  table.print(std::cout);
  for (const EvaluatedImage* each : hardestFirst(report))
    if (each->suspect)
      std::cout << "is its folder right? " << each->file << ": "
                << report.classes[static_cast<std::size_t>(each->predicted)].label << ", "
                << rounded(100 * each->probability) << " %\n";
  if (report.batchLimit > 0)
    std::cout << "memory sufficed for " << report.batchLimit
              << " images at a time: the batches were smaller\n";
  for (const std::string& text : report.notes) std::cout << "note: " << text << '\n';
  for (const std::string& text : report.unused) std::cout << "unused " << text << '\n';
  for (const FileNote& image : report.skipped) std::cout << "skipped " << image.detail << '\n';
}

void printAccepted(const AcceptedPictures& accepted) {
  std::cout << "its thresholds accept " << accepted.images << " of them (" << rounded(100 * accepted.coverage)
            << " %), of which right: "
            << (accepted.images == 0 ? std::string("none") : accuracyText(accepted.top1, accepted.images))
            << '\n';
}

/// The bytes of a picture that was evaluated, also of one in a file of many.
std::string bytesOf(const std::filesystem::path& file, const EvaluationData& data) {
  for (const LabelledImage& image : data.images)
    if (image.read && image.file == file) return image.read();
  return readImageFile(file);
}

/// The mistakes with their maps, of the answered class: the hardest ones first.
void writeOverlays(const std::string& folder, const EvaluationReport& report, const EvaluationData& data,
                   Classifier& classifier) {
  const std::vector<const EvaluatedImage*> wrong = hardestFirst(report);
  OutputNames names(folder, "--overlays", std::max<std::size_t>(2, wrong.size()), ".png");
  for (const EvaluatedImage* each : wrong)
    writeMapOf(classifier, each->file, bytesOf(each->file, data), names);
}

void writeEvaluationReport(const EvaluateOptions& options, const CLI::App& command,
                           const EvaluationReport& found, const EvaluationData& data,
                           Classifier& classifier) {
  Report report = beginReport("Accuracy on " + options.data, command, options.model, classifier);
  addEvaluation(report, found, englishWords(), [&](const EvaluatedImage& each) {
    try {
      const std::string encoded = bytesOf(each.file, data);
      return imageSection(each.file, encoded, classifier.explain(classifier.read(encoded, each.file), {}, 3),
                          {});
    } catch (const Error& error) {
      return errorSection(each.file, error.detail());
    }
  });
  writeReport(options.report, report);
}

/// With the way out where the folders are no classes of the network.
EvaluationData dataFor(const EvaluationSource& wanted, const Classifier& classifier) {
  try {
    return evaluationData(wanted, classifier);
  } catch (const Error& error) {
    if (error.code() != "labels_mismatch") throw;
    throw Error(error.code(), error.detail() + "; --classes-from FILE says which folder is which class");
  }
}

void evaluate(const EvaluateOptions& options, const CLI::App& command) {
  EvaluationSource wanted{options.data, options.columns};
  std::optional<ProgressLine> listing("files looked at");
  wanted.watch =
      ListingWatch({}, [&listing](std::size_t files) { listing->show(static_cast<std::int64_t>(files), 0); });
  if (!options.classesFrom.empty()) wanted.mapping = readClassMapping(options.classesFrom);
  Classifier classifier = options.model.open();
  const EvaluationData data = dataFor(wanted, classifier);
  listing.reset();
  FolderEvaluationParams params;
  params.batch = options.batch;
  params.workers = options.model.device.threads;
  ProgressLine line("images evaluated");
  params.progress = [&line](std::size_t done, std::size_t total) {
    line.show(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
  };
  const EvaluationReport report = evaluateData(classifier, data, params);
  for (const FileNote& image : report.warnings) printWarnings(image.file, {image.detail});
  if (options.json && options.predictions) {
    std::cout << evaluationText(report);
  } else if (options.json) {
    EvaluationReport figures = figuresOf(report);
    figures.confusion = confusionOf(report);
    std::cout << jsonText(encode(figures)) << '\n';
  } else {
    printEvaluation(report);
    if (report.accepted) printAccepted(*report.accepted);
  }
  if (!options.csv.empty()) writeFileAtomically(options.csv, evaluationCsv(report));
  if (!options.overlays.empty()) writeOverlays(options.overlays, report, data, classifier);
  if (!options.report.empty()) writeEvaluationReport(options, command, report, data, classifier);
}

}  // namespace

void addEvaluate(CLI::App& app) {
  CLI::App* command = app.add_subcommand("evaluate", "Accuracy on labelled photographs");
  auto options = std::make_shared<EvaluateOptions>();
  addModelOptions(*command, options->model);
  command
      ->add_option(
          "--data", options->data,
          "A folder of classes (of val/ and test/ below it the first), CSV, CIFAR, IDX or Pascal-VOC")
      ->required();
  command->add_option("--columns", options->columns, "Of a table: path,label or path,label,split, by name");
  command->add_option("--classes-from", options->classesFrom,
                      "Which folder is which class: .csv (folder,class) or .json ({\"folder\": \"class\"})");
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
