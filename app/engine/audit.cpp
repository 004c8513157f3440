#include "core/features/audit.h"

#include "app/cli/accuracy_text.h"
#include "app/cli/table.h"
#include "app/engine/answer_json.h"
#include "app/engine/commands.h"
#include "app/engine/feature_options.h"
#include "core/base/system/stop_signals.h"
#include "core/base/utf8.h"
#include "core/inference/picture_looks.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <map>
#include <memory>

namespace effnet {
namespace {

struct AuditOptions {
  FeatureOptions features;
  bool json = false;
};

Json findingJson(const FeatureData& data, const Finding& finding) {
  Json files = Json::array();
  Json classes = Json::array();
  Json parts = Json::array();
  for (const int row : finding.rows) {
    const auto at = static_cast<std::size_t>(row);
    files.push_back(describeSample(data.samples[at]));
    classes.push_back(data.labels[at]);
    parts.push_back(nameOf(data.parts[at]));
  }
  Json json{{"kind", finding.kind},
            {"files", std::move(files)},
            {"classes", std::move(classes)},
            {"parts", std::move(parts)},
            {"score", finding.score}};
  if (finding.suggested) json["suggested"] = *finding.suggested;
  return json;
}

Json auditJson(const FeatureData& data, const Audit& audit) {
  Json counts = Json::object();
  Json findings = Json::array();
  for (const Finding& each : audit.findings) {
    counts[each.kind] = counts.value(each.kind, 0) + 1;
    findings.push_back(findingJson(data, each));
  }
  Json labels = Json::array();
  for (const std::string& label : data.dataset.labels) labels.push_back(printable(label));
  Json looks = measuredJson(audit.byLooks);
  looks["largest_class"] = audit.largestClass;
  looks["shortcut"] = audit.shortcut;
  return {{"images", data.samples.size()},
          {"labels", std::move(labels)},
          {"counts", std::move(counts)},
          {"findings", std::move(findings)},
          {"out_of_fold", measuredJson(audit.outOfFold)},
          {"by_looks", std::move(looks)},
          {"features", featuresJson(data)},
          {"seconds", audit.seconds}};
}

void printAudit(const Json& json) {
  for (const Json& each : json["findings"]) {
    std::cout << each["kind"].get<std::string>() << ":";
    for (const Json& file : each["files"]) std::cout << ' ' << file.get<std::string>();
    if (each.contains("suggested"))
      std::cout << " is perhaps " << json["labels"][each["suggested"].get<std::size_t>()].get<std::string>();
    std::cout << '\n';
  }
  std::cout << '\n' << json["images"] << " pictures";
  for (const auto& [kind, count] : json["counts"].items()) std::cout << ", " << kind << ' ' << count;
  const Json& looks = json["by_looks"];
  std::cout << "\nsize, brightness, sharpness and borders alone give "
            << accuracyText(looks["top1"].get<double>(), looks["effective_images"].get<double>())
            << ", always the largest class " << rounded(100 * looks["largest_class"].get<double>()) << " %"
            << (looks["shortcut"] == true ? ": a classifier could go by them instead of the object" : "")
            << '\n';
  for (const Json& each : json["features"]["skipped"])
    std::cout << "skipped " << each["detail"].get<std::string>() << '\n';
}

void auditDataset(const AuditOptions& options) {
  const OpenedData opened = options.features.read();
  const FeatureData& data = opened.data;
  const StopSignals signals;
  const std::vector<PictureLook> looks =
      pictureLooks(data.samples, options.features.threads(), signals.token());
  FirstAnswerParams asking{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  asking.seed = static_cast<std::uint64_t>(options.features.scan.seed);
  asking.threads = options.features.threads();
  asking.stop = signals.token();
  const Json json = auditJson(data, auditPictures({asking, data.features.contents, looks,
                                                   opened.classifier->checkpoint().preprocessing.inputSize}));
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printAudit(json);
}

}  // namespace

void addDatasetAudit(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "audit", "Probable label errors, pictures that are there twice, leaks, outliers, pictures of no use");
  auto options = std::make_shared<AuditOptions>();
  addFeatureOptions(*command, options->features);
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { auditDataset(*options); });
}

}  // namespace effnet
