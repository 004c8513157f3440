#include "app/cli/accuracy_text.h"
#include "app/cli/progress_line.h"
#include "app/cli/table.h"
#include "app/engine/answer_json.h"
#include "app/engine/commands.h"
#include "app/engine/drawn_map.h"
#include "app/engine/feature_options.h"
#include "core/base/csv_writer.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/stop_signals.h"
#include "core/base/utf8.h"
#include "core/protocol/json_text.h"

#include <cmath>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct MapOptions {
  FeatureOptions features;
  std::string method = "pca";
  std::string to;
  bool json = false;
};

DrawnMap drawnOf(const MapOptions& options, const FeatureTable& normalized, const std::stop_token& stop) {
  ProgressLine line("steps");
  TsneParams params{normalized};
  params.threads = options.features.threads();
  params.stop = stop;
  params.progress = [&line](int done, int total) { line.show(done, total); };
  return drawMap(options.method, params);
}

/// Who answered a picture had not learnt it, so that errors and doubt are true ones; of the test part nobody
/// is asked.
FirstAnswer answered(const MapOptions& options, const FeatureData& data, const std::stop_token& stop) {
  FirstAnswerParams asking{data.features.table, data.labels, data.parts, data.groups, data.classes()};
  asking.folds = 5;
  asking.seed = static_cast<std::uint64_t>(options.features.scan.seed);
  asking.threads = options.features.threads();
  asking.stop = stop;
  return firstAnswer(asking);
}

Json pointsJson(const FeatureData& data, const DataMap& map, const MeasuredAnswers& answers) {
  Json points = Json::array();
  for (std::size_t row = 0; row < map.size(); ++row)
    points.push_back({{"file", describeSample(data.samples[row])},
                      {"part", nameOf(data.parts[row])},
                      {"class", data.labels[row]},
                      {"x", map[row][0]},
                      {"y", map[row][1]}});
  for (const MeasuredPicture& each : answers.pictures) {
    Json& point = points[static_cast<std::size_t>(each.row)];
    point["predicted"] = each.predicted;
    point["probability"] = each.probability;
  }
  return points;
}

std::string tableOf(const Json& json) {
  const auto label = [&json](const Json& index) {
    return json["labels"][index.get<std::size_t>()].get<std::string>();
  };
  std::string text = csvLine({"file", "part", "class", "x", "y", "predicted", "probability"});
  for (const Json& each : json["points"]) {
    const bool known = each.contains("predicted");
    text += csvLine({each["file"].get<std::string>(), each["part"].get<std::string>(), label(each["class"]),
                     csvNumber(each["x"].get<double>()), csvNumber(each["y"].get<double>()),
                     known ? label(each["predicted"]) : "",
                     known ? csvNumber(each["probability"].get<double>()) : ""});
  }
  return text;
}

void printMap(const Json& json) {
  std::cout << json["images"] << " pictures by " << json["method"].get<std::string>();
  if (json.contains("variance_shown"))
    std::cout << ", which shows " << rounded(100 * json["variance_shown"].get<double>())
              << " % of their variance";
  const Json& measured = json["out_of_fold"];
  std::cout << "\na classifier that has not learnt them: "
            << accuracyText(measured["top1"].get<double>(), measured["effective_images"].get<double>())
            << '\n';
  for (const Json& each : json["features"]["skipped"])
    std::cout << "skipped " << each["detail"].get<std::string>() << '\n';
}

void mapDataset(const MapOptions& options) {
  if (!options.to.empty() && !options.to.ends_with(".csv"))
    throw Error("bad_value", "--to '" + options.to + "': a table ends with .csv");
  const OpenedData opened = options.features.read();
  const FeatureData& data = opened.data;
  const StopSignals signals;
  const NormalizedFeatures normalized = normalizeFeatures(data.features.table);
  const DrawnMap map = drawnOf(options, normalized.table, signals.token());
  const MeasuredAnswers answers = answered(options, data, signals.token()).measured;
  Json labels = Json::array();
  for (const std::string& label : data.dataset.labels) labels.push_back(printable(label));
  Json json{{"images", data.samples.size()},
            {"method", options.method},
            {"labels", std::move(labels)},
            {"points", pointsJson(data, map.points, answers)},
            {"out_of_fold", measuredJson(answers)},
            {"features", featuresJson(data)},
            {"seconds", map.seconds}};
  if (std::isfinite(map.varianceShown)) json["variance_shown"] = map.varianceShown;
  if (!options.to.empty()) writeFileAtomically(options.to, tableOf(json));
  if (options.json)
    std::cout << jsonText(json) << '\n';
  else
    printMap(json);
}

}  // namespace

void addDatasetMap(CLI::App& app) {
  CLI::App* command = app.add_subcommand(
      "map", "The pictures as points of a plane, alike ones near each other, with class, error and doubt");
  auto options = std::make_shared<MapOptions>();
  addFeatureOptions(*command, options->features);
  command
      ->add_option("--method", options->method,
                   "pca: at once, the two directions in which they differ most; tsne: neighbourhoods")
      ->check(CLI::IsMember({"pca", "tsne"}))
      ->capture_default_str();
  command->add_option("-o,--to", options->to, "Write the points as a table to this .csv");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { mapDataset(*options); });
}

}  // namespace effnet
