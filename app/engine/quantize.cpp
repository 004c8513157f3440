#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/model_options.h"
#include "app/engine/quantized_files.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct QuantizeCommand {
  ModelOptions model;
  QuantizationParams params;
  std::string data;
  std::string evaluate;
  std::string to;
  std::string ranges = "auto";
  OnnxOptions onnx;
  bool noBiasCorrection = false;
  bool noEqualization = false;
  bool json = false;
};

std::vector<std::string> rangeWords() {
  std::vector<std::string> words{"auto"};
  for (const auto& row : tableOf<quantize::RangeMethod>()) words.emplace_back(row.word);
  return words;
}

void quantizeWeights(QuantizeCommand& command) {
  requireQuantizedName(command.to);
  setThreads(command.model.device.threads);
  command.model.device.device = "cpu";
  Classifier classifier = command.model.open();
  QuantizationParams& params = command.params;
  params.data = command.data;
  params.evaluate = command.evaluate;
  params.options.ranges = fromWord<quantize::RangeMethod>(command.ranges);
  params.options.correctBiases = !command.noBiasCorrection;
  params.options.equalize = !command.noEqualization;
  params.options.threads =
      command.model.device.threads > 0 ? command.model.device.threads : hardwareThreads();
  params.workers = command.model.device.threads;
  const QuantizationResult result = quantizeClassifier(classifier, params);
  const std::int64_t bytes = writeQuantization(command.to, result, classifier, command.onnx);
  if (command.json) {
    Json json = quantizationJson(result, classifier);
    json["file"] = command.to;
    json["bytes"] = bytes;
    std::cout << jsonText(json) << '\n';
    return;
  }
  printQuantization(std::cout, result, classifier);
  std::cout << '\n' << command.to << ": " << grouped(bytes) << " bytes\n";
}

}  // namespace

void addQuantize(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("quantize", "Write a network in 8 bits, and say what that costs in accuracy");
  auto options = std::make_shared<QuantizeCommand>();
  addModelOptions(*command, options->model);
  QuantizationParams& params = options->params;
  command->add_option("--data", options->data, "Pictures to calibrate with, as effnet evaluate takes them")
      ->required();
  command->add_option("--evaluate", options->evaluate,
                      "Pictures to measure the accuracy on (what is left of --data)");
  addInteger(*command, "--images", params.images, "How many to calibrate with (100, at most half of them)",
             {1, 10'000});
  addInteger(*command, "--evaluate-images", params.evaluateImages, "How many to measure on at most (200)",
             {1, 100'000});
  command->add_option("-o,--to", options->to, "File to write: .safetensors or .onnx")->required();
  command
      ->add_option("--ranges", options->ranges,
                   "Of tensors between layers: " + wordList<quantize::RangeMethod>(", ") +
                       ", or auto for the best of each")
      ->check(CLI::IsMember(rangeWords()))
      ->capture_default_str();
  command->add_flag("--no-bias-correction", options->noBiasCorrection,
                    "Leave the mean of what rounding the weights adds");
  command->add_flag("--no-equalization", options->noEqualization,
                    "Leave ReLU networks' channels as they are");
  command
      ->add_option("--keep-float", params.keepFloat,
                   "What stays in float: se (squeeze-excite), stem, head, classifier, or a stage's number")
      ->delimiter(',');
  addNumber(*command, "--keep-within", params.keepWithin,
            "Keep as few stages in float as it takes to lose no more percentage points of top-1", {0, 100});
  addInteger(*command, "--batch", options->onnx.batch,
             "ONNX: a fixed number of images, as OpenCV's dnn needs it (any)", {1, 4096});
  command->add_flag("--preprocess", options->onnx.preprocessing, "ONNX: the graph takes pixels of 0...255");
  command->add_flag("--stages", params.stages, "Also what each stage loses alone");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { quantizeWeights(*options); });
}

}  // namespace effnet
