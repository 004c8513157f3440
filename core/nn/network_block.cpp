#include "core/nn/network_block.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/mean.h>

namespace effnet {
namespace {

/// Whether an activation's gradient is told from its output, which must then stay as it is.
bool keepsItsOutput(Activation activation) {
  return activation != Activation::None && activation != Activation::SiLU &&
         activation != Activation::HardSwish;
}

bool isResNet(Operator op) {
  return op == Operator::BasicBlock || op == Operator::Bottleneck;
}

}  // namespace

const char* layerName(LayerRole role) {
  switch (role) {
    case LayerRole::Expand:
      return "expand";
    case LayerRole::Depthwise:
      return "depthwise";
    case LayerRole::Spatial:
      return "spatial";
    case LayerRole::SqueezeReduce:
      return "squeeze_reduce";
    case LayerRole::SqueezeExpand:
      return "squeeze_expand";
    case LayerRole::Project:
      return "project";
    case LayerRole::Shortcut:
      return "shortcut";
    case LayerRole::Stem:
    case LayerRole::Head:
    case LayerRole::Hidden:
    case LayerRole::Classifier:
      break;
  }
  return "conv";
}

NetworkBlockImpl::NetworkBlockImpl(const Block& block, const NetworkSpec& spec, bool initialise)
    : block_(block), padding_(spec.padding) {
  for (const Layer& layer : block.layers)
    if (layer.kind == LayerKind::Convolution)
      layers_.push_back(register_module(layerName(layer.role), NetworkLayer(layer, spec, initialise)));
}

torch::Tensor NetworkBlockImpl::stochasticDepth(const torch::Tensor& branch) const {
  if (!is_training() || block_.dropProbability <= 0) return branch;
  const double survival = 1 - block_.dropProbability;
  const torch::Tensor keep =
      at::empty({branch.size(0), 1, 1, 1}, branch.options()).bernoulli_(survival).div_(survival);
  return branch * keep;
}

torch::Tensor NetworkBlockImpl::forward(const torch::Tensor& input) {
  torch::Tensor map = input;
  torch::Tensor skip = input;
  torch::Tensor squeezed;
  // A ResNet adds before its last activation, an EfficientNet behind it.
  const bool activateSum = block_.residual && isResNet(block_.op);
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    NetworkLayerImpl& layer = *layers_[i];
    switch (layer.description().role) {
      case LayerRole::Shortcut:
        skip = layer.forwardWithoutActivation(input);
        break;
      case LayerRole::SqueezeReduce:
        squeezed = layer.forward(map.mean({2, 3}, true));
        break;
      case LayerRole::SqueezeExpand: {
        const torch::Tensor scale = layer.forward(squeezed);
        map = map.requires_grad() || scale.requires_grad() ? map * scale : map.mul_(scale);
        break;
      }
      default:
        map =
            activateSum && i + 1 == layers_.size() ? layer.forwardWithoutActivation(map) : layer.forward(map);
    }
  }
  if (block_.layers.back().kind == LayerKind::MaxPool) return maxPool(map, block_.layers.back(), padding_);
  if (!block_.residual) return map;
  map = stochasticDepth(map);
  const Activation last = activateSum ? Activation::None : layers_.back()->description().activation;
  map = map.requires_grad() && keepsItsOutput(last) ? map + skip : map.add_(skip);
  return activateSum ? activate(map, layers_.back()->description().activation) : map;
}

}  // namespace effnet
