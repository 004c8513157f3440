#include "app/engine/evaluation.h"

#include "app/engine/checkpoint_json.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/utf8.h"
#include "core/dataset/labelled_data.h"
#include "core/dataset/sample_image.h"
#include "core/imaging/encode.h"

#include <utility>

namespace effnet {

namespace {

LabelledImage labelledImage(const Sample& sample, int classIndex) {
  if (!sample.record) return {sample.file, classIndex};
  return {describeSample(sample), classIndex, [sample] { return encodePng(readSampleImage(sample)); }};
}

/// The network's classes; of a single output without names of its own, the two of the data.
std::vector<std::string> outcomesFor(const LabelledData& data, const Classifier& classifier) {
  std::vector<std::string> labels = classifier.outcomes();
  if (!labels.empty()) return labels;
  if (data.labels.size() != 2)
    throw Error("labels_mismatch",
                "the network has one output, a yes or no, and takes two classes (no first by name, "
                "then yes), not " +
                    std::to_string(data.labels.size()));
  return data.labels;
}

}  // namespace

EvaluationData evaluationData(const EvaluationOptions& options, const Classifier& classifier) {
  LabelledData found = readLabelledData(options.data, options.columns);
  const std::vector<std::string> labels = outcomesFor(found, classifier);
  const MatchedClasses matched = matchFolders(found.labels, labels, options.mapping);
  if (!matched.strangers.empty()) throwStrangers(matched, labels);
  EvaluationData data{.kind = found.kind,
                      .part = found.part,
                      .images = {},
                      .skipped = std::move(found.skipped),
                      .unused = std::move(found.unused),
                      .notes = std::move(found.notes),
                      .labels = labels};
  data.notes.insert(data.notes.end(), matched.notes.begin(), matched.notes.end());
  for (const Sample& sample : found.samples)
    if (const int index = matched.classes[static_cast<std::size_t>(sample.label)]; index >= 0)
      data.images.push_back(labelledImage(sample, index));
  return data;
}

Json folderClassesJson(const EvaluationOptions& options, const Classifier& classifier) {
  const LabelledData found = readLabelledData(options.data, options.columns);
  const std::vector<std::string> labels = outcomesFor(found, classifier);
  const MatchedClasses matched = matchFolders(found.labels, labels, options.mapping);
  const auto counts = countPerClass(found.samples, static_cast<int>(found.labels.size()));
  Json folders = Json::array();
  for (std::size_t i = 0; i < found.labels.size(); ++i) {
    Json folder{{"folder", printable(found.labels[i])},
                {"images", counts[i]},
                {"near", nearClasses(found.labels[i], labels)}};
    if (matched.classes[i] >= 0) folder["class"] = matched.classes[i];
    for (const StrangeFolder& each : matched.strangers)
      if (each.folder == found.labels[i]) folder["reason"] = each.reason;
    folders.push_back(std::move(folder));
  }
  return {{"labels", labels}, {"folders", std::move(folders)}};
}

Json predictionJson(const Prediction& prediction) {
  return {{"file", prediction.file.string()},
          {"class", prediction.classIndex},
          {"predicted", prediction.predicted},
          {"probability", prediction.probability},
          {"probability_of_class", prediction.probabilityOfLabel},
          {"suspect", prediction.suspect}};
}

Json evaluationJson(const FolderEvaluation& evaluation, const Classifier& classifier,
                    const EvaluationData& data) {
  Json perClass = Json::array();
  for (std::size_t i = 0; i < evaluation.perClass.size(); ++i) {
    const ClassResult& each = evaluation.perClass[i];
    perClass.push_back({{"index", i},
                        {"label", evaluation.labels[i]},
                        {"images", each.images},
                        {"correct", each.correct},
                        {"precision", each.precision},
                        {"recall", each.recall},
                        {"f1", each.f1}});
  }
  Json reliability = Json::array();
  for (const ReliabilityBin& bin : evaluation.reliability)
    reliability.push_back(
        {{"images", bin.images}, {"confidence", bin.confidence}, {"accuracy", bin.accuracy}});
  Json leftOut = Json::array();
  for (const std::string& text : data.skipped)
    leftOut.push_back({{"code", "no_photograph"}, {"detail", text}});
  for (const SkippedImage& image : evaluation.skipped)
    leftOut.push_back({{"file", image.file.string()}, {"code", image.code}, {"detail", image.detail}});
  Json flawed = Json::array();
  for (const SkippedImage& image : evaluation.flawed)
    flawed.push_back({{"file", image.file.string()}, {"detail", image.detail}});
  Json suspected = Json::array();
  for (const Prediction* each : hardestFirst(evaluation))
    if (each->suspect) suspected.push_back(predictionJson(*each));
  Json json{{"images", evaluation.predictions.size()},
            {"top1", evaluation.top1},
            {"top5", evaluation.top5},
            {"macro_f1", evaluation.macroF1},
            {"calibration_error", evaluation.calibrationError},
            {"energy_threshold", evaluation.energyThreshold},
            {"batch_limit", evaluation.batchLimit},
            {"images_per_second", static_cast<double>(evaluation.predictions.size()) / evaluation.seconds},
            {"per_class", std::move(perClass)},
            {"reliability", std::move(reliability)},
            {"suspected_labels", std::move(suspected)},
            {"skipped", std::move(leftOut)},
            {"warnings", std::move(flawed)},
            {"kind", data.kind},
            {"part", data.part},
            {"unused", data.unused},
            {"notes", data.notes}};
  json.update(answeringJson(classifier.checkpoint()));
  if (classifier.classCount() == 1) json["positive"] = evaluation.labels[1];
  return json;
}

std::string evaluationCsv(const FolderEvaluation& evaluation) {
  const auto label = [&](int index) { return evaluation.labels[static_cast<std::size_t>(index)]; };
  std::string text = csvLine({"file", "class", "label", "predicted", "predicted_label", "probability",
                              "probability_of_class", "energy", "right", "suspect"});
  for (const Prediction& each : evaluation.predictions)
    text += csvLine({each.file.string(), std::to_string(each.classIndex), label(each.classIndex),
                     std::to_string(each.predicted), label(each.predicted), csvNumber(each.probability),
                     csvNumber(each.probabilityOfLabel), csvNumber(each.energy),
                     each.predicted == each.classIndex ? "yes" : "no", each.suspect ? "yes" : "no"});
  return text;
}

}  // namespace effnet
