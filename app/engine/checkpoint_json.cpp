#include "app/engine/checkpoint_json.h"

#include "core/protocol/network_json.h"

#include <c10/core/ScalarType.h>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

/// As .safetensors call them, in any file.
const char* elementName(torch::ScalarType type) {
  constexpr std::pair<torch::ScalarType, const char*> kNames[] = {
      {torch::kFloat64, "F64"},   {torch::kFloat32, "F32"}, {torch::kFloat16, "F16"},
      {torch::kBFloat16, "BF16"}, {torch::kInt64, "I64"},   {torch::kInt32, "I32"},
      {torch::kInt16, "I16"},     {torch::kInt8, "I8"},     {torch::kUInt8, "U8"},
      {torch::kBool, "BOOL"}};
  for (const auto& [known, name] : kNames)
    if (known == type) return name;
  return "";
}

/// JSON has no infinities: a number that is none is left out.
void put(Json& json, const char* name, double value) {
  if (std::isfinite(value)) json[name] = value;
}

Json statisticsJson(const TensorStatistics& statistics) {
  Json json{{"zeros", statistics.zeros}, {"not_finite", statistics.notFinite}};
  if (statistics.histogram.empty()) return json;
  put(json, "min", statistics.minimum);
  put(json, "max", statistics.maximum);
  put(json, "mean", statistics.mean);
  put(json, "std", statistics.deviation);
  json["histogram"] = statistics.histogram;
  return json;
}

Json rowJson(const InspectedTensor& row) {
  const FileTensor& tensor = row.tensor;
  Json json{{"name", tensor.name}, {"state", toString(tensor.state)}};
  if (tensor.tensor.defined()) {
    json["type"] = elementName(tensor.tensor.scalar_type());
    json["shape"] = tensor.tensor.sizes().vec();
  }
  if (tensor.state == TensorState::Missing || tensor.state == TensorState::WrongShape)
    json["wanted_shape"] = tensor.wantedShape;
  if (row.statistics) json["statistics"] = statisticsJson(*row.statistics);
  if (!row.change) return json;
  json["change"] = toString(*row.change);
  if (!row.other.empty()) json["other"] = row.other;
  if (*row.change == TensorChange::Changed) {
    put(json, "largest", row.distance.largest);
    put(json, "rms", row.distance.rms);
    put(json, "relative", row.distance.relative);
  }
  return json;
}

void compareSettings(Json& list, const Json& here, const Json& there) {
  for (const auto& [name, value] : here.items())
    if (there.value(name, Json()) != value)
      list.push_back({{"field", name}, {"here", value.dump()}, {"there", there.value(name, Json()).dump()}});
}

Json settingsJson(const Checkpoint& here, const Checkpoint& there) {
  Json list = Json::array();
  compareSettings(list, toJson(here.spec), toJson(there.spec));
  compareSettings(list, toJson(here.preprocessing), toJson(there.preprocessing));
  compareSettings(list, {{"labels", here.labels}}, {{"labels", there.labels}});
  return list;
}

/// More names than this are a list of their own, which `effnet inspect` does not print.
constexpr std::size_t kMostListed = 100'000;

}  // namespace

Json answeringJson(const Checkpoint& checkpoint) {
  Json json = Json::object();
  if (!checkpoint.sizeKnown) json["input_size_known"] = false;
  if (!checkpoint.head.empty()) json["head"] = checkpoint.head;
  if (checkpoint.sigmoid) json["activation"] = "sigmoid";
  if (checkpoint.quantized) json["bits"] = 8;
  return json;
}

Json inspectionJson(const CheckpointInspection& inspection) {
  const Checkpoint& checkpoint = inspection.checkpoint;
  std::error_code unknown;
  Json json{{"file", checkpoint.file},
            {"bytes", std::filesystem::file_size(checkpoint.file, unknown)},
            {"layout", checkpoint.layout},
            {"format", checkpoint.format},
            {"family", checkpoint.spec.family},
            {"model", checkpoint.spec.name},
            {"classes", checkpoint.spec.classes},
            {"tensors", checkpoint.tensors},
            {"matched", checkpoint.report.matched},
            {"missing", checkpoint.report.missing},
            {"unexpected", checkpoint.report.unexpected},
            {"wrong_shape", checkpoint.report.wrongShape},
            {"not_finite", checkpoint.report.notFinite},
            {"params", checkpoint.params},
            {"guessed", checkpoint.guessed},
            {"labelled", !checkpoint.labels.empty()},
            {"network", toJson(checkpoint.spec)},
            {"preprocessing", toJson(checkpoint.preprocessing)}};
  if (!checkpoint.knownAs.empty()) json["known_as"] = checkpoint.knownAs;
  json.update(answeringJson(checkpoint));
  if (!checkpoint.settings.empty()) json["settings_from"] = checkpoint.settings;
  if (!checkpoint.otherSettings.empty()) json["settings_unused"] = checkpoint.otherSettings;
  if (!checkpoint.labels.empty() && checkpoint.labels.size() <= kMostListed)
    json["labels"] = checkpoint.labels;
  if (inspection.detailed) {
    json["details"] = Json::array();
    for (const InspectedTensor& row : inspection.tensors) json["details"].push_back(rowJson(row));
  }
  if (inspection.against) {
    json["against"] = inspection.against->file;
    json["settings"] = settingsJson(checkpoint, *inspection.against);
  }
  return json;
}

}  // namespace effnet
