#pragma once

#include "core/nn/network_layer.h"

#include <vector>

namespace effnet {

/// One block of an expanded network (stem, a repetition of a stage's operator, or head), its layers named by
/// their roles: `expand`, `depthwise`, `spatial`, `squeeze_reduce`, `squeeze_expand`, `project`, `shortcut`,
/// `conv`.
class NetworkBlockImpl : public torch::nn::Module {
 public:
  NetworkBlockImpl(const Block& block, const NetworkSpec& spec, bool initialise);

  /// [N,in,H,W] → [N,out,h,w], activated.
  torch::Tensor forward(const torch::Tensor& input);

  const Block& description() const { return block_; }
  const std::vector<NetworkLayer>& layers() const { return layers_; }

 private:
  /// Drops the residual branch of some samples while training, scaled so that the expectation stays ('row'
  /// mode).
  torch::Tensor stochasticDepth(const torch::Tensor& branch) const;

  Block block_;
  Padding padding_;
  std::vector<NetworkLayer> layers_;
};
TORCH_MODULE(NetworkBlock);

/// The name of a role's layer inside its block, as in this project's own checkpoints.
const char* layerName(LayerRole role);

}  // namespace effnet
