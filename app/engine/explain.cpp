#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/checkpoint_json.h"
#include "app/engine/commands.h"
#include "app/engine/image_files.h"
#include "app/engine/map_files.h"
#include "app/engine/measure.h"
#include "app/engine/model_options.h"
#include "app/engine/report.h"
#include "core/base/error.h"
#include "core/inference/folder_evaluation.h"
#include "core/inference/localization.h"
#include "core/protocol/image_requests.h"
#include "core/protocol/json_text.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

namespace effnet {
namespace {

struct ExplainOptions {
  ModelOptions model;
  std::string method = "cam";
  std::optional<int> classIndex;
  std::optional<int> against;
  std::optional<int> stage;
  int topk = 5;
  std::string overlay;
  std::string raw;
  std::string report;
  MapStyle style;
  std::string boxes;
  double tolerance = 0;
  bool faithfulness = false;
  int steps = kFaithfulnessSteps;
  std::string augmentation = "off";
  bool json = false;
  std::vector<std::string> images;
};

Json explanationLine(const std::string& file, const Classifier& classifier, const Explanation& explanation) {
  const ClassMap& map = explanation.maps.front();
  Json line{{"file", file},
            {"method", explanation.method},
            {"class", map.index},
            {"label", classifier.label(map.index)},
            {"grid", {explanation.rows, explanation.columns}},
            {"map", mapRows(explanation, map)}};
  if (explanation.against) line["against"] = *explanation.against;
  line.update(encode(answeringNotes(classifier.checkpoint())));
  if (const ClassScore* score = explanation.scoreOf(map.index)) {
    line["logit"] = score->logit;
    line["probability"] = score->probability;
  }
  Json rest = encode(explanation);
  rest.erase("maps");
  line.update(rest);
  return line;
}

/// How often maps found the objects of some pictures.
class PointingGame {
 public:
  void add(const Localization& found) {
    ++images_;
    inside_ += found.peakInside ? 1 : 0;
    overlapping_ += found.iou >= 0.5 ? 1 : 0;
  }

  int images() const { return images_; }
  Json toJson() const {
    Json json{{"images", images_}};
    if (images_ > 0) {
      json["pointing_game"] = 1.0 * inside_ / images_;
      json["iou_over_half"] = 1.0 * overlapping_ / images_;
    }
    return json;
  }

 private:
  int images_ = 0;
  int inside_ = 0;
  int overlapping_ = 0;
};

/// How often maps find the objects whose boxes are known, and how much the answers hang on what they mark.
class Summary {
 public:
  explicit Summary(const ExplainOptions& options) : options_(options) {
    if (!options.boxes.empty()) boxes_ = readBoxes(options.boxes);
  }

  void add(const Faithfulness& found) {
    ++measured_;
    drop_ += found.drop;
    increased_ += found.increase ? 1 : 0;
    deletion_ += found.deletionArea;
    insertion_ += found.insertionArea;
    road_ += found.road;
  }

  /// Adds what one map found to its line; images without boxes count for nothing.
  void add(const std::filesystem::path& file, const Classifier& classifier, const Explanation& explanation,
           Json& line) {
    const auto* truth = boxesOf(boxes_, file);
    if (truth == nullptr) return;
    const Localization found =
        localize(explanation, explanation.maps.front(), *truth, {.tolerance = options_.tolerance});
    all_.add(found);
    if (truth->size() == 1) single_.add(found);
    const std::optional<int> wanted = trueClass(file, classifier);
    if (wanted) ++known_;
    const bool right = wanted && explanation.top.front().index == *wanted;
    if (right) right_.add(found);
    if (right && truth->size() == 1) singleRight_.add(found);
    line["peak_inside"] = found.peakInside;
    line["iou"] = found.iou;
    line["boxes"] = truth->size();
    if (wanted) line["right_class"] = right;
  }

  bool used() const { return all_.images() > 0 || measured_ > 0; }
  Json toJson() const {
    Json json = Json::object();
    if (all_.images() > 0) {
      json.update(all_.toJson());
      json["tolerance"] = options_.tolerance;
      json["single_box"] = single_.toJson();
      if (known_ > 0) {
        json["true_class_known"] = known_;
        json["right_class"] = right_.toJson();
        json["single_box_right_class"] = singleRight_.toJson();
      }
    }
    if (measured_ > 0)
      json.update({{"measured", measured_},
                   {"steps", options_.steps},
                   {"average_drop", drop_ / measured_},
                   {"average_increase", 1.0 * increased_ / measured_},
                   {"deletion_area", deletion_ / measured_},
                   {"insertion_area", insertion_ / measured_},
                   {"road", road_ / measured_}});
    return json;
  }

