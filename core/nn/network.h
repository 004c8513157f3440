#pragma once

#include "core/nn/network_block.h"

#include <string>
#include <torch/nn/modules/container/modulelist.h>
#include <torch/nn/modules/linear.h>
#include <utility>
#include <vector>

namespace effnet {

/// A network built by walking expand(spec), whatever its family. Any input size works: SAME padding is
/// computed at run time. Parameters are named `stem.…`, `blocks.N.…`, `head.…`, `hidden.…`, `classifier.…`.
class NetworkImpl : public torch::nn::Module {
 public:
  /// `initialise` false leaves the weights unset, for a checkpoint that will give them. Throws
  /// Error("bad_spec").
  explicit NetworkImpl(const NetworkSpec& spec, bool initialise = true);

  const NetworkSpec& spec() const { return spec_; }

  /// [N,3,H,W], normalised → the map that pooling sees, [N,C,h,w].
  torch::Tensor features(const torch::Tensor& images);

  /// Average pooling, hidden layer where there is one, dropout, classifier: [N,C,h,w] → logits [N,classes].
  torch::Tensor classify(const torch::Tensor& features);

  /// Pooled features [N,C] → what the classifier takes: the hidden layer's outputs, or the same without one.
  torch::Tensor hidden(const torch::Tensor& pooled);

  /// [N,3,H,W] → logits [N,classes].
  torch::Tensor forward(const torch::Tensor& images);

  /// The map behind a stage's last block; stages from 1 (the stem) to stageCount() (the head, where there is
  /// one). Throws Error("bad_value") for another number.
  torch::Tensor stageOutput(int stage, const torch::Tensor& images);

  /// Goes on from stageOutput(stage, …) to the logits.
  torch::Tensor fromStage(int stage, const torch::Tensor& map);

  /// The last stage that has a feature map.
  int stageCount() const { return blocks_.back()->description().stage; }

  torch::nn::Linear& classifier() { return classifier_; }

  /// Those of hidden layer and classifier, which train together, by their names in the module.
  std::vector<std::pair<std::string, torch::Tensor>> headParameters() const;

  /// Stem, body and head in forward order.
  const std::vector<NetworkBlock>& blocks() const { return blocks_; }

  /// Of one stage; stageCount() + 1 gives the hidden layer's and the classifier's.
  std::vector<torch::Tensor> parametersOfStage(int stage) const;

  /// Frozen: normalisations use and keep their running statistics while the rest trains.
  void setBatchNormFrozen(bool frozen);

  /// Lays the convolutions' weights out as NHWC, which suits CPUs and tensor cores; give images the same
  /// layout.
  void useChannelsLast();

 private:
  torch::Tensor run(torch::Tensor map, int firstStage, int lastStage);
  void requireStage(int stage) const;

  NetworkSpec spec_;
  std::vector<NetworkBlock> blocks_;
  torch::nn::Linear hidden_{nullptr};
  torch::nn::Linear classifier_{nullptr};
};
TORCH_MODULE(Network);

}  // namespace effnet
