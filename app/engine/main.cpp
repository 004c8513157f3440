#include "app/cli/program.h"
#include "app/engine/commands.h"

#include <opencv2/core/utility.hpp>

int main(int argc, char** argv) {
  // Images are decoded on several threads already; OpenCV's own would only fight with them and with the
  // network's.
  cv::setNumThreads(1);
  effnet::readHelpCommand(argc, argv);
  CLI::App app("EfficientNet Explorer's engine: everything that needs a network.", "effnet");
  effnet::setUpProgram(app);
  effnet::addClassify(app);
  effnet::addExplain(app);
  effnet::addInspect(app);
  effnet::addEvaluate(app);
  effnet::addExport(app);
  effnet::addQuantize(app);
  effnet::addBenchmark(app);
  effnet::addDownload(app);
  effnet::addDevices(app);
  effnet::addServe(app);
  effnet::addTrain(app);
  effnet::addDataset(app);
  effnet::addAnswer(app);
  effnet::addCompare(app);
  effnet::addWatch(app);
  effnet::addCalibrate(app);
  effnet::addRecommend(app);
  effnet::addLabel(app);
  effnet::addReport(app);
  return effnet::runProgram(app, argc, argv);
}
