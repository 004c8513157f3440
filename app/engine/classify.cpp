#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/commands.h"
#include "app/engine/image_files.h"
#include "app/engine/model_options.h"
#include "app/engine/nearest_answer.h"
#include "app/engine/report.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/inference/batch_classification.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct ClassifyOptions {
  ModelOptions model;
  int topk = 5;
  int batch = 16;
  std::string augmentation = "off";
  bool json = false;
  std::string csv;
  std::string report;
  NearestOptions nearest;
  std::vector<std::string> images;
};

void printJson(const FileAnswer& result, const Checkpoint& checkpoint,
               const std::vector<NearPicture>& nearest) {
  Json line{{"file", result.file.string()}};
  if (result.answer) {
    line.update(encode(*result.answer));
    line.update(encode(answeringNotes(checkpoint)));
    if (!result.warnings.empty()) line["warnings"] = result.warnings;
    for (const NearPicture& each : nearest)
      line["nearest"].push_back(
          {{"file", each.file}, {"label", each.label}, {"similarity", each.similarity}});
  } else {
    line["error"] = {{"code", result.errorCode}, {"detail", result.errorDetail}};
  }
  std::cout << jsonText(line) << std::endl;
}

void printText(const FileAnswer& result, const std::vector<std::string>& outcomes,
               const std::vector<NearPicture>& nearest) {
  if (!result.answer) return;
  const Explanation& answer = *result.answer;
  std::cout << result.file.string() << "  (decode " << rounded(answer.decodeMs) << " + preprocess "
            << rounded(answer.preprocessMs) << " + forward " << rounded(answer.forwardMs) << " ms)\n";
  Table table({"  class", "label", "probability", "logit"});
  for (const ClassScore& score : answer.top)
    table.add({"  " + std::to_string(score.index), score.label, rounded(100 * score.probability) + " %",
               rounded(score.logit)});
  table.print(std::cout);
  if (answer.decided)
    std::cout << "  decided: " << outcomes[static_cast<std::size_t>(*answer.decided)] << "\n";
  if (answer.rejected == true)
    std::cout
        << "  not sure enough, or unlike the pictures that it was calibrated on: for a person to decide\n";
  for (const NearPicture& each : nearest)
    std::cout << "  like " << each.file << ": " << each.label << ", similarity " << rounded(each.similarity)
              << "\n";
  std::cout << std::endl;
}

/// One line an image: its likeliest classes side by side.
class AnswerTable {
 public:
  explicit AnswerTable(int topk) : topk_(topk) {
    std::vector<std::string> header{"file", "error", "entropy", "energy"};
    for (int rank = 1; rank <= topk; ++rank)
      for (const char* column : {"class_", "label_", "probability_", "logit_"})
        header.push_back(column + std::to_string(rank));
    text_ = csvLine(header);
  }

  void add(const FileAnswer& result) {
    const Explanation answer = result.answer.value_or(Explanation());
    std::vector<std::string> cells{result.file.string(), result.errorDetail,
                                   answer.entropy ? csvNumber(*answer.entropy) : "",
                                   answer.energy ? csvNumber(*answer.energy) : ""};
    for (const ClassScore& score : answer.top)
      cells.insert(cells.end(), {std::to_string(score.index), score.label, csvNumber(score.probability),
                                 csvNumber(score.logit)});
    cells.resize(static_cast<std::size_t>(4 + 4 * topk_));
    text_ += csvLine(cells);
  }

  const std::string& text() const { return text_; }

 private:
  int topk_;
  std::string text_;
};

void addSection(Report& report, const FileAnswer& result) {
  if (report.sections.size() >= kReportPictures) return;
  report.sections.push_back(
      result.answer ? imageSection(result.file.string(), readImageFile(result.file), *result.answer, {})
                    : errorSection(result.file.string(), result.errorDetail));
}

void classify(const ClassifyOptions& options, const CLI::App& command) {
  BatchClassificationParams params;
  params.files = expandImages(options.images);
  Classifier classifier = options.model.open();
  if (!options.json && !classifier.checkpoint().head.empty())
    std::cout << "head: " << classifier.checkpoint().head << "\n\n";
  NearestAnswer nearest(options.nearest, classifier, options.model.device.threads);
  AnswerTable table(std::min(options.topk, classifier.classCount()));
  Report report;
  if (!options.report.empty())
    report = beginReport("Classes of photographs", command, options.model, classifier);
  params.topk = options.topk;
  params.batch = options.batch;
  params.workers = options.model.device.threads;
  params.augmentation = parseWord<TestAugmentation>(options.augmentation, "test-time augmentation");
  UnreadableImages unreadable(params.files.size(), options.json);
  std::vector<std::string> outcomes = classifier.outcomes();
  if (outcomes.empty()) outcomes = {"no", "yes"};  // a single output whose file names neither
  params.answered = [&](const FileAnswer& result) {
    if (!result.answer) unreadable.add(result.file, Error(result.errorCode, result.errorDetail));
    printWarnings(result.file.string(), result.warnings);
    const std::vector<NearPicture> near =
        result.answer ? nearest.of(result.file) : std::vector<NearPicture>();
    options.json ? printJson(result, classifier.checkpoint(), near) : printText(result, outcomes, near);
    if (!options.csv.empty()) table.add(result);
    if (!options.report.empty()) addSection(report, result);
  };
  classifyFiles(classifier, params);
  if (const auto limit = classifier.network().batchLimit(); limit > 0)
    std::cerr << "effnet: memory sufficed for " << limit << " images at a time: the batches were smaller\n";
  if (!options.csv.empty()) writeFileAtomically(options.csv, table.text());
  if (!options.report.empty()) writeReport(options.report, report);
  unreadable.end();
}

}  // namespace

void addClassify(CLI::App& app) {
  CLI::App* command = app.add_subcommand("classify", "The likeliest classes of photographs");
  auto options = std::make_shared<ClassifyOptions>();
  addModelOptions(*command, options->model);
  addInteger(*command, "--topk", options->topk, "Classes to name (5)", {1, 1'000'000});
  addInteger(*command, "--batch", options->batch, "Most images in one forward pass (16)", {1, 4096});
  addAugmentation(*command, options->augmentation);
  addNearestOptions(*command, options->nearest);
  command->add_option("--csv", options->csv, "Write the answers as a table to this .csv");
  command->add_option("--report", options->report, "Write a page with the photographs to this .html");
  command->add_flag("--json", options->json, "One JSON object an image on standard output");
  command->add_option("IMAGE", options->images, "Photographs, or folders of them")->required();
  command->callback([options, command] { classify(*options, *command); });
}

}  // namespace effnet
