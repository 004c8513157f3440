#include "core/protocol/checkpoint_answers.h"

#include "core/protocol/field_reader.h"
#include "core/protocol/network_json.h"

namespace effnet {
namespace {

constexpr char kBadAnswer[] = "bad_answer";
/// More than any network here has; each becomes a row of a table.
constexpr std::size_t kMostRows = 1'000'000;
constexpr std::size_t kMostDimensions = 8;

template <typename T>
void readList(FieldReader& fields, const char* name, std::vector<T>& list, std::size_t most = kMostRows) {
  fields.readWith(name, [&](const Json& json) {
    if (!json.is_array() || json.size() > most) throw Error(kBadAnswer, "should be a list");
    list = json.get<std::vector<T>>();
  });
}

TensorFigures figuresFromJson(const Json& json) {
  TensorFigures figures;
  FieldReader fields(json, kBadAnswer);
  fields.read("min", figures.minimum);
  fields.read("max", figures.maximum);
  fields.read("mean", figures.mean);
  fields.read("std", figures.deviation);
  fields.read("zeros", figures.zeros);
  fields.read("not_finite", figures.notFinite);
  readList(fields, "histogram", figures.histogram);
  fields.finish(false);
  return figures;
}

TensorRow rowFromJson(const Json& json) {
  TensorRow row;
  FieldReader fields(json, kBadAnswer);
  fields.read("name", row.name);
  fields.read("state", row.state);
  fields.read("type", row.type);
  readList(fields, "shape", row.shape, kMostDimensions);
  readList(fields, "wanted_shape", row.wantedShape, kMostDimensions);
  fields.readWith("statistics", [&](const Json& figures) { row.figures = figuresFromJson(figures); });
  fields.read("change", row.change);
  fields.read("other", row.other);
  fields.read("largest", row.largest);
  fields.read("relative", row.relative);
  fields.finish(false);
  return row;
}

SettingDifference settingFromJson(const Json& json) {
  SettingDifference difference;
  FieldReader fields(json, kBadAnswer);
  fields.read("field", difference.field);
  fields.read("here", difference.here);
  fields.read("there", difference.there);
  fields.finish(false);
  return difference;
}

CatalogEntry entryFromJson(const Json& json) {
  CatalogEntry entry;
  FieldReader fields(json, kBadAnswer);
  fields.read("name", entry.name);
  fields.read("model", entry.model);
  fields.read("source", entry.source);
  fields.read("licence", entry.licence);
  fields.read("sha256", entry.sha256);
  fields.read("input_size", entry.inputSize);
  fields.read("approximate_bytes", entry.bytes);
  entry.approximate = entry.bytes > 0;
  fields.read("bytes", entry.bytes);
  fields.read("top1", entry.top1);
  fields.read("file", entry.file);
  fields.finish(false);
  return entry;
}

template <typename T>
void readEach(FieldReader& fields, const char* name, std::vector<T>& list, T (*decode)(const Json&)) {
  fields.readWith(name, [&](const Json& json) {
    if (!json.is_array() || json.size() > kMostRows) throw Error(kBadAnswer, "should be a list");
    for (const Json& entry : json) list.push_back(decode(entry));
  });
}

}  // namespace

std::int64_t TensorRow::elements() const {
  double count = 1;
  for (const std::int64_t size : shape.empty() && type.empty() ? wantedShape : shape)
    count *= static_cast<double>(size);
  return count < 9e18 ? static_cast<std::int64_t>(count) : INT64_MAX;
}

CheckpointReport checkpointReportFromJson(const Json& json) {
  CheckpointReport report;
  FieldReader fields(json, kBadAnswer);
  fields.read("file", report.file);
  fields.read("bytes", report.bytes);
  fields.read("layout", report.layout);
  fields.read("format", report.format);
  fields.read("model", report.model);
  fields.read("family", report.family);
  fields.read("params", report.params);
  fields.read("matched", report.matched);
  fields.readWith("network", [&](const Json& network) { report.network = networkSpecFromJson(network); });
  fields.readWith("preprocessing",
                  [&](const Json& how) { report.preprocessing = preprocessingFromJson(how); });
  readList(fields, "guessed", report.guessed);
  fields.read("labelled", report.labelled);
  fields.read("known_as", report.knownAs);
  readList(fields, "missing", report.missing);
  readList(fields, "unexpected", report.unexpected);
  readList(fields, "wrong_shape", report.wrongShape);
  readList(fields, "not_finite", report.notFinite);
  readEach(fields, "details", report.rows, rowFromJson);
  fields.read("against", report.against);
  readEach(fields, "settings", report.settings, settingFromJson);
  fields.finish(false);
  return report;
}

WrittenFile writtenFileFromJson(const Json& json) {
  WrittenFile written;
  FieldReader fields(json, kBadAnswer);
  fields.read("file", written.file);
  fields.read("bytes", written.bytes);
  fields.finish(false);
  return written;
}

std::vector<CatalogEntry> catalogFromJson(const Json& json) {
  std::vector<CatalogEntry> entries;
  FieldReader fields(json, kBadAnswer);
  readEach(fields, "weights", entries, entryFromJson);
  fields.finish(false);
  return entries;
}

}  // namespace effnet
