#include "app/engine/evaluation.h"

#include "core/scaling/error.h"
#include "core/training/image_folder.h"

namespace effnet {

std::vector<LabelledImage> labelledImages(const std::filesystem::path& data, const Classifier& classifier,
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
  const std::vector<int> classes = matchClasses(folder.labels, classifier.labels());
  std::vector<LabelledImage> images;
  for (const Sample& sample : folder.samples)
    images.push_back({sample.file, classes[static_cast<std::size_t>(sample.label)]});
  return images;
}

Json evaluationJson(const FolderEvaluation& evaluation, const Classifier& classifier,
                    const std::vector<std::string>& skipped, bool predictions) {
  Json perClass = Json::array();
  for (std::size_t i = 0; i < evaluation.perClass.size(); ++i) {
    const ClassResult& each = evaluation.perClass[i];
    perClass.push_back({{"index", i},
                        {"label", classifier.label(static_cast<int>(i))},
                        {"images", each.images},
                        {"correct", each.correct},
                        {"precision", each.precision},
                        {"recall", each.recall},
                        {"f1", each.f1}});
  }
  Json leftOut = Json::array();
  for (const std::string& text : skipped) leftOut.push_back({{"code", "no_photograph"}, {"detail", text}});
  for (const SkippedImage& image : evaluation.skipped)
    leftOut.push_back({{"file", image.file.string()}, {"code", image.code}, {"detail", image.detail}});
  Json json{{"images", evaluation.predictions.size()},
            {"top1", evaluation.top1},
            {"top5", evaluation.top5},
            {"macro_f1", evaluation.macroF1},
            {"calibration_error", evaluation.calibrationError},
            {"images_per_second", static_cast<double>(evaluation.predictions.size()) / evaluation.seconds},
            {"per_class", std::move(perClass)},
            {"confusion", evaluation.confusion},
            {"skipped", std::move(leftOut)}};
  if (!predictions) return json;
  json["predictions"] = Json::array();
  for (const Prediction& each : evaluation.predictions)
    json["predictions"].push_back({{"file", each.file.string()},
                                   {"class", each.classIndex},
                                   {"predicted", each.predicted},
                                   {"probability", each.probability},
                                   {"probability_of_class", each.probabilityOfLabel}});
  return json;
}

}  // namespace effnet
