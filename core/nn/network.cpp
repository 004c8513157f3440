#include "core/nn/network.h"

#include "core/base/error.h"

#include <ATen/ops/dropout.h>
#include <ATen/ops/mean.h>
#include <cmath>
#include <limits>
#include <torch/nn/init.h>
#include <torch/utils.h>

namespace effnet {

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

  // Linear's own initialisation of a million values would be thrown away.
  const Layer& linear = expanded.blocks.back().layers.back();
  classifier_ = register_module("classifier", torch::nn::Linear(1, 1));
  classifier_->options = torch::nn::LinearOptions(linear.inChannels, linear.outChannels);
  torch::NoGradGuard noGrad;
  classifier_->weight.set_data(torch::empty({linear.outChannels, linear.inChannels}));
  classifier_->bias.set_data(torch::zeros({linear.outChannels}));
  if (!initialise) return;
  const double bound = 1 / std::sqrt(static_cast<double>(linear.outChannels));
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

torch::Tensor NetworkImpl::classify(const torch::Tensor& features) {
  torch::Tensor pooled = features.mean({2, 3});
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
  if (stage == stageCount() + 1) return classifier_->parameters();
  requireStage(stage);
  std::vector<torch::Tensor> parameters;
  for (const NetworkBlock& block : blocks_)
    if (block->description().stage == stage)
      for (torch::Tensor& parameter : block->parameters()) parameters.push_back(std::move(parameter));
  return parameters;
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
