#include "app/engine/answer_json.h"

#include "app/cli/table.h"
#include "core/base/utf8.h"
#include "core/protocol/interval_json.h"

namespace effnet {
namespace {

Json pictureJson(const FeatureData& data, const MeasuredPicture& picture) {
  const auto row = static_cast<std::size_t>(picture.row);
  return {{"file", describeSample(data.samples[row])},
          {"part", nameOf(data.parts[row])},
          {"class", picture.label},
          {"predicted", picture.predicted},
          {"probability", picture.probability},
          {"probability_of_class", picture.probabilityOfLabel}};
}

Json classesJson(const FeatureData& data, const MeasuredAnswers& answers) {
  Json classes = Json::array();
  for (std::size_t i = 0; i < answers.perClass.size(); ++i) {
    const ClassScores& each = answers.perClass[i];
    const int right = answers.confusion[i][i];
    classes.push_back({{"index", i},
                       {"label", printable(data.dataset.labels[i])},
                       {"images", each.images},
                       {"correct", right},
                       {"precision", each.precision},
                       {"recall", each.recall},
                       {"recall_interval", toJson(wilsonInterval(right, each.images))},
                       {"f1", each.f1}});
  }
  return classes;
}

Json warning(const char* code, const std::string& detail) {
  return {{"code", code}, {"detail", detail}};
}

}  // namespace

Json measuredJson(const MeasuredAnswers& answers) {
  return {{"images", answers.pictures.size()},
          {"correct", answers.right},
          {"top1", answers.accuracy},
          {"interval", toJson(answers.interval)},
          {"effective_images", answers.effective},
          {"macro_f1", answers.macroF1}};
}

Json featuresJson(const FeatureData& data) {
  Json skipped = Json::array();
  for (const std::string& text : data.dataset.skipped) skipped.push_back(warning("no_photograph", text));
  for (const FileNote& each : data.features.skipped)
    skipped.push_back({{"file", each.file}, {"code", each.code}, {"detail", each.detail}});
  return {{"dimensions", data.features.table.dimensions},
          {"kept", data.features.kept},
          {"computed", data.features.samples.size() - data.features.kept},
          {"seconds", data.features.seconds},
          {"skipped", std::move(skipped)}};
}

Json answerWarnings(const FeatureData& data, const FirstAnswer& answer) {
  Json warnings = Json::array();
  if (answer.measured.effective < kFewPictures)
    warnings.push_back(
        warning("validation_small", "the accuracy is of the worth of " + rounded(answer.measured.effective) +
                                        " independent pictures: more of them make the interval narrower"));
  for (const int each : answer.smallClasses)
    warnings.push_back(warning(
        "class_small", "the class '" + printable(data.dataset.labels[static_cast<std::size_t>(each)]) +
                           "' has one picture, or pictures of one group only: where it is "
                           "asked for, nothing of it is learnt from"));
  if (data.leaked > 0)
    warnings.push_back(
        warning("pictures_leaked", std::to_string(data.leaked) +
                                       " pictures to measure with are learnt from as well: the "
                                       "accuracy is flattered"));
  if (!data.features.notKept.empty()) warnings.push_back(warning("features_not_kept", data.features.notKept));
  return warnings;
}

Json answerJson(const FeatureData& data, const FirstAnswer& answer, int doubtful) {
  Json json = measuredJson(answer.measured);
  json["by"] = answer.byFolds ? "folds" : "val";
  json["folds"] = answer.folds;
  json["largest_class"] = answer.largestClass;
  json["strength"] = answer.strength;
  Json labels = Json::array();
  for (const std::string& label : data.dataset.labels) labels.push_back(printable(label));
  json["labels"] = std::move(labels);
  json["confusion"] = answer.measured.confusion;
  json["per_class"] = classesJson(data, answer.measured);
  json["out_of_fold"] = measuredJson(answer.outOfFold);
  if (answer.test) json["test"] = measuredJson(*answer.test);
  json["doubtful"] = Json::array();
  for (const MeasuredPicture& each : doubtfulFirst(answer.measured, static_cast<std::size_t>(doubtful)))
    json["doubtful"].push_back(pictureJson(data, each));
  json["features"] = featuresJson(data);
  json["fit_seconds"] = answer.seconds;
  json["warnings"] = answerWarnings(data, answer);
  return json;
}

}  // namespace effnet
