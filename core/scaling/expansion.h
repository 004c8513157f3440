#pragma once

#include "core/scaling/network_spec.h"

#include <cstdint>
#include <vector>

namespace effnet {

/// What a layer does in its block; with the operator it gives every layout's key names.
enum class LayerRole {
  Stem,
  Expand,  ///< MBConv 1×1, FusedMBConv k×k, Bottleneck's first 1×1, BasicBlock's first k×k
  Depthwise,
  Spatial,        ///< Bottleneck's k×k; FusedMBConv's only convolution at expansion 1
  SqueezeReduce,  ///< 1×1 with bias on the pooled 1×1 map
  SqueezeExpand,
  Project,
  Shortcut,  ///< ResNet's 1×1 on the skip (its input is the block's input)
  Head,
  Hidden,  ///< the linear layer between pooling and classifier (MobileNetV3)
  Classifier,
};

enum class LayerKind { Convolution, MaxPool, GlobalPool, Linear };

/// A convolution (or pooling, or the classifier) with the normalisation and activation behind it. Square
/// maps.
struct Layer {
  LayerKind kind = LayerKind::Convolution;
  LayerRole role = LayerRole::Stem;
  int inChannels = 0;
  int outChannels = 0;
  int kernel = 1;
  int stride = 1;
  int groups = 1;
  int inSize = 0;  ///< height and width of the input map, pixels
  int outSize = 0;
  bool bias = false;
  bool norm = false;  ///< batch normalisation behind it
  Activation activation = Activation::None;

  std::int64_t inElements() const { return std::int64_t{inChannels} * inSize * inSize; }
  std::int64_t outElements() const { return std::int64_t{outChannels} * outSize * outSize; }
  std::int64_t weights() const;  ///< elements of the kernel or matrix alone
  std::int64_t params() const;   ///< weights, bias, and the normalisation's scale and shift
  std::int64_t buffers() const;  ///< running mean and variance
  std::int64_t macs() const;     ///< multiply-adds of convolution or matrix, per image
};

/// One repetition of a stage's operator (or the stem, head, classifier as blocks of their own).
struct Block {
  int stage = 0;         ///< 1 = stem, 2… = spec.stages, then head, then classifier
  int indexInStage = 0;  ///< from 0
  int flatIndex = -1;    ///< from 0 over the blocks of spec.stages; −1 for stem, head and classifier
  Operator op = Operator::MBConv;
  std::vector<Layer> layers;   ///< in forward order; the squeeze-excite pair stands where it is applied
  bool residual = false;       ///< the block's input (or its Shortcut) is added at the end
  double dropProbability = 0;  ///< stochastic depth: of dropping the residual branch, per sample

  int inChannels() const { return layers.front().inChannels; }
  int outChannels() const { return layers.back().outChannels; }
  int inSize() const { return layers.front().inSize; }
  int outSize() const { return layers.back().outSize; }
};

enum class StageKind { Stem, Body, Head, Classifier };

/// Everything concrete about a network: cost, Torch module, key maps, tables and drawings all walk this list.
struct ExpandedNetwork {
  NetworkSpec spec;
  std::vector<Block> blocks;

  StageKind stageKind(int stage) const;
  int stageCount() const;  ///< the classifier's number
};

/// Validates and expands. ⌈size / stride⌉ at each stride, as both paddings give for odd kernels.
/// Throws Error("bad_spec").
ExpandedNetwork expand(const NetworkSpec& spec);

/// Channels of the feature map behind the last convolution, which pooling and classifier see.
int featureChannels(const NetworkSpec& spec);

/// What the classifier takes: those, or the hidden layer's outputs.
int classifierInputs(const NetworkSpec& spec);

}  // namespace effnet
