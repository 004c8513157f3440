#include "core/scaling/cost.h"

#include "core/scaling/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<Convention, const char*>, 5> kConventions{{{Convention::Macs, "macs"},
                                                                          {Convention::Flops, "flops"},
                                                                          {Convention::Timm, "timm"},
                                                                          {Convention::Fvcore, "fvcore"},
                                                                          {Convention::Thop, "thop"}}};

/// Elements of the tensors that automatic differentiation keeps for a layer: the convolution's output (read
/// by the normalisation's gradient), the normalisation's output (read by SiLU's and sigmoid's; ReLU works in
/// place on it) and the activation's output (read by the next convolution's).
std::int64_t savedForBackward(const Layer& layer) {
  const std::int64_t out = layer.outElements();
  if (layer.kind == LayerKind::MaxPool) return 3 * out;  // the output, and indices of eight bytes
  std::int64_t saved = out;
  if (layer.norm) saved += out;
  if (layer.activation == Activation::SiLU || layer.activation == Activation::Sigmoid) saved += out;
  return saved;
}

std::int64_t savedForBackward(const Block& block) {
  std::int64_t saved = 0;
  for (const Layer& layer : block.layers) saved += savedForBackward(layer);
  // The squeeze-excite multiplication writes a scaled copy of the map that it weighs.
  const auto squeeze = std::ranges::find(block.layers, LayerRole::SqueezeReduce, &Layer::role);
  if (squeeze != block.layers.end() && squeeze != block.layers.begin())
    saved += std::prev(squeeze)->outElements();
  if (block.residual && block.flatIndex >= 0) saved += block.layers.back().outElements();
  return saved;
}

/// Maps alive at once while a block runs without gradients: a layer's input and output, and the block's input
/// where a skip still needs it.
std::int64_t liveElements(const Block& block) {
  std::int64_t most = 0;
  const std::int64_t skip = block.residual ? block.layers.front().inElements() : 0;
  for (const Layer& layer : block.layers) most = std::max(most, layer.inElements() + layer.outElements());
  return most + skip;
}

MemoryEstimate estimateMemory(const ExpandedNetwork& network, const Counts& totals) {
  constexpr int kFloat = 4;
  constexpr int kHalf = 2;
  MemoryEstimate memory;
  std::int64_t saved = std::int64_t{3} * network.spec.resolution * network.spec.resolution;
  std::int64_t live = 0;
  for (const Block& block : network.blocks) {
    saved += savedForBackward(block);
    live = std::max(live, liveElements(block));
  }
  memory.weights = kFloat * (totals.params + totals.buffers);
  memory.inference = memory.weights + kFloat * live;
  // The gradients of the largest layer's maps live beside everything that was kept.
  memory.trainingPerImageFp32 = kFloat * (saved + live);
  memory.trainingPerImageAmp = kHalf * (saved + live);
  memory.trainingFixed = memory.weights + 3 * kFloat * totals.params;
  return memory;
}

StageCost describe(const ExpandedNetwork& network, const Block& first) {
  StageCost stage;
  stage.index = first.stage;
  stage.kind = network.stageKind(first.stage);
  stage.inChannels = first.inChannels();
  stage.inResolution = first.inSize();
  stage.layers = 0;
  if (stage.kind == StageKind::Body) {
    const StageSpec& spec = network.spec.stages[first.stage - 2];
    stage.op = spec.op;
    stage.kernel = spec.kernel;
    stage.stride = spec.stride;
    stage.expandRatio = spec.expandRatio;
    // A ratio without such layers, as in a Fused-MBConv of expansion 1, is no squeeze-excite.
    if (std::ranges::any_of(first.layers,
                            [](const Layer& layer) { return layer.role == LayerRole::SqueezeReduce; }))
      stage.seRatio = spec.seRatio;
  } else {
    stage.kernel = first.layers.front().kernel;
    stage.stride = first.layers.front().stride;
  }
  return stage;
}

}  // namespace

