#include "app/cli/numbers.h"
#include "app/engine/commands.h"
#include "app/engine/image_files.h"
#include "app/engine/map_files.h"
#include "app/engine/model_options.h"
#include "core/inference/faithfulness.h"
#include "core/inference/localization.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct ExplainOptions {
  ModelOptions model;
  std::string method = "cam";
  std::optional<int> classIndex;
  std::optional<int> stage;
  int topk = 5;
  std::string overlay;
  std::string raw;
  std::string boxes;
  bool faithfulness = false;
  bool mirrored = false;
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
  Json rest = toJson(explanation);
  rest.erase("maps");
  line.update(rest);
  return line;
}

Json faithfulnessJson(Classifier& classifier, const ImageInput& input, const Explanation& explanation) {
  const ClassMap& map = explanation.maps.front();
  FaithfulnessParams params;
  params.classIndex = map.index;
  const ImageInput* const one = &input;
  const torch::Tensor grid = torch::tensor(map.values).view({explanation.rows, explanation.columns});
  const Faithfulness found = measureFaithfulness(classifier.network(), toBatch({&one, 1}), grid, params);
  return {{"probability", found.probability},
          {"deletion", found.deletion},
          {"insertion", found.insertion},
          {"deletion_area", found.deletionArea},
          {"insertion_area", found.insertionArea},
          {"drop", found.drop},
          {"increase", found.increase}};
}

/// How often maps find the objects whose boxes are known.
class LocalizationScore {
 public:
  explicit LocalizationScore(const std::string& source) {
    if (!source.empty()) boxes_ = readBoxes(source);
  }

  /// Adds what one map found to its line; images without boxes count for nothing.
  void add(const std::filesystem::path& file, const Explanation& explanation, Json& line) {
    const auto* truth = boxesOf(boxes_, file);
    if (truth == nullptr) return;
    const Localization found = localize(explanation, explanation.maps.front(), *truth);
    ++images_;
    inside_ += found.peakInside ? 1 : 0;
    overlapping_ += found.iou >= 0.5 ? 1 : 0;
    line["peak_inside"] = found.peakInside;
    line["iou"] = found.iou;
  }

  bool used() const { return images_ > 0; }
  Json summary() const {
    return {{"images", images_},
            {"pointing_game", 1.0 * inside_ / images_},
            {"iou_over_half", 1.0 * overlapping_ / images_}};
  }

 private:
  TruthBoxes boxes_;
  int images_ = 0;
  int inside_ = 0;
  int overlapping_ = 0;
};

void printLine(const Json& line) {
  std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void printText(const Json& line, const Explanation& explanation) {
  const auto [low, high] = std::ranges::minmax(explanation.maps.front().values);
  std::cout << line["file"].get<std::string>() << ": " << explanation.method << " of class " << line["class"]
            << " (" << line["label"].get<std::string>() << "), " << explanation.rows << " x "
            << explanation.columns << " cells from " << low << " to " << high << '\n';
  if (line.contains("iou"))
    std::cout << "  peak inside a box: " << line["peak_inside"] << ", IoU " << line["iou"] << '\n';
  if (line.contains("faithfulness"))
    std::cout << "  deletion " << line["faithfulness"]["deletion_area"] << ", insertion "
              << line["faithfulness"]["insertion_area"] << ", drop " << line["faithfulness"]["drop"] << '\n';
  std::cout << std::flush;
}

void printError(const std::string& file, const Error& error, bool json) {
  if (json) {
    const Json line{{"file", file}, {"error", {{"code", error.code()}, {"detail", error.detail()}}}};
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
  } else {
    std::cout << file << ": " << error.detail() << std::endl;
  }
}

CamParams camParams(const ExplainOptions& options) {
  CamParams params;
  params.method = camMethodFromString(options.method);
  params.stage = options.stage;
  if (options.classIndex) params.classes = {*options.classIndex};
  return params;
}

void explain(const ExplainOptions& options) {
  const std::vector<std::filesystem::path> files = expandImages(options.images);
  if (files.size() > 1 && !(options.overlay.empty() && options.raw.empty()))
    throw Error("bad_usage", "--overlay and --raw take one image, not " + std::to_string(files.size()));
  const CamParams params = camParams(options);
  LocalizationScore score(options.boxes);
  Classifier classifier = options.model.open();
  int unreadable = 0;
  for (const std::filesystem::path& file : files) {
    std::string encoded;
    std::optional<ImageInput> input;
    try {
      encoded = readFile(file);
      input = classifier.read(encoded, file.string());
    } catch (const Error& error) {
      printError(file.string(), error, options.json);
      ++unreadable;
      continue;
    }
    const Explanation explanation = classifier.explain(*input, params, options.topk, 1, options.mirrored);
    if (!options.raw.empty()) writeNpy(options.raw, explanation, explanation.maps.front());
    if (!options.overlay.empty()) writeOverlay(options.overlay, encoded, file.string(), explanation);
    Json line = explanationLine(file.string(), classifier, explanation);
    score.add(file, explanation, line);
    if (options.faithfulness) line["faithfulness"] = faithfulnessJson(classifier, *input, explanation);
    options.json ? printLine(line) : printText(line, explanation);
  }
  if (score.used()) printLine({{"summary", score.summary()}});
  if (unreadable > 0)
    throw Error("images_unreadable", std::to_string(unreadable) + " of " + std::to_string(files.size()) +
                                         " images cannot be read");
}

}  // namespace

void addExplain(CLI::App& app) {
  CLI::App* command = app.add_subcommand("explain", "Where in a photograph the evidence for a class lies");
  auto options = std::make_shared<ExplainOptions>();
  addModelOptions(*command, options->model);
  command
      ->add_option("--method", options->method,
                   "cam, gradcam, gradcam++, hirescam, layercam, xgradcam, eigencam, scorecam or ablationcam")
      ->capture_default_str();
  addInteger(*command, "--class", options->classIndex, "Index of the class to explain (the likeliest)",
             {0, limits::kClasses});
  addInteger(*command, "--stage", options->stage, "Stage whose map is explained, the stem being 1 (the last)",
             {1, 1000});
  addInteger(*command, "--topk", options->topk, "Classes to name (5)", {1, limits::kClasses});
  command->add_option("--overlay", options->overlay, "Write the map over the photograph to this .png");
  command->add_option("--raw", options->raw, "Write the raw map to this .npy");
  command->add_option(
      "--boxes", options->boxes,
      "Where the objects lie: folder of Pascal-VOC .xml, or boxes.csv; adds pointing game and IoU");
  command->add_flag("--faithfulness", options->faithfulness,
                    "Add deletion and insertion curves and the drop");
  command->add_flag("--tta", options->mirrored, "Average with the map of the mirrored photograph");
  command->add_flag("--json", options->json, "One JSON object an image on standard output");
  command->add_option("IMAGE", options->images, "Photographs, or folders of them")->required();
  command->callback([options] { explain(*options); });
}

}  // namespace effnet
