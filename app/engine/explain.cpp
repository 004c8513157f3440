#include "app/cli/numbers.h"
#include "app/engine/commands.h"
#include "app/engine/image_files.h"
#include "app/engine/map_files.h"
#include "app/engine/model_options.h"
#include "core/protocol/run_directory.h"
#include "core/scaling/error.h"

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
  bool json = false;
  std::vector<std::string> images;
};

void print(const std::string& file, const Classifier& classifier, const Explanation& explanation, bool json) {
  const ClassMap& map = explanation.maps.front();
  if (!json) {
    const auto [low, high] = std::ranges::minmax(map.values);
    std::cout << file << ": " << explanation.method << " of class " << map.index << " ("
              << classifier.label(map.index) << "), " << explanation.rows << " x " << explanation.columns
              << " cells from " << low << " to " << high << std::endl;
    return;
  }
  Json line{{"file", file},
            {"method", explanation.method},
            {"class", map.index},
            {"label", classifier.label(map.index)},
            {"grid", {explanation.rows, explanation.columns}},
            {"map", mapRows(explanation, map)}};
  Json rest = toJson(explanation);
  rest.erase("maps");
  line.update(rest);
  std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void printError(const std::string& file, const Error& error, bool json) {
  if (json) {
    const Json line{{"file", file}, {"error", {{"code", error.code()}, {"detail", error.detail()}}}};
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
  } else {
    std::cout << file << ": " << error.detail() << std::endl;
  }
}

void explain(const ExplainOptions& options) {
  const std::vector<std::filesystem::path> files = expandImages(options.images);
  if (files.size() > 1 && !(options.overlay.empty() && options.raw.empty()))
    throw Error("bad_usage", "--overlay and --raw take one image, not " + std::to_string(files.size()));
  CamParams params;
  params.method = camMethodFromString(options.method);
  params.stage = options.stage;
  if (options.classIndex) params.classes = {*options.classIndex};
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
    const Explanation explanation = classifier.explain(*input, params, options.topk);
    if (!options.raw.empty()) writeNpy(options.raw, explanation, explanation.maps.front());
    if (!options.overlay.empty()) writeOverlay(options.overlay, encoded, file.string(), explanation);
    print(file.string(), classifier, explanation, options.json);
  }
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
  command->add_flag("--json", options->json, "One JSON object an image on standard output");
  command->add_option("IMAGE", options->images, "Photographs, or folders of them")->required();
  command->callback([options] { explain(*options); });
}

}  // namespace effnet
