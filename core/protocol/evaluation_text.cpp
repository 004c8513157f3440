#include "core/base/csv_writer.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/json_text.h"

#include <algorithm>

namespace effnet {
namespace {

std::string labelOf(const EvaluationReport& report, int index) {
  const auto at = static_cast<std::size_t>(index);
  return at < report.classes.size() ? report.classes[at].label : std::to_string(index);
}

Json classesJson(const EvaluationReport& report) {
  Json list = Json::array();
  for (const EvaluatedClass& each : report.classes)
    list.push_back({{"index", list.size()},
                    {"label", each.label},
                    {"images", each.images},
                    {"correct", each.correct},
                    {"precision", each.precision},
                    {"recall", each.recall},
                    {"f1", each.f1}});
  return list;
}

Json reliabilityJson(const EvaluationReport& report) {
  Json list = Json::array();
  for (const ReliabilityStep& step : report.reliability)
    list.push_back({{"images", step.images}, {"confidence", step.confidence}, {"accuracy", step.accuracy}});
  return list;
}

Json notesJson(const std::vector<FileNote>& images) {
  Json list = Json::array();
  for (const FileNote& image : images) {
    Json entry = Json::object();
    if (!image.file.empty()) entry["file"] = image.file;
    if (!image.code.empty()) entry["code"] = image.code;
    entry["detail"] = image.detail;
    list.push_back(std::move(entry));
  }
  return list;
}

Json suspectsJson(const EvaluationReport& report) {
  Json list = Json::array();
  for (const EvaluatedImage* each : hardestFirst(report))
    if (each->suspect) list.push_back(toJson(*each));
  return list;
}

}  // namespace

std::vector<std::vector<int>> confusionOf(const EvaluationReport& report) {
  std::vector<std::vector<int>> confusion(report.classes.size(), std::vector<int>(report.classes.size()));
  for (const EvaluatedImage& each : report.predictions) {
    const auto row = static_cast<std::size_t>(each.classIndex);
    const auto column = static_cast<std::size_t>(each.predicted);
    if (row < confusion.size() && column < confusion.size()) ++confusion[row][column];
  }
  return confusion;
}

std::vector<const EvaluatedImage*> hardestFirst(const EvaluationReport& report, std::optional<int> classIndex,
                                                std::optional<int> predicted) {
  std::vector<const EvaluatedImage*> chosen;
  for (const EvaluatedImage& each : report.predictions) {
    const bool wanted = classIndex && predicted
                            ? each.classIndex == *classIndex && each.predicted == *predicted
                            : each.classIndex != each.predicted;
    if (wanted) chosen.push_back(&each);
  }
  std::ranges::stable_sort(chosen, {}, &EvaluatedImage::probabilityOfClass);
  return chosen;
}

Json toJson(const EvaluatedImage& image) {
  return {{"file", image.file},
          {"class", image.classIndex},
          {"predicted", image.predicted},
          {"probability", image.probability},
          {"probability_of_class", image.probabilityOfClass},
          {"energy", image.energy},
          {"suspect", image.suspect}};
}

Json figuresJson(const EvaluationReport& report) {
  Json json{{"images", report.images},
            {"top1", report.top1},
            {"top5", report.top5},
            {"macro_f1", report.macroF1},
            {"calibration_error", report.calibrationError},
            {"energy_threshold", report.energyThreshold},
            {"batch_limit", report.batchLimit},
            {"images_per_second", report.imagesPerSecond},
            {"per_class", classesJson(report)},
            {"reliability", reliabilityJson(report)},
            {"suspected_labels", suspectsJson(report)},
            {"skipped", notesJson(report.skipped)},
            {"warnings", notesJson(report.warnings)},
            {"kind", report.kind},
            {"part", report.part},
            {"unused", report.unused},
            {"notes", report.notes}};
  const AnsweringNotes& answering = report.answering;
  if (!answering.inputSizeKnown) json["input_size_known"] = false;
  if (!answering.head.empty()) json["head"] = answering.head;
  if (!answering.activation.empty()) json["activation"] = answering.activation;
  if (report.positive) json["positive"] = *report.positive;
  return json;
}

std::string evaluationText(const EvaluationReport& report) {
  Json json = figuresJson(report);
  json["confusion"] = confusionOf(report);
  json["predictions"] = Json::array();
  for (const EvaluatedImage& each : report.predictions) json["predictions"].push_back(toJson(each));
  return jsonText(json) + '\n';
}

std::string evaluationCsv(const EvaluationReport& report) {
  std::string text = csvLine({"file", "class", "label", "predicted", "predicted_label", "probability",
                              "probability_of_class", "energy", "right", "suspect"});
  for (const EvaluatedImage& each : report.predictions)
    text += csvLine({each.file, std::to_string(each.classIndex), labelOf(report, each.classIndex),
                     std::to_string(each.predicted), labelOf(report, each.predicted),
                     csvNumber(each.probability), csvNumber(each.probabilityOfClass), csvNumber(each.energy),
                     each.predicted == each.classIndex ? "yes" : "no", each.suspect ? "yes" : "no"});
  return text;
}

}  // namespace effnet
