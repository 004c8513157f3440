#include "core/protocol/input_size.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/json_text.h"

#include <cmath>

namespace effnet {
namespace {

bool isUnset(const Preprocessing& preprocessing) {
  return preprocessing == Preprocessing{};
}

Preprocessing usualAt(const TrainConfig& config, int side) {
  TrainConfig plain;
  plain.recipe = config.recipe;
  plain.network.resolution = side;
  return usualPreprocessing(plain);
}

void resize(TrainConfig& config, int side) {
  auto& preprocessing = config.preprocessing;
  const bool usual = config.weights.empty() &&
                     (isUnset(preprocessing) || preprocessing == usualAt(config, preprocessing.inputSize));
  if (usual) {
    preprocessing = usualAt(config, side);
  } else if (preprocessing.inputSize != side) {
    preprocessing.resize = static_cast<int>(
        std::lround(static_cast<double>(preprocessing.resize) * side / preprocessing.inputSize));
    preprocessing.inputSize = side;
  }
}

std::filesystem::path planFile(const RunDirectory& run) {
  return run.root / "plan.json";
}

Json facts(const Analysis& analysis) {
  return {{"resolution", analysis.spec.resolution},
          {"classes", analysis.spec.classes},
          {"params", analysis.totals.params},
          {"macs", analysis.totals.macs}};
}

std::string sentence(const Json& facts) {
  const auto value = [&](const char* name) { return facts.contains(name) ? facts[name].dump() : "?"; };
  return value("resolution") + " pixels, " + value("classes") + " classes, " + value("params") +
         " parameters, " + value("macs") + " multiply-adds";
}

}  // namespace

int inputSize(const TrainConfig& config) {
  // What the run before noted as the checkpoint's or the network's own size is no wish.
  const bool noted = config.suggested && config.resolution == config.suggested->inputSize;
  if (config.resolution > 0 && !noted) return config.resolution;
  if (config.weights.empty() && !config.network.stages.empty()) return config.network.resolution;
  const bool ofAnother = config.suggested && config.preprocessing == *config.suggested &&
                         config.network.stages.empty();  // changeStart() to a checkpoint not opened yet
  return isUnset(config.preprocessing) || ofAnother ? 0 : config.preprocessing.inputSize;
}

NetworkSpec trainedNetwork(const TrainConfig& config) {
  NetworkSpec network = config.network;
  if (const int side = inputSize(config); side > 0) network.resolution = side;
  return network;
}

void setNetwork(TrainConfig& config, const NetworkSpec& network) {
  config.network = network;
  config.resolution = 0;
  agreeOnInputSize(config);
}

void agreeOnInputSize(TrainConfig& config) {
  const int side = inputSize(config);
  if (side == 0) return;
  // One that is not set follows when the run begins.
  if (!isUnset(config.preprocessing)) resize(config, side);
  if (!config.network.stages.empty()) config.network.resolution = side;
}

void settleInputSize(TrainConfig& config) {
  const int wished = inputSize(config);
  const int side = wished > 0 ? wished : config.preprocessing.inputSize;
  resize(config, side);
  config.network.resolution = side;
  config.resolution = side;
}

void writePlannedNetwork(const RunDirectory& run, const Analysis& planned) {
  writeFileAtomically(planFile(run), facts(planned).dump(2) + "\n");
}

void requirePlannedNetwork(const RunDirectory& run, const NetworkSpec& network) {
  std::error_code failure;
  if (!std::filesystem::exists(planFile(run), failure)) return;
  const Json planned = parseJson(readFile(planFile(run), std::size_t{1} << 16));
  const Json found = facts(analyzeCost(network));
  if (planned == found) return;
  throw Error("not_as_planned", run.root.string() + ": planned were " + sentence(planned) +
                                    "; this run would train " + sentence(found));
}

}  // namespace effnet
