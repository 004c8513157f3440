#include "core/scaling/expansion.h"

#include "core/base/error.h"
#include "core/scaling/compound_scaling.h"
#include "core/scaling/scaling_words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace effnet {
namespace {

int dividedUp(int size, int stride) {
  return (size + stride - 1) / stride;
}

/// Appends layers to one block, each taking over where the one before it ended.
class BlockBuilder {
 public:
  BlockBuilder(Block& block, int channels, int size) : block_(block), channels_(channels), size_(size) {}

  void convolution(LayerRole role, int outChannels, int kernel, int stride, int groups,
                   Activation activation) {
    Layer layer;
    layer.role = role;
    layer.inChannels = channels_;
    layer.outChannels = outChannels;
    layer.kernel = kernel;
    layer.stride = stride;
    layer.groups = groups;
    layer.inSize = size_;
    layer.outSize = dividedUp(size_, stride);
    layer.norm = true;
    layer.activation = activation;
    append(layer);
  }

  void squeezeExcite(int squeezed, Activation activation, Activation gate) {
    const int channels = channels_;
    const auto pointwise = [&](LayerRole role, int in, int out, Activation act) {
      Layer layer;
      layer.role = role;
      layer.inChannels = in;
      layer.outChannels = out;
      layer.inSize = layer.outSize = 1;
      layer.bias = true;
      layer.activation = act;
      block_.layers.push_back(layer);
    };
    pointwise(LayerRole::SqueezeReduce, channels, squeezed, activation);
    pointwise(LayerRole::SqueezeExpand, squeezed, channels, gate);
  }

  void append(const Layer& layer) {
    block_.layers.push_back(layer);
    channels_ = layer.outChannels;
    size_ = layer.outSize;
  }

  int channels() const { return channels_; }

 private:
  Block& block_;
  int channels_;
  int size_;
};

/// One block of a stage while it is put together.
struct BlockPlan {
  const NetworkSpec& network;
  const StageSpec& stage;
  int in;  ///< channels
  int size;
  int stride;

  Activation activation() const { return stage.activation.value_or(network.activation); }

  int expanded() const {
    const double wanted = (stage.expandFrom > 0 ? stage.expandFrom : in) * stage.expandRatio;
    return network.expandsToEight ? roundChannels(wanted, 1, ChannelRounding::TenPercent)
                                  : static_cast<int>(std::lround(wanted));
  }
  bool expands() const { return stage.alwaysExpands || expanded() != in; }

