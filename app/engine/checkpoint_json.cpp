#include "app/engine/checkpoint_json.h"

#include "core/base/error.h"
#include "core/checkpoint/quantized_layout.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <c10/core/ScalarType.h>
#include <filesystem>
#include <system_error>
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

TensorFigures figuresOf(const TensorStatistics& statistics) {
  TensorFigures figures;
  figures.zeros = statistics.zeros;
  figures.notFinite = statistics.notFinite;
  if (statistics.histogram.empty()) return figures;
  figures.minimum = statistics.minimum;
  figures.maximum = statistics.maximum;
  figures.mean = statistics.mean;
  figures.deviation = statistics.deviation;
  figures.histogram = statistics.histogram;
  return figures;
}

TensorRow rowOf(const InspectedTensor& inspected) {
  const FileTensor& tensor = inspected.tensor;
  TensorRow row;
  row.name = tensor.name;
  row.state = tensor.state;
  if (tensor.tensor.defined()) {
    row.type = elementName(tensor.tensor.scalar_type());
    row.shape = tensor.tensor.sizes().vec();
  }
  row.wantedShape = tensor.wantedShape;
  if (inspected.statistics) row.figures = figuresOf(*inspected.statistics);
  if (!inspected.change) return row;
  row.change = inspected.change;
  row.other = inspected.other;
  if (*inspected.change == TensorChange::Changed) {
    row.largest = inspected.distance.largest;
    row.rms = inspected.distance.rms;
    row.relative = inspected.distance.relative;
  }
  return row;
}

void compareSettings(std::vector<SettingDifference>& list, const Json& here, const Json& there) {
  for (const auto& [name, value] : here.items())
    if (there.value(name, Json()) != value)
      list.push_back({name, value.dump(), there.value(name, Json()).dump()});
}

std::vector<SettingDifference> differencesOf(const Checkpoint& here, const Checkpoint& there) {
  std::vector<SettingDifference> list;
  compareSettings(list, toJson(here.spec), toJson(there.spec));
  compareSettings(list, toJson(here.preprocessing), toJson(there.preprocessing));
  compareSettings(list, {{"labels", here.labels}}, {{"labels", there.labels}});
  return list;
}

/// What a file in 8 bits says about its making; nothing where it says it in another way.
std::optional<QuantizationDetails> quantizationOf(const Checkpoint& checkpoint) {
  const auto entry = checkpoint.metadata.find(kQuantizationEntry);
  if (!checkpoint.quantized || entry == checkpoint.metadata.end()) return std::nullopt;
  try {
    return decodeAnswer<QuantizationDetails>(parseJson(entry->second));
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// More names than this are a list of their own, which `effnet inspect` does not print.
constexpr std::size_t kMostListed = 100'000;

}  // namespace

AnsweringNotes answeringNotes(const Checkpoint& checkpoint) {
  return {checkpoint.sizeKnown, checkpoint.head, checkpoint.sigmoid ? "sigmoid" : "",
          checkpoint.quantized ? 8 : 0};
}

CheckpointReport inspectionReport(const CheckpointInspection& inspection) {
  const Checkpoint& checkpoint = inspection.checkpoint;
  std::error_code unknown;
  CheckpointReport report;
  report.file = checkpoint.file;
  report.bytes = static_cast<std::int64_t>(std::filesystem::file_size(checkpoint.file, unknown));
  report.layout = checkpoint.layout;
  report.format = checkpoint.format;
  report.family = checkpoint.spec.family;
  report.model = checkpoint.spec.name;
  report.classes = checkpoint.spec.classes;
  report.tensors = checkpoint.tensors;
  report.matched = checkpoint.report.matched;
  report.missing = checkpoint.report.missing;
  report.unexpected = checkpoint.report.unexpected;
  report.wrongShape = checkpoint.report.wrongShape;
  report.notFinite = checkpoint.report.notFinite;
  report.params = checkpoint.params;
  report.guessed = checkpoint.guessed;
  report.labelled = !checkpoint.labels.empty();
  report.network = checkpoint.spec;
  report.preprocessing = checkpoint.preprocessing;
  report.knownAs = checkpoint.knownAs;
  report.notes = answeringNotes(checkpoint);
  report.quantization = quantizationOf(checkpoint);
  report.settingsFrom = checkpoint.settings;
  report.settingsUnused = checkpoint.otherSettings;
  if (checkpoint.labels.size() <= kMostListed) report.labels = checkpoint.labels;
  report.detailed = inspection.detailed;
  if (inspection.detailed)
    for (const InspectedTensor& row : inspection.tensors) report.rows.push_back(rowOf(row));
  if (inspection.against) {
    report.against = inspection.against->file;
    report.settings = differencesOf(checkpoint, *inspection.against);
  }
  return report;
}

}  // namespace effnet
