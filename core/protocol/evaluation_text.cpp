#include "core/base/csv_writer.h"
#include "core/base/proportion.h"
#include "core/protocol/evaluation_answers.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

std::string labelOf(const EvaluationReport& report, int index) {
  const auto at = static_cast<std::size_t>(index);
  return at < report.classes.size() ? report.classes[at].label : std::to_string(index);
}

std::vector<EvaluatedImage> suspectsOf(const EvaluationReport& report) {
  std::vector<EvaluatedImage> list;
  for (const EvaluatedImage* each : hardestFirst(report))
    if (each->suspect) list.push_back(*each);
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

AcceptedPictures acceptedOf(const EvaluationReport& report, const Decision& decision) {
  AcceptedPictures accepted;
  accepted.decision = decision;
  int right = 0;
  for (const EvaluatedImage& each : report.predictions) {
    if (!decision.accepts(each.probability, std::isnan(each.energy) ? -INFINITY : each.energy)) continue;
    ++accepted.images;
    int answer = each.predicted;
    if (decision.positiveFrom && report.classes.size() == 2)
      answer = (answer == 1 ? each.probability : 1 - each.probability) >= *decision.positiveFrom ? 1 : 0;
    right += answer == each.classIndex ? 1 : 0;
  }
  const Interval interval = wilsonInterval(right, accepted.images);
  accepted.interval = {interval.low, interval.high};
  accepted.coverage = report.images > 0 ? accepted.images / static_cast<double>(report.images) : 0;
  accepted.top1 = accepted.images > 0 ? right / static_cast<double>(accepted.images) : kUnmeasured;
  return accepted;
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

EvaluationReport figuresOf(const EvaluationReport& report) {
  EvaluationReport figures = report;
  figures.suspected = suspectsOf(report);
  figures.predictions.clear();
  return figures;
}

std::string evaluationText(const EvaluationReport& report) {
  EvaluationReport all = report;
  all.suspected = suspectsOf(report);
  all.confusion = confusionOf(report);
  return jsonText(encode(all)) + '\n';
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
