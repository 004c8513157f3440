#include "app/cli/program.h"
#include "app/engine/commands.h"

#include <algorithm>
#include <opencv2/core/utility.hpp>
#include <string_view>

namespace {

struct Command {
  std::string_view name;
  void (*add)(CLI::App& app);
};

constexpr Command kCommands[] = {
    {"classify", &effnet::addClassify},   {"explain", &effnet::addExplain},
    {"inspect", &effnet::addInspect},     {"evaluate", &effnet::addEvaluate},
    {"export", &effnet::addExport},       {"quantize", &effnet::addQuantize},
    {"benchmark", &effnet::addBenchmark}, {"download", &effnet::addDownload},
    {"devices", &effnet::addDevices},     {"serve", &effnet::addServe},
    {"train", &effnet::addTrain},         {"dataset", &effnet::addDataset},
    {"answer", &effnet::addAnswer},       {"compare", &effnet::addCompare},
    {"watch", &effnet::addWatch},         {"calibrate", &effnet::addCalibrate},
    {"recommend", &effnet::addRecommend}, {"label", &effnet::addLabel},
    {"report", &effnet::addReport},
};

}  // namespace

int main(int argc, char** argv) {
  // Images are decoded on several threads already; OpenCV's own would only fight with them and with the
  // network's.
  cv::setNumThreads(1);
  effnet::readHelpCommand(argc, argv);
  CLI::App app("EfficientNet Explorer's engine: everything that needs a network.", "effnet");
  effnet::setUpProgram(app);
  // The one asked for alone: the options of all the others are memory that `serve` would hold while the
  // window is open.
  const auto asked = [&](const Command& command) { return argc > 1 && command.name == argv[1]; };
  const bool one = std::ranges::any_of(kCommands, asked);
  for (const Command& command : kCommands)
    if (!one || asked(command)) command.add(app);
  return effnet::runProgram(app, argc, argv);
}
