#include "app/engine/model_options.h"

#include "app/cli/numbers.h"
#include "app/engine/resources.h"
#include "core/base/error.h"
#include "core/inference/device.h"
#include "core/nn/compat.h"
#include "core/protocol/known_weights.h"
#include "core/protocol/labels.h"
#include "core/protocol/test_augmentation.h"
#include "core/scaling/scaling_words.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <sstream>

namespace effnet {
namespace {

constexpr NumberRange kPixels{1, limits::kResolution};

std::array<double, 3> threeNumbers(const std::string& text, const char* what, NumberRange range) {
  std::array<double, 3> numbers{};
  std::istringstream parts(text);
  std::string part;
  std::size_t count = 0;
  while (std::getline(parts, part, ',')) {
    if (count < numbers.size()) numbers[count] = parseNumber(part, what, range);
    ++count;
  }
  if (count != numbers.size())
    throw Error("bad_value",
                std::string(what) + " '" + text + "' is not three numbers with commas between them");
  return numbers;
}

}  // namespace

void addModelOptions(CLI::App& app, ModelOptions& options) {
  app.add_option("--weights", options.weights,
                 "Checkpoint: .safetensors, .pth, .ckpt, a folder with them, or builtin:shapes")
      ->required();
  addSpecOptions(app, options.spec);
  app.add_option("--labels", options.labels, "File of class names: one a line, or JSON");
  app.add_option("--padding", options.padding, "same (TensorFlow's) or symmetric");
  addNumber(app, "--bn-eps", options.bnEpsilon, "Epsilon of the batch normalisations", {1e-12, 1});
  addInteger(app, "--input-size", options.inputSize, "Pixels that the network sees, height and width",
             kPixels);
  addInteger(app, "--resize", options.resize, "Pixels of the shorter side before the crop", {1, 65536});
  addNumber(app, "--crop", options.crop, "Share of the resized picture that is kept", {0.01, 1});
  app.add_flag("--squash", options.squash, "Resize both sides to the input size, without a crop");
  app.add_option("--interpolation", options.interpolation, "bicubic, bilinear or nearest");
  app.add_option("--mean", options.mean, "Mean of red, green, blue in 0...1: a,b,c");
  app.add_option("--std", options.std, "Standard deviation of red, green, blue: a,b,c");
  app.add_flag("--sigmoid", options.sigmoid,
               "Several labels at once: each output is a yes or no of its own (one output always is)");
  app.add_flag("--partial", options.partial, "Open although tensors are missing");
  addDeviceOptions(app, options.device);
}

void addAugmentation(CLI::App& app, std::string& augmentation) {
  std::vector<std::string> words;
  for (const TestAugmentationRow& row : tableOf<TestAugmentation>()) words.emplace_back(row.word);
  app.add_flag(
         "--tta{mirror}", augmentation,
         "Average over the picture and its mirror image; --tta=five_crops or ten_crops: over the middle "
         "and the corners (a map shows the middle)")
      ->check(CLI::IsMember(words));
}

OpenOptions ModelOptions::openOptions() const {
  OpenOptions open;
  open.identifyUpTo = kQuickToIdentify;
  open.partial = partial;
  open.sigmoid = sigmoid;
  if (!padding.empty()) open.padding = parseWord<Padding>(padding, "padding");
  open.bnEpsilon = bnEpsilon;
  open.preprocessing.inputSize = inputSize ? inputSize : spec.resolution;
  open.preprocessing.resize = resize;
  open.preprocessing.crop = crop;
  if (squash) open.preprocessing.mode = ResizeMode::Squash;
  if (!interpolation.empty()) open.preprocessing.interpolation = interpolationFromString(interpolation);
  if (!mean.empty()) open.preprocessing.mean = threeNumbers(mean, "--mean", {-10, 10});
  if (!std.empty()) open.preprocessing.std = threeNumbers(std, "--std", {1e-6, 10});
  if (!labels.empty()) open.labels = readLabels(labels);
  if (spec.given()) {
    open.spec = spec.resolve();
    // The file knows its classes better than the default of SPEC.
    if (!spec.classes) open.spec->classes = inspectCheckpoint(resolveModelSource(weights)).spec.classes;
  } else if (spec.classes) {
    open.classes = *spec.classes;
  }
  return open;
}

Checkpoint ModelOptions::openWeights() const {
  Checkpoint checkpoint = openCheckpoint(resolveModelSource(weights), openOptions());
  constexpr std::size_t kNamed = 4;
  const std::vector<std::string>& unused = checkpoint.report.unexpected;
  if (!unused.empty()) {
    std::string names;
    for (std::size_t i = 0; i < std::min(kNamed, unused.size()); ++i)
      names += (i > 0 ? ", " : "") + unused[i];
    if (unused.size() > kNamed) names += " and " + std::to_string(unused.size() - kNamed) + " more";
    std::cerr << "effnet: " << checkpoint.file << ": left unused: " << names << '\n';
  }
  std::error_code absent;
  if (std::filesystem::is_directory(weights, absent))
    for (const std::string& file : checkpoint.otherSettings)
      std::cerr << "effnet: " << file << ": left unused: it is about another network or number of classes\n";
  if (!checkpoint.sizeKnown)
    std::cerr << "effnet: " << checkpoint.file
              << ": the input size that its network was trained at is not known; "
              << checkpoint.preprocessing.inputSize << " pixels, its family's, were taken (--input-size)\n";
  return checkpoint;
}

Classifier ModelOptions::open() const {
  setThreads(device.threads);
  const torch::Device place = deviceFromString(device.device);
  return {openWeights(), place};
}

}  // namespace effnet
