#include "app/cli/program.h"
#include "app/effnet/commands.h"
#include "app/effnet/forward.h"

int main(int argc, char** argv) {
  effnet::readHelpCommand(argc, argv);
  CLI::App app("EfficientNet Explorer's command line: scale, count, classify, explain and train.", "effnet");
  effnet::setUpProgram(app);
  effnet::addAnalyze(app);
  effnet::addFit(app);
  effnet::addFollow(app);
  effnet::addStop(app);
  effnet::addPause(app);
  effnet::addQueue(app);
  effnet::addRemote(app);
  effnet::addReport(app, argv);
  effnet::addRuns(app);
  effnet::addSearch(app);
  effnet::addSend(app);
  effnet::addSweep(app);
  effnet::addEngineCommands(app, argv);
  return effnet::runProgram(app, argc, argv);
}
