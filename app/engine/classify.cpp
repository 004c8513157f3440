#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/image_files.h"
#include "app/engine/model_options.h"
#include "core/inference/image_stream.h"
#include "core/scaling/error.h"

#include <iostream>
#include <memory>
#include <opencv2/core/types.hpp>

namespace effnet {
namespace {

struct ClassifyOptions {
  ModelOptions model;
  int topk = 5;
  int batch = 16;
  bool mirrored = false;
  bool json = false;
  std::vector<std::string> images;
};

void print(const std::string& file, const Explanation& answer, bool json) {
  if (json) {
    Json line{{"file", file}};
    line.update(toJson(answer));
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
    return;
  }
  std::cout << file << "  (" << rounded(answer.decodeMs) << " + " << rounded(answer.preprocessMs) << " + "
            << rounded(answer.forwardMs) << " ms)\n";
  Table table({"  class", "label", "probability", "logit"});
  for (const ClassScore& score : answer.top)
    table.add({"  " + std::to_string(score.index), score.label, rounded(100 * score.probability) + " %",
               rounded(score.logit)});
  table.print(std::cout);
  std::cout << std::endl;
}

void printError(const std::string& file, const StreamedImage& image, bool json) {
  if (json) {
    const Json line{{"file", file}, {"error", {{"code", image.errorCode}, {"detail", image.errorDetail}}}};
    std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
  } else {
    std::cout << file << ": " << image.errorDetail << '\n' << std::endl;
  }
}

void classify(const ClassifyOptions& options) {
  const std::vector<std::filesystem::path> files = expandImages(options.images);
  Classifier classifier = options.model.open();
  ImageStream stream(files, classifier.checkpoint().preprocessing, options.model.device.threads,
                     2 * options.batch);
  std::size_t unreadable = 0;
  for (auto images = stream.next(1); !images.empty(); images = stream.next(options.batch)) {
    std::vector<const ImageInput*> readable;
    for (const StreamedImage& image : images)
      if (image.input) readable.push_back(&*image.input);
    std::vector<Explanation> answers;
    if (!readable.empty()) answers = classifier.classify(readable, options.topk, options.mirrored);
    auto answer = answers.begin();
    for (const StreamedImage& image : images) {
      const std::string file = files[image.index].string();
      if (image.input) {
        print(file, *answer++, options.json);
      } else {
        printError(file, image, options.json);
        ++unreadable;
      }
    }
  }
  if (unreadable > 0)
    throw Error("images_unreadable", std::to_string(unreadable) + " of " + std::to_string(files.size()) +
                                         " images cannot be read");
}

}  // namespace

void addClassify(CLI::App& app) {
  CLI::App* command = app.add_subcommand("classify", "The likeliest classes of photographs");
  auto options = std::make_shared<ClassifyOptions>();
  addModelOptions(*command, options->model);
  addInteger(*command, "--topk", options->topk, "Classes to name (5)", {1, 1'000'000});
  addInteger(*command, "--batch", options->batch, "Most images in one forward pass (16)", {1, 4096});
  command->add_flag("--tta", options->mirrored, "Average with the answer for the mirrored photograph");
  command->add_flag("--json", options->json, "One JSON object an image on standard output");
  command->add_option("IMAGE", options->images, "Photographs, or folders of them")->required();
  command->callback([options] { classify(*options); });
}

}  // namespace effnet
