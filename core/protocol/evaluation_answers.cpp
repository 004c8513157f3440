#include "core/protocol/evaluation_answers.h"

#include "core/base/error.h"

#include <algorithm>
#include <limits>

namespace effnet {
namespace {

[[noreturn]] void bad(const char* name) {
  throw Error("bad_answer", std::string("The engine's answer is not understood: \"") + name + "\".");
}

double number(const Json& json, const char* name) {
  const auto found = json.find(name);
  // NaN is written as null.
  if (found == json.end() || found->is_null()) return std::numeric_limits<double>::quiet_NaN();
  if (!found->is_number()) bad(name);
  return found->get<double>();
}

int count(const Json& json, const char* name) {
  const double value = number(json, name);
  if (!(value >= 0 && value <= std::numeric_limits<int>::max())) bad(name);
  return static_cast<int>(value);
}

std::string text(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool flag(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && *found == Json(true);
}

/// Each object of a list.
template <typename Take>
void each(const Json& json, const char* name, Take take) {
  const auto found = json.find(name);
  if (found == json.end()) return;
  if (!found->is_array()) bad(name);
  for (const Json& entry : *found) {
    if (!entry.is_object()) bad(name);
    take(entry);
  }
}

/// Of whatever type.
template <typename Take>
void eachValue(const Json& json, const char* name, Take take) {
  const auto found = json.find(name);
  if (found == json.end()) return;
  if (!found->is_array()) bad(name);
  for (const Json& entry : *found) take(entry);
}

std::vector<double> numbers(const Json& json, const char* name) {
  const auto found = json.find(name);
  if (found == json.end() || !found->is_array()) bad(name);
  std::vector<double> values;
  for (const Json& value : *found) {
    if (!value.is_number()) bad(name);
    values.push_back(value.get<double>());
  }
  return values;
}

std::vector<std::string> texts(const Json& json, const char* name) {
  std::vector<std::string> list;
  eachValue(json, name, [&](const Json& entry) {
    if (!entry.is_string()) bad(name);
    list.push_back(entry.get<std::string>());
  });
  return list;
}

std::vector<FileNote> fileNotes(const Json& json, const char* name) {
  std::vector<FileNote> images;
  each(json, name, [&](const Json& entry) {
    images.push_back({text(entry, "file"), text(entry, "code"), text(entry, "detail")});
  });
  return images;
}

}  // namespace

std::vector<EvaluatedImage> evaluatedImagesFromJson(const Json& list) {
  std::vector<EvaluatedImage> images;
  each(Json{{"predictions", list}}, "predictions", [&](const Json& entry) {
    images.push_back({text(entry, "file"), count(entry, "class"), count(entry, "predicted"),
                      number(entry, "probability"), number(entry, "probability_of_class"),
                      flag(entry, "suspect"), number(entry, "energy")});
  });
  return images;
}

EvaluationReport evaluationReportFromJson(const Json& json) {
  if (!json.is_object()) bad("result");
  EvaluationReport report;
  report.images = count(json, "images");
  report.top1 = number(json, "top1");
  report.top5 = number(json, "top5");
  report.macroF1 = number(json, "macro_f1");
  report.calibrationError = number(json, "calibration_error");
  report.energyThreshold = number(json, "energy_threshold");
  report.imagesPerSecond = number(json, "images_per_second");
  if (json.contains("batch_limit")) report.batchLimit = count(json, "batch_limit");
  each(json, "per_class", [&](const Json& entry) {
    report.classes.push_back({text(entry, "label"), count(entry, "images"), count(entry, "correct"),
                              number(entry, "precision"), number(entry, "recall"), number(entry, "f1")});
  });
  each(json, "reliability", [&](const Json& entry) {
    report.reliability.push_back(
        {count(entry, "images"), number(entry, "confidence"), number(entry, "accuracy")});
  });
  report.skipped = fileNotes(json, "skipped");
  report.warnings = fileNotes(json, "warnings");
  report.kind = text(json, "kind");
  report.part = text(json, "part");
  report.unused = texts(json, "unused");
  report.notes = texts(json, "notes");
  report.answering.inputSizeKnown = !json.contains("input_size_known") || flag(json, "input_size_known");
  report.answering.head = text(json, "head");
  report.answering.activation = text(json, "activation");
  if (json.contains("positive")) report.positive = text(json, "positive");
  if (json.contains("predictions")) report.predictions = evaluatedImagesFromJson(json["predictions"]);
  return report;
}

FolderClasses folderClassesFromJson(const Json& json) {
  if (!json.is_object()) bad("result");
  FolderClasses found;
  found.labels = texts(json, "labels");
  const auto isClass = [&](const Json& value) {
    return value.is_number_integer() && value >= 0 && value < static_cast<std::int64_t>(found.labels.size());
  };
  each(json, "folders", [&](const Json& entry) {
    MatchedFolder folder{text(entry, "folder"), count(entry, "images"), -1, {}};
    if (entry.contains("class")) {
      if (!isClass(entry["class"])) bad("class");
      folder.classIndex = entry["class"].get<int>();
    }
    eachValue(entry, "near", [&](const Json& index) {
      if (!isClass(index)) bad("near");
      folder.near.push_back(index.get<int>());
    });
    found.folders.push_back(std::move(folder));
  });
  return found;
}

MapMeasures mapMeasuresFromJson(const Json& json) {
  if (!json.is_object()) bad("result");
  MapMeasures measures;
  measures.probability = number(json, "probability");
  measures.deletion = numbers(json, "deletion");
  measures.insertion = numbers(json, "insertion");
  measures.steps = std::max(0, static_cast<int>(measures.deletion.size()) - 1);
  measures.deletionArea = number(json, "deletion_area");
  measures.insertionArea = number(json, "insertion_area");
  measures.drop = number(json, "drop");
  measures.increase = flag(json, "increase");
  measures.road = number(json, "road");
  measures.hasBoxes = json.contains("iou");
  measures.peakInside = flag(json, "peak_inside");
  measures.iou = measures.hasBoxes ? number(json, "iou") : 0;
  return measures;
}

}  // namespace effnet