Convention conventionFromString(std::string_view word) {
  for (const auto& [convention, name] : kConventions)
    if (word == name) return convention;
  throw Error("bad_value",
              "unknown convention '" + std::string(word) + "': macs, flops, timm, fvcore or thop");
}

const char* toString(Convention convention) {
  return std::ranges::find(kConventions, convention, &std::pair<Convention, const char*>::first)->second;
}

Counts& Counts::operator+=(const Counts& other) {
  params += other.params;
  buffers += other.buffers;
  macs += other.macs;
  activations += other.activations;
  normElements += other.normElements;
  poolElements += other.poolElements;
  finalPoolElements += other.finalPoolElements;
  finalPoolOutputs += other.finalPoolOutputs;
  return *this;
}

std::int64_t Counts::operations(Convention convention) const {
  switch (convention) {
    case Convention::Macs:
      return macs;
    case Convention::Flops:
      return 2 * macs;
    case Convention::Timm:
      return macs + 2 * normElements + finalPoolElements;
    case Convention::Fvcore:
      return macs + 2 * normElements + poolElements + finalPoolElements;
    case Convention::Thop:
      break;
  }
  return macs + 4 * normElements + finalPoolElements + finalPoolOutputs;
}

Counts countLayer(const Layer& layer) {
  Counts counts;
  counts.params = layer.params();
  counts.buffers = layer.buffers();
  counts.macs = layer.macs();
  if (layer.kind == LayerKind::Convolution || layer.kind == LayerKind::Linear)
    counts.activations = layer.outElements();
  if (layer.norm) counts.normElements = layer.outElements();
  if (layer.kind == LayerKind::GlobalPool) {
    counts.finalPoolElements = layer.inElements();
    counts.finalPoolOutputs = layer.outElements();
  }
  return counts;
}

Analysis analyzeCost(const ExpandedNetwork& network) {
  Analysis analysis;
  analysis.spec = network.spec;
  for (const Block& block : network.blocks) {
    if (analysis.stages.empty() || analysis.stages.back().index != block.stage)
      analysis.stages.push_back(describe(network, block));
    StageCost& stage = analysis.stages.back();
    ++stage.layers;
    stage.outChannels = block.outChannels();
    stage.outResolution = block.outSize();
    for (std::size_t i = 0; i < block.layers.size(); ++i) {
      stage.counts += countLayer(block.layers[i]);
      if (block.layers[i].role == LayerRole::SqueezeReduce)
        stage.counts.poolElements += block.layers[i - 1].outElements();
    }
  }
  for (const StageCost& stage : analysis.stages) analysis.totals += stage.counts;
  analysis.memory = estimateMemory(network, analysis.totals);
  return analysis;
}

Analysis analyzeCost(const NetworkSpec& spec) {
  return analyzeCost(expand(spec));
}

std::int64_t largestTrainingBatch(const MemoryEstimate& memory, std::int64_t bytes, bool amp) {
  const std::int64_t perImage = amp ? memory.trainingPerImageAmp : memory.trainingPerImageFp32;
  return std::max<std::int64_t>(0, (bytes - memory.trainingFixed) / std::max<std::int64_t>(1, perImage));
}

std::string operatorName(const StageCost& stage) {
  const auto ratio = [&] {
    const bool whole = stage.expandRatio == std::floor(stage.expandRatio);
    std::string text = std::to_string(stage.expandRatio);
    return whole ? std::to_string(static_cast<int>(stage.expandRatio)) : text.substr(0, text.find('.') + 3);
  };
  const std::string kernel = std::to_string(stage.kernel);
  switch (stage.kind) {
    case StageKind::Stem:
      return "Conv" + kernel + "x" + kernel;
    case StageKind::Head:
      return "Conv1x1";
    case StageKind::Classifier:
      return "Pooling & FC";
    case StageKind::Body:
      break;
  }
  const bool expands = stage.op == Operator::MBConv || stage.op == Operator::FusedMBConv;
  return toString(stage.op) + (expands ? ratio() : std::string());
}

}  // namespace effnet