  void squeezeExcite(BlockBuilder& build) const {
    if (stage.seRatio <= 0) return;
    const SqueezeExcite& kind = network.squeeze;
    const double wanted = std::floor((kind.ofExpanded ? build.channels() : in) * stage.seRatio);
    const int squeezed = kind.roundsToEight ? roundChannels(wanted, 1, ChannelRounding::TenPercent)
                                            : std::max(1, static_cast<int>(wanted));
    build.squeezeExcite(squeezed, kind.activation.value_or(activation()), kind.gate);
  }
};

void expandMBConv(BlockBuilder& build, const BlockPlan& plan) {
  const int inner = plan.expanded();
  if (plan.expands()) build.convolution(LayerRole::Expand, inner, 1, 1, 1, plan.activation());
  build.convolution(LayerRole::Depthwise, inner, plan.stage.kernel, plan.stride, inner, plan.activation());
  plan.squeezeExcite(build);
  build.convolution(LayerRole::Project, plan.stage.channels, 1, 1, 1, Activation::None);
}

void expandFused(BlockBuilder& build, const BlockPlan& plan) {
  if (!plan.expands()) {
    build.convolution(LayerRole::Spatial, plan.stage.channels, plan.stage.kernel, plan.stride, 1,
                      plan.activation());
    return;
  }
  build.convolution(LayerRole::Expand, plan.expanded(), plan.stage.kernel, plan.stride, 1, plan.activation());
  plan.squeezeExcite(build);
  build.convolution(LayerRole::Project, plan.stage.channels, 1, 1, 1, Activation::None);
}

/// The Shortcut stands first in a ResNet block's list: it reads the block's input, not the layer before it.
void expandResNet(Block& block, const BlockPlan& plan) {
  const StageSpec& stage = plan.stage;
  const Activation act = plan.activation();
  if (plan.stride != 1 || plan.in != stage.channels)
    BlockBuilder(block, plan.in, plan.size)
        .convolution(LayerRole::Shortcut, stage.channels, 1, plan.stride, 1, Activation::None);
  BlockBuilder build(block, plan.in, plan.size);
  if (stage.op == Operator::BasicBlock) {
    build.convolution(LayerRole::Expand, stage.channels, stage.kernel, plan.stride, 1, act);
    build.convolution(LayerRole::Project, stage.channels, stage.kernel, 1, 1, act);
    return;
  }
  const int inner = std::max(1, static_cast<int>(std::lround(stage.channels / stage.expandRatio)));
  build.convolution(LayerRole::Expand, inner, 1, 1, 1, act);
  build.convolution(LayerRole::Spatial, inner, stage.kernel, plan.stride, 1, act);
  build.convolution(LayerRole::Project, stage.channels, 1, 1, 1, act);
}

Block expandBlock(const BlockPlan& plan) {
  const StageSpec& stage = plan.stage;
  Block block;
  block.op = stage.op;
  BlockBuilder build(block, plan.in, plan.size);
  switch (stage.op) {
    case Operator::MBConv:
      expandMBConv(build, plan);
      break;
    case Operator::FusedMBConv:
      expandFused(build, plan);
      break;
    case Operator::DepthwiseSeparable:
      build.convolution(LayerRole::Depthwise, plan.in, stage.kernel, plan.stride, plan.in, plan.activation());
      build.convolution(LayerRole::Project, stage.channels, 1, 1, 1, plan.activation());
      return block;
    case Operator::BasicBlock:
    case Operator::Bottleneck:
      expandResNet(block, plan);
      block.residual = true;
      return block;
  }
  block.residual = stage.skip && plan.stride == 1 && plan.in == stage.channels;
  return block;
}

Block stemBlock(const NetworkSpec& spec) {
  Block block;
  block.stage = 1;
  BlockBuilder build(block, 3, spec.resolution);
  build.convolution(LayerRole::Stem, spec.stemChannels, spec.stemKernel, spec.stemStride, 1, spec.activation);
  if (spec.stemPool) {
    Layer pool;
    pool.kind = LayerKind::MaxPool;
    pool.inChannels = pool.outChannels = spec.stemChannels;
    pool.kernel = 3;
    pool.stride = 2;
    pool.inSize = block.outSize();
    pool.outSize = dividedUp(pool.inSize, pool.stride);
    build.append(pool);
  }
  return block;
}

Block classifierBlock(const NetworkSpec& spec, int stage, int channels, int size) {
  Block block;
  block.stage = stage;
  Layer pool;
  pool.kind = LayerKind::GlobalPool;
  pool.role = LayerRole::Classifier;
  pool.inChannels = pool.outChannels = channels;
  pool.inSize = size;
  pool.outSize = 1;
  block.layers.push_back(pool);
  const auto addLinear = [&](LayerRole role, int outputs, Activation activation) {
    Layer linear = pool;
    linear.kind = LayerKind::Linear;
    linear.role = role;
    linear.inChannels = block.outChannels();
    linear.outChannels = outputs;
    linear.inSize = 1;
    linear.bias = true;
    linear.activation = activation;
    block.layers.push_back(linear);
  };
  if (spec.hiddenChannels > 0) addLinear(LayerRole::Hidden, spec.hiddenChannels, spec.activation);
  addLinear(LayerRole::Classifier, spec.classes, Activation::None);
  return block;
}

void require(bool condition, const std::string& why) {
  if (!condition) throw Error("bad_spec", why);
}

void validateStage(const StageSpec& stage, const std::string& name) {
  require(stage.kernel >= 1 && stage.kernel <= 31 && stage.kernel % 2 == 1,
          name + ": the kernel must be odd, 1 to 31");
  require(stage.stride >= 1 && stage.stride <= 8, name + ": the stride must be 1 to 8");
  require(stage.channels >= 1 && stage.channels <= limits::kChannels, name + ": channels out of range");
  require(stage.layers >= 1 && stage.layers <= limits::kLayers, name + ": layers out of range");
  require(std::isfinite(stage.expandRatio) && stage.expandRatio >= 1 && stage.expandRatio <= 64,
          name + ": the expansion ratio must be 1 to 64");
  require(stage.expandFrom >= 0 && stage.expandFrom <= limits::kChannels,
          name + ": the channels to expand from are out of range");
  require(std::isfinite(stage.seRatio) && stage.seRatio >= 0 && stage.seRatio <= 1,
          name + ": the squeeze-excite ratio must be 0 to 1");
}

}  // namespace