 private:
  /// What the picture shows: the class that was asked about, or the one that its folder is named after.
  std::optional<int> trueClass(const std::filesystem::path& file, const Classifier& classifier) {
    if (options_.classIndex) return options_.classIndex;
    const std::string folder = file.parent_path().filename().string();
    const auto [at, isNew] = folders_.try_emplace(folder);
    if (isNew) {
      try {
        at->second = matchClasses({folder}, classifier.labels()).front();
      } catch (const Error&) {
        // The folder is named after something else.
      }
    }
    return at->second;
  }

  const ExplainOptions& options_;
  TruthBoxes boxes_;
  std::map<std::string, std::optional<int>> folders_;
  PointingGame all_;
  PointingGame single_;
  PointingGame right_;
  PointingGame singleRight_;
  int known_ = 0;
  int measured_ = 0;
  int increased_ = 0;
  double drop_ = 0;
  double deletion_ = 0;
  double insertion_ = 0;
  double road_ = 0;
};

void printLine(const Json& line) {
  std::cout << jsonText(line) << std::endl;
}

std::string figure(const Json& value) {
  return rounded(value.get<double>());
}

void printText(const Json& line, const Explanation& explanation) {
  const auto [low, high] = std::ranges::minmax(explanation.maps.front().values);
  std::cout << line["file"].get<std::string>() << ": " << explanation.method << " of class " << line["class"]
            << " (" << line["label"].get<std::string>() << "), " << explanation.rows << " x "
            << explanation.columns << " cells from " << low << " to " << high << '\n';
  for (const auto* scores : {&explanation.top, &explanation.asked})
    for (const ClassScore& score : *scores)
      std::cout << "  " << score.index << ' ' << score.label << ' ' << rounded(100 * score.probability)
                << " %, logit " << rounded(score.logit) << '\n';
  if (line.contains("iou"))
    std::cout << "  peak inside a box: " << (line["peak_inside"] ? "yes" : "no") << ", IoU "
              << figure(line["iou"]) << '\n';
  if (line.contains("faithfulness"))
    std::cout << "  deletion " << figure(line["faithfulness"]["deletion_area"]) << ", insertion "
              << figure(line["faithfulness"]["insertion_area"]) << ", drop "
              << figure(line["faithfulness"]["drop"]) << ", ROAD " << figure(line["faithfulness"]["road"])
              << "; " << line["faithfulness"]["steps"] << " steps\n";
  std::cout << std::flush;
}

void printGame(const Json& game, const char* which) {
  if (!game.contains("pointing_game")) return;
  std::cout << game["images"] << ' ' << which << ": peak inside "
            << rounded(100 * game["pointing_game"].get<double>()) << " %, IoU of half or more "
            << rounded(100 * game["iou_over_half"].get<double>()) << " %\n";
}

void printSummary(const Summary& summary, bool json) {
  const Json all = summary.toJson();
  if (json) return printLine({{"summary", all}});
  printGame(all, "with boxes");
  if (all.contains("single_box")) printGame(all["single_box"], "with a single box");
  if (all.contains("right_class")) printGame(all["right_class"], "with boxes, answered with their class");
  if (all.contains("single_box_right_class"))
    printGame(all["single_box_right_class"], "with a single box, answered with their class");
  if (all.contains("measured"))
    std::cout << all["measured"] << " measured: deletion " << figure(all["deletion_area"]) << ", insertion "
              << figure(all["insertion_area"]) << ", drop " << figure(all["average_drop"]) << ", increase "
              << figure(all["average_increase"]) << ", ROAD " << figure(all["road"]) << "; " << all["steps"]
              << " steps\n";
}

void printError(const std::string& file, const Error& error) {
  const Json line{{"file", file}, {"error", {{"code", error.code()}, {"detail", error.detail()}}}};
  std::cout << jsonText(line) << std::endl;
}

CamParams camParams(const ExplainOptions& options) {
  CamParams params;
  params.method = parseWord<CamMethod>(options.method, "method");
  params.stage = options.stage;
  params.against = options.against;
  if (options.classIndex) params.classes = {*options.classIndex};
  return params;
}

/// Where the results of a run of the command go.
struct Outputs {
  OutputNames overlay;
  OutputNames raw;
  Summary summary;
  Report report;
};

void explainOne(const std::filesystem::path& file, Classifier& classifier, const ExplainOptions& options,
                Outputs& outputs) {
  const std::string encoded = readImageFile(file);
  const TestAugmentation augmentation =
      parseWord<TestAugmentation>(options.augmentation, "test-time augmentation");
  const ImageInput input = classifier.read(encoded, file.string(), augmentation);
  const Explanation explanation =
      classifier.explain(input, camParams(options), options.topk, 1, augmentation);
  printWarnings(file.string(), input.warnings);
  if (outputs.raw.wanted()) writeRaw(outputs.raw.of(file), explanation);
  if (outputs.overlay.wanted())
    writeOverlay(outputs.overlay.of(file), encoded, file.string(), explanation, options.style);
  Json line = explanationLine(file.string(), classifier, explanation);
  if (!input.warnings.empty()) line["warnings"] = input.warnings;
  outputs.summary.add(file, classifier, explanation, line);
  if (options.faithfulness) {
    const Faithfulness found = measureMap(classifier, input, explanation, options.steps, {});
    outputs.summary.add(found);
    line["faithfulness"] = encode(measuresOf(found));
  }
  if (!options.report.empty() && outputs.report.sections.size() < kReportPictures)
    outputs.report.sections.push_back(imageSection(file.string(), encoded, explanation, options.style));
  options.json ? printLine(line) : printText(line, explanation);
}

/// Errors that are about one photograph; the others end the command.
bool isAboutImage(const Error& error) {
  const std::string& code = error.code();
  return code.starts_with("image_") || code == "file_missing" || code == "read_failed" ||
         code == "too_large" || code == "folder_empty";
}

void explain(const ExplainOptions& options, const CLI::App& command) {
  const std::vector<std::filesystem::path> files = expandImages(options.images);
  Outputs outputs{{options.overlay, "--overlay", files.size(), ".png"},
                  {options.raw, "--raw", files.size(), ".npy"},
                  Summary(options),
                  {}};
  parseWord<CamMethod>(options.method, "method");
  Classifier classifier = options.model.open();
  if (!options.report.empty())
    outputs.report = beginReport("Where the evidence lies", command, options.model, classifier);
  outputs.report.settings.emplace_back(
      "class", options.classIndex
                   ? std::to_string(*options.classIndex) + ", " + classifier.label(*options.classIndex)
                   : "each photograph's likeliest");
  UnreadableImages unreadable(files.size(), options.json);
  for (const std::filesystem::path& file : files) {
    try {
      explainOne(file, classifier, options, outputs);
    } catch (const Error& error) {
      if (!isAboutImage(error)) throw;
      unreadable.add(file, error);
      if (options.json) printError(file.string(), error);
      if (!options.report.empty())
        outputs.report.sections.push_back(errorSection(file.string(), error.detail()));
    }
  }
  if (outputs.summary.used()) printSummary(outputs.summary, options.json);
  if (!options.report.empty()) writeReport(options.report, outputs.report);
  unreadable.end();
}

}  // namespace

void addExplain(CLI::App& app) {
  CLI::App* command = app.add_subcommand("explain", "Where in a photograph the evidence for a class lies");
  auto options = std::make_shared<ExplainOptions>();
  addModelOptions(*command, options->model);
  command->add_option("--method", options->method, wordList<CamMethod>())->capture_default_str();
  addInteger(*command, "--class", options->classIndex, "Index of the class to explain (the likeliest)",
             {0, limits::kClasses});
  addInteger(*command, "--against", options->against,
             "Index of a class whose map is taken away: evidence for one and not the other",
             {0, limits::kClasses});
  addInteger(*command, "--stage", options->stage, "Stage whose map is explained, the stem being 1 (the last)",
             {1, 1000});
  addInteger(*command, "--topk", options->topk, "Classes to name (5)", {1, limits::kClasses});
  command->add_option("--overlay", options->overlay,
                      "Write the map over the photograph to this .png; for several, to this folder");
  addMapStyleOptions(*command, options->style);
  command->add_option("--raw", options->raw,
                      "Write the raw map to this .npy or .tif; for several, as .npy to this folder");
  command->add_option("--report", options->report, "Write a page with maps and classes to this .html");
  command->add_option(
      "--boxes", options->boxes,
      "Where the objects lie: folder of Pascal-VOC .xml, or boxes.csv; adds pointing game and IoU");
  addNumber(*command, "--tolerance", options->tolerance,
            "Pixels by which the peak may miss a box in the pointing game (0; the game's paper allows 15)",
            {0, 10000});
  command->add_flag("--faithfulness", options->faithfulness,
                    "Add deletion and insertion curves, drop, increase and ROAD");
  addInteger(*command, "--steps", options->steps,
             "Steps of the deletion and insertion curves (20; RISE takes one for each row of pixels)",
             {1, MeasureMapRequest::kMostSteps});
  addAugmentation(*command, options->augmentation);
  command->add_flag("--json", options->json, "One JSON object an image on standard output");
  command->add_option("IMAGE", options->images, "Photographs, or folders of them")->required();
  command->callback([options, command] { explain(*options, *command); });
}

}  // namespace effnet
