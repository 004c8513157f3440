#include "core/checkpoint/model_card.h"

#include "core/base/csv_writer.h"
#include "core/base/version.h"
#include "core/protocol/json_text.h"
#include "core/protocol/report.h"
#include "core/scaling/cost.h"

#include <algorithm>

namespace effnet {
namespace {

constexpr std::size_t kListed = 1000;  // classes that a card still names

constexpr char kTimm[] =
    "\n```python\nimport timm\n\nmodel = timm.create_model('local-dir:.', pretrained=True).eval()  # "
    "'hf-hub:' "
    "and its name once it is on a hub\ntransform = timm.data.create_transform(**timm.data."
    "resolve_model_data_config(model), is_training=False)\n```\n";

constexpr char kTransformers[] =
    "\n```python\nfrom transformers import AutoImageProcessor, AutoModelForImageClassification\n\n"
    "model = AutoModelForImageClassification.from_pretrained('.')\n"
    "processor = AutoImageProcessor.from_pretrained('.')\n```\n";

std::string triple(const std::array<double, 3>& values) {
  return csvNumber(values[0]) + ", " + csvNumber(values[1]) + ", " + csvNumber(values[2]);
}

ReportTable networkTable(const Checkpoint& checkpoint, const std::string& sha256) {
  const Preprocessing& input = checkpoint.preprocessing;
  const NetworkSpec& spec = checkpoint.spec;
  const std::string size = std::to_string(input.inputSize);
  const std::string resize =
      input.mode == ResizeMode::Squash
          ? "both sides to " + size
          : "shorter side to " + std::to_string(input.resize) + ", then the centre of " + size;
  const Counts totals = analyzeCost(spec).totals;
  return {
      .rows = {{{"network"}, {spec.name == "custom" ? spec.family + ", custom" : spec.name}},
               {{"parameters"}, {std::to_string(totals.params)}},
               {{"multiply-adds of a picture"}, {std::to_string(totals.macs)}},
               {{"padding"}, {toString(spec.padding)}},
               {{"normalisation's epsilon"}, {csvNumber(spec.bnEpsilon)}},
               {{"input"}, {resize + " pixels, " + toString(input.interpolation)}},
               {{"mean"}, {triple(input.mean)}},
               {{"standard deviation"}, {triple(input.std)}},
               {{"outputs"},
                {checkpoint.sigmoid ? "each a yes or no of its own (sigmoid)" : "alternatives (softmax)"}},
               {{"SHA-256 of model.safetensors"}, {sha256}}}};
}

ReportSection classSection(const Checkpoint& checkpoint) {
  ReportSection section{.title = "Classes"};
  const std::vector<std::string>& names = checkpoint.labels.empty() ? checkpoint.outcomes : checkpoint.labels;
  if (names.empty()) {
    section.paragraphs.push_back(std::to_string(checkpoint.spec.classes) +
                                 " classes; the checkpoint has no names for them.");
    return section;
  }
  ReportTable table{.header = {"index", "name"}};
  for (std::size_t i = 0; i < std::min(names.size(), kListed); ++i)
    table.rows.push_back({{std::to_string(i)}, {names[i]}});
  section.tables.push_back(std::move(table));
  if (names.size() > kListed)
    section.paragraphs.push_back("The first " + std::to_string(kListed) + " of " +
                                 std::to_string(names.size()) + ".");
  return section;
}

/// What the run and `effnet calibrate` noted in the checkpoint, as it stands there.
ReportSection trainingSection(const Checkpoint& checkpoint) {
  ReportSection section{.title = "Training and thresholds"};
  const auto noted = checkpoint.metadata.find("effnet.training");
  const Json json = noted == checkpoint.metadata.end() ? Json() : parseJson(noted->second);
  if (!json.is_object() || json.empty()) {
    section.paragraphs.emplace_back("The checkpoint says nothing about how it was trained.");
    return section;
  }
  ReportTable table{.header = {"field", "value"}};
  for (const auto& [name, value] : json.items())
    table.rows.push_back({{name}, {value.is_string() ? value.get<std::string>() : jsonText(value)}});
  section.tables.push_back(std::move(table));
  return section;
}

}  // namespace

std::string modelCard(const Checkpoint& checkpoint, Layout layout, const std::string& sha256) {
  const bool timm = layout == Layout::Timm;
  Report report{.title = "Image classifier: " +
                         (checkpoint.spec.name == "custom" ? checkpoint.spec.family : checkpoint.spec.name)};
  report.sections.push_back({.title = "Network", .tables = {networkTable(checkpoint, sha256)}});
  report.sections.push_back(classSection(checkpoint));
  report.sections.push_back(trainingSection(checkpoint));
  return std::string("---\nlibrary_name: ") + (timm ? "timm" : "transformers") +
         "\npipeline_tag: image-classification\ntags:\n- image-classification\n- " +
         (timm ? "timm" : "efficientnet") + "\n---\n" + toMarkdown(report) +
         "\n## Use\n\nWritten by EfficientNet Explorer " EFFNET_VERSION ". In this folder:\n" +
         (timm ? kTimm : kTransformers);
}

}  // namespace effnet
