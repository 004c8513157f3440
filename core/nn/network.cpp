#include "core/nn/network.h"

#include "core/base/error.h"

#include <ATen/ops/dropout.h>
#include <ATen/ops/mean.h>
#include <cmath>
#include <limits>
#include <torch/nn/init.h>
#include <torch/utils.h>

namespace effnet {
namespace {

/// Without Linear's own initialisation of what may be a million values, which would be thrown away.
torch::nn::Linear linearOf(const Layer& layer) {
  torch::nn::Linear linear(1, 1);
  const torch::NoGradGuard noGrad;
  linear->options = torch::nn::LinearOptions(layer.inChannels, layer.outChannels);
  linear->weight.set_data(torch::empty({layer.outChannels, layer.inChannels}));
  linear->bias.set_data(torch::zeros({layer.outChannels}));
  return linear;
}

}  // namespace

NetworkImpl::NetworkImpl(const NetworkSpec& spec, bool initialise) : spec_(spec) {
  const ExpandedNetwork expanded = expand(spec);
  torch::nn::ModuleList body;
  for (const Block& block : expanded.blocks) {
    const StageKind kind = expanded.stageKind(block.stage);
    if (kind == StageKind::Classifier) continue;
    blocks_.emplace_back(block, spec, initialise);
    if (kind == StageKind::Body) body->push_back(blocks_.back());
    if (kind == StageKind::Stem) register_module("stem", blocks_.back());
    if (kind == StageKind::Head) register_module("head", blocks_.back());
  }
  register_module("blocks", body);

  for (const Layer& layer : expanded.blocks.back().layers) {
    if (layer.role == LayerRole::Hidden) hidden_ = register_module("hidden", linearOf(layer));
    if (layer.kind == LayerKind::Linear && layer.role == LayerRole::Classifier)
      classifier_ = register_module("classifier", linearOf(layer));
  }
  if (!initialise) return;
  const torch::NoGradGuard noGrad;
  // MobileNetV3's hidden layer is torchvision's; the bound of the classifier is TPU's.
  if (hidden_) torch::nn::init::normal_(hidden_->weight, 0, 0.01);
  const double bound = 1 / std::sqrt(static_cast<double>(spec.classes));
  torch::nn::init::uniform_(classifier_->weight, -bound, bound);
}

torch::Tensor NetworkImpl::run(torch::Tensor map, int firstStage, int lastStage) {
  for (NetworkBlock& block : blocks_) {
    const int stage = block->description().stage;
    if (stage >= firstStage && stage <= lastStage) map = block->forward(map);
  }
  return map;
}

torch::Tensor NetworkImpl::features(const torch::Tensor& images) {
  return run(images, 1, stageCount());
}

torch::Tensor NetworkImpl::hidden(const torch::Tensor& pooled) {
  return hidden_ ? activate(hidden_->forward(pooled), spec_.activation) : pooled;
}

torch::Tensor NetworkImpl::classify(const torch::Tensor& features) {
  torch::Tensor pooled = hidden(features.mean({2, 3}));
  if (is_training() && spec_.dropout > 0) pooled = at::dropout(pooled, spec_.dropout, true);
  return classifier_->forward(pooled);
}

torch::Tensor NetworkImpl::forward(const torch::Tensor& images) {
  return classify(features(images));
}

void NetworkImpl::requireStage(int stage) const {
  if (stage < 1 || stage > stageCount())
    throw Error("bad_value",
                "stage " + std::to_string(stage) + " is not one of 1 to " + std::to_string(stageCount()));
}

torch::Tensor NetworkImpl::stageOutput(int stage, const torch::Tensor& images) {
  requireStage(stage);
  return run(images, 1, stage);
}

torch::Tensor NetworkImpl::fromStage(int stage, const torch::Tensor& map) {
  requireStage(stage);
  return classify(run(map, stage + 1, stageCount()));
}

std::vector<torch::Tensor> NetworkImpl::parametersOfStage(int stage) const {
  std::vector<torch::Tensor> parameters;
  if (stage == stageCount() + 1) {
    for (auto& [name, parameter] : headParameters()) parameters.push_back(std::move(parameter));
    return parameters;
  }
  requireStage(stage);
  for (const NetworkBlock& block : blocks_)
    if (block->description().stage == stage)
      for (torch::Tensor& parameter : block->parameters()) parameters.push_back(std::move(parameter));
  return parameters;
}

std::vector<std::pair<std::string, torch::Tensor>> NetworkImpl::headParameters() const {
  std::vector<std::pair<std::string, torch::Tensor>> list;
  for (const auto& item : named_parameters())
    if (item.key().starts_with("hidden.") || item.key().starts_with("classifier."))
      list.emplace_back(item.key(), item.value());
  return list;
}

void NetworkImpl::setBatchNormFrozen(bool frozen) {
  for (const NetworkBlock& block : blocks_)
    for (const NetworkLayer& layer : block->layers()) layer.ptr()->setNormFrozen(frozen);
}

void NetworkImpl::useChannelsLast() {
  for (const NetworkBlock& block : blocks_)
    for (const NetworkLayer& layer : block->layers())
      layer.ptr()->weight.set_data(layer.ptr()->weight.data().contiguous(at::MemoryFormat::ChannelsLast));
}

}  // namespace effnet
