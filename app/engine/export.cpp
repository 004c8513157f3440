#include "core/checkpoint/export.h"

#include "app/cli/numbers.h"
#include "app/cli/table.h"
#include "app/engine/commands.h"
#include "app/engine/model_options.h"
#include "core/nn/compat.h"
#include "core/protocol/json_text.h"

#include <iostream>
#include <memory>

namespace effnet {
namespace {

struct ExportOptions {
  ModelOptions model;
  std::string layout = "torchvision";
  std::string to;
  OnnxOptions onnx;
  bool keepNormalisation = false;
  bool json = false;
};

void exportWeights(const ExportOptions& options) {
  setThreads(options.model.device.threads);
  OnnxOptions onnx = options.onnx;
  onnx.foldNormalisation = !options.keepNormalisation;
  const Layout layout = parseWord<Layout>(options.layout, "layout");
  const Checkpoint checkpoint = options.model.openWeights();
  const ExportResult result = exportCheckpoint(checkpoint, layout, options.to, onnx);
  if (options.json) {
    const Json json{{"file", result.file}, {"tensors", result.tensors}, {"bytes", result.bytes}};
    std::cout << jsonText(json) << '\n';
  } else {
    std::cout << result.file << ": " << result.tensors << " tensors, " << grouped(result.bytes) << " bytes\n";
  }
}

}  // namespace

void addExport(CLI::App& app) {
  CLI::App* command = app.add_subcommand("export", "Write a checkpoint in another layout or format");
  auto options = std::make_shared<ExportOptions>();
  addModelOptions(*command, options->model);
  command->add_option("--layout", options->layout, wordList<Layout>())->capture_default_str();
  command
      ->add_option("-o,--to", options->to,
                   "File to write: .safetensors, .pth or .onnx; or, with --layout timm or hf, a folder that "
                   "loads there")
      ->required();
  command->add_flag("--keep-norm", options->keepNormalisation,
                    "ONNX: batch normalisations stay layers of their own");
  addInteger(*command, "--batch", options->onnx.batch,
             "ONNX: a fixed number of images, as OpenCV's dnn needs it (any)", {1, 4096});
  command->add_flag("--preprocess", options->onnx.preprocessing, "ONNX: the graph takes pixels of 0...255");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->callback([options] { exportWeights(*options); });
}

}  // namespace effnet