void validate(const NetworkSpec& spec) {
  require(spec.resolution >= 1 && spec.resolution <= limits::kResolution,
          "the resolution must be 1 to " + std::to_string(limits::kResolution) + " pixels");
  require(spec.classes >= 1 && spec.classes <= limits::kClasses, "classes out of range");
  require(spec.stemChannels >= 1 && spec.stemChannels <= limits::kChannels, "stem channels out of range");
  require(spec.stemKernel % 2 == 1 && spec.stemKernel >= 1 && spec.stemKernel <= 31,
          "the stem's kernel must be odd");
  require(spec.stemStride >= 1 && spec.stemStride <= 8, "the stem's stride must be 1 to 8");
  require(spec.headChannels >= 0 && spec.headChannels <= limits::kChannels, "head channels out of range");
  require(spec.hiddenChannels >= 0 && spec.hiddenChannels <= limits::kChannels,
          "hidden channels out of range");
  require(!spec.stages.empty() && spec.stages.size() <= limits::kStages,
          "the number of stages must be 1 to 64");
  require(std::isfinite(spec.bnEpsilon) && spec.bnEpsilon > 0,
          "the normalisation's epsilon must be positive");
  for (std::size_t i = 0; i < spec.stages.size(); ++i)
    validateStage(spec.stages[i], "stage " + std::to_string(i + 2));
}

const char* toString(Operator op) {
  return rowOf(op).title;
}

const char* toString(Padding padding) {
  return wordOf(padding);
}

std::int64_t Layer::weights() const {
  if (kind == LayerKind::MaxPool || kind == LayerKind::GlobalPool) return 0;
  return std::int64_t{outChannels} * (inChannels / groups) * kernel * kernel;
}

std::int64_t Layer::params() const {
  return weights() + (bias ? outChannels : 0) + (norm ? 2 * outChannels : 0);
}

std::int64_t Layer::buffers() const {
  return norm ? 2 * outChannels : 0;
}

std::int64_t Layer::macs() const {
  return weights() * outSize * outSize;
}

StageKind ExpandedNetwork::stageKind(int stage) const {
  if (stage == 1) return StageKind::Stem;
  if (stage == stageCount()) return StageKind::Classifier;
  return stage <= static_cast<int>(spec.stages.size()) + 1 ? StageKind::Body : StageKind::Head;
}

int ExpandedNetwork::stageCount() const {
  return blocks.back().stage;
}

ExpandedNetwork expand(const NetworkSpec& spec) {
  validate(spec);
  ExpandedNetwork network{spec, {stemBlock(spec)}};
  int total = 0;
  for (const StageSpec& stage : spec.stages) total += stage.layers;
  network.blocks.reserve(total + 3);

  int stageNumber = 1;
  int flatIndex = 0;
  for (const StageSpec& stage : spec.stages) {
    ++stageNumber;
    for (int i = 0; i < stage.layers; ++i) {
      const Block& previous = network.blocks.back();
      Block block =
          expandBlock({spec, stage, previous.outChannels(), previous.outSize(), i == 0 ? stage.stride : 1});
      block.stage = stageNumber;
      block.indexInStage = i;
      block.dropProbability = block.residual ? spec.stochasticDepth * flatIndex / total : 0;
      block.flatIndex = flatIndex++;
      network.blocks.push_back(std::move(block));
    }
  }
  if (spec.headChannels > 0) {
    Block head;
    head.stage = ++stageNumber;
    const Block& last = network.blocks.back();
    BlockBuilder(head, last.outChannels(), last.outSize())
        .convolution(LayerRole::Head, spec.headChannels, 1, 1, 1, spec.activation);
    network.blocks.push_back(std::move(head));
  }
  const Block& last = network.blocks.back();
  network.blocks.push_back(classifierBlock(spec, stageNumber + 1, last.outChannels(), last.outSize()));
  return network;
}

int featureChannels(const NetworkSpec& spec) {
  return spec.headChannels > 0 ? spec.headChannels : spec.stages.back().channels;
}

int classifierInputs(const NetworkSpec& spec) {
  return spec.hiddenChannels > 0 ? spec.hiddenChannels : featureChannels(spec);
}

}  // namespace effnet
