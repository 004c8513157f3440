#include "app/engine/evaluation.h"

#include "app/engine/checkpoint_json.h"
#include "core/protocol/csv.h"
#include "core/scaling/error.h"
#include "core/training/image_folder.h"

namespace effnet {

LabelledFolder labelledImages(const std::filesystem::path& data, const Classifier& classifier,
                              std::vector<std::string>& skipped) {
  if (!std::filesystem::is_directory(data))
    throw Error("file_missing", data.string() + ": there is no such folder");
  std::filesystem::path root = data;
  for (const char* part : {"val", "test"}) {
    if (!std::filesystem::is_directory(data / part)) continue;
    root = data / part;
    break;
  }
  const ImageFolder folder = readImageFolder(root);
  skipped = folder.skipped;
  skipped.insert(skipped.end(), folder.unreadable.begin(), folder.unreadable.end());
  if (folder.samples.empty())
    throw Error("folder_empty", root.string() + ": there is no photograph in a sub-folder of this folder");
  LabelledFolder result;
  result.labels = classifier.outcomes();
  if (result.labels.empty()) {
    if (folder.labels.size() != 2)
      throw Error("labels_mismatch", root.string() +
                                         ": the network has one output, a yes or no, and takes two "
                                         "sub-folders (no first by name, then yes), not " +
                                         std::to_string(folder.labels.size()));
    result.labels = folder.labels;
  }
  const std::vector<int> classes = matchClasses(folder.labels, result.labels);
  for (const Sample& sample : folder.samples)
    result.images.push_back({sample.file, classes[static_cast<std::size_t>(sample.label)]});
  return result;
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
                    const std::vector<std::string>& skipped) {
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
  for (const std::string& text : skipped) leftOut.push_back({{"code", "no_photograph"}, {"detail", text}});
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
            {"warnings", std::move(flawed)}};
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
