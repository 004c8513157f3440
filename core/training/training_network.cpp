#include "core/training/training_network.h"

#include "core/base/error.h"
#include "core/dataset/class_matching.h"
#include "core/protocol/input_size.h"
#include "core/training/plan/published_dropout.h"

#include <algorithm>
#include <c10/core/GradMode.h>
#include <cmath>

namespace effnet {
namespace {

/// Normalisations' scales and shifts and all biases: tensors of one dimension.
bool decays(const torch::Tensor& parameter) {
  return parameter.dim() > 1;
}

void addGroups(std::vector<ParameterGroup>& groups,
               const std::vector<std::pair<std::string, torch::Tensor>>& parameters, double rateFactor,
               double weightDecay) {
  ParameterGroup decayed{{}, {}, rateFactor, weightDecay};
  ParameterGroup plain{{}, {}, rateFactor, 0};
  for (const auto& [name, parameter] : parameters) {
    auto& group = decays(parameter) ? decayed : plain;
    group.names.push_back(name);
    group.parameters.push_back(parameter);
  }
  for (auto& group : {decayed, plain}) {
    if (!group.parameters.empty()) groups.push_back(group);
  }
}

/// All classes nearly equal at first, so that the loss begins at ln(classes): the published uniform bound
/// 1/√classes was made for a thousand classes and is far too large for a few.
void startClassifier(Network network) {
  const c10::AutoGradMode noGradient(false);
  network->classifier()->weight.normal_(0, 0.01);
  network->classifier()->bias.zero_();
}

void settleRegularisation(TrainConfig& config) {
  if (config.dropout >= 0) {
    config.network.dropout = config.dropout;
  } else if (config.recipe == Recipe::Paper && config.weights.empty()) {
    config.network.dropout = publishedDropout(config.network);
  }
  if (config.stochasticDepth >= 0) config.network.stochasticDepth = config.stochasticDepth;
  if (config.bnMomentum >= 0) config.network.bnMomentum = config.bnMomentum;
}

/// Whether the data's classes are the checkpoint's in the same order, whatever they are called there: a
/// folder of ImageNet's synsets goes on with ImageNet's classifier.
bool areSameClasses(const std::vector<std::string>& data, const std::vector<std::string>& checkpoint) {
  if (data == checkpoint) return true;
  if (data.size() != checkpoint.size()) return false;
  const MatchedClasses matched = matchFolders(data, checkpoint);
  if (!matched.strangers.empty() || !matched.notes.empty())
    return false;  // what was only assumed is not enough
  for (std::size_t i = 0; i < data.size(); ++i)
    if (matched.classes[i] != static_cast<int>(i)) return false;
  return true;
}

}  // namespace

void requireNetwork(const NetworkSpec& wanted, const Checkpoint& checkpoint) {
  const auto& found = checkpoint.spec;
  if (wanted.stages.empty()) return;
  if (wanted.stages != found.stages || wanted.stemChannels != found.stemChannels ||
      wanted.headChannels != found.headChannels || wanted.hiddenChannels != found.hiddenChannels) {
    throw Error("checkpoint_mismatch",
                checkpoint.file + ": the checkpoint is of " + found.name + ", not of " + wanted.name);
  }
}

Network makeTrainingNetwork(TrainConfig& config, const std::vector<std::string>& labels) {
  config.network.classes = static_cast<int>(labels.size());
  at::manual_seed(static_cast<std::uint64_t>(config.seed));
  if (config.weights.empty()) {
    settleSizes(config, usualPreprocessing(config));
    settleRegularisation(config);
    Network network(config.network);
    startClassifier(network);
    return network;
  }
  OpenOptions options;
  options.classes = static_cast<int>(labels.size());
  options.plainClassifier = true;
  auto checkpoint = openCheckpoint(config.weights, options);
  requireNetwork(config.network, checkpoint);
  config.network = checkpoint.spec;
  settleSizes(config, checkpoint.preprocessing);
  settleRegularisation(config);
  Network network(config.network, false);
  copyTensors(tensorsOf(checkpoint.network), tensorsOf(network));
  if (!areSameClasses(labels, checkpoint.labels)) startClassifier(network);
  return network;
}

TensorMap tensorsOf(Network network) {
  TensorMap tensors;
  for (const auto& each : network->named_parameters()) tensors.emplace(each.key(), each.value());
  for (const auto& each : network->named_buffers()) tensors.emplace(each.key(), each.value());
  return tensors;
}

int firstTrainableStage(Network network, const TrainConfig& config) {
  const int stages = network->stageCount();
  if (config.trainableStages < 0) return 1;
  return std::max(1, stages + 1 - config.trainableStages);
}

std::vector<ParameterGroup> parameterGroups(Network network, const TrainConfig& config) {
  const int first = firstTrainableStage(network, config);
  const int stages = network->stageCount();
  std::vector<std::vector<std::pair<std::string, torch::Tensor>>> byStage(static_cast<std::size_t>(stages) +
                                                                          1);
  for (std::size_t i = 0; i < network->blocks().size(); ++i) {
    const auto& block = network->blocks()[i];
    const int stage = block->description().stage;
    for (const auto& each : block->named_parameters()) {
      each.value().set_requires_grad(stage >= first);
      if (stage >= first)
        byStage[static_cast<std::size_t>(stage)].emplace_back("block" + std::to_string(i) + "." + each.key(),
                                                              each.value());
    }
  }
  std::vector<ParameterGroup> groups;
  for (int stage = first; stage <= stages; ++stage) {
    addGroups(groups, byStage[static_cast<std::size_t>(stage)], std::pow(config.layerDecay, stages - stage),
              config.weightDecay);
  }
  addGroups(groups, network->headParameters(), config.headLearningRate / config.learningRate,
            config.weightDecay);
  return groups;
}

}  // namespace effnet
