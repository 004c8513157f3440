#include "core/scaling/cost.h"

#include "core/base/error.h"
#include "core/scaling/scaling_words.h"
#include "core/scaling/training_memory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace effnet {
namespace {

/// The layer whose map a squeeze-excite weighs; none where a block has none.
const Layer* squeezed(const Block& block) {
  const auto squeeze = std::ranges::find(block.layers, LayerRole::SqueezeReduce, &Layer::role);
  return squeeze == block.layers.end() || squeeze == block.layers.begin() ? nullptr : &*std::prev(squeeze);
}

// Measured on six families (tests/benchmarks/memory_estimate.py): what the allocator holds above the tensors
// themselves, in maps and, for the convolutions' workspaces, in weights. A GPU's allocator wastes less: in
// mixed precision timm's 14 batches fit, and no larger one that was out of memory (trainingMemoryAnchors).
constexpr double kCpuShare = 1.2;
constexpr double kGpuShare = 1.04;
constexpr double kWorkspaceShare = 0.4;
constexpr double kWorkspace = 36.0 * 1024 * 1024;

/// Elements of the tensors that automatic differentiation keeps for a layer: the convolution's output (read
/// by the normalisation's gradient), the normalisation's output (read by SiLU's and sigmoid's; the two ReLUs
/// work in place on it) and the activation's output (read by the next convolution's). Where normalisation and
/// activation are one pass (core/nn/training_norm.h: channels in eights), the map between them is not kept.
std::int64_t savedForBackward(const Layer& layer, bool onePass) {
  const std::int64_t out = layer.outElements();
  if (layer.kind == LayerKind::MaxPool) return 3 * out;  // the output, and indices of eight bytes
  std::int64_t saved = out;
  // A sum reads nothing of what it adds: behind a shortcut only the convolution's output is kept.
  if (layer.norm && layer.role != LayerRole::Shortcut) saved += out;
  if (layer.activation != Activation::None && layer.activation != Activation::ReLU &&
      layer.activation != Activation::ReLU6 && !(layer.norm && onePass && layer.outChannels % 8 == 0))
    saved += out;
  return saved;
}

/// The sum at the end of a residual block takes the place of the last normalisation's output.
std::int64_t savedForBackward(const Block& block, Padding padding, bool onePass) {
  std::int64_t saved = 0;
  for (const Layer& layer : block.layers) {
    saved += savedForBackward(layer, onePass);
    // An uneven padding is written out.
    if (padding == Padding::Same && layer.stride > 1 && layer.kernel > 1) saved += layer.inElements();
  }
  // The squeeze-excite multiplication writes a scaled copy of the map that it weighs.
  if (const Layer* weighed = squeezed(block)) saved += weighed->outElements();
  return saved;
}

/// Gradients of maps alive at once on the way back through a block: of a layer's output and input, of a
/// normalisation's, of the product in a squeeze-excite with both its factors, and of the skip.
std::int64_t liveGradients(const Block& block) {
  std::int64_t most = 0;
  for (const Layer& layer : block.layers)
    most = std::max({most, layer.inElements() + layer.outElements(), 2 * layer.outElements()});
  if (const Layer* weighed = squeezed(block)) most = std::max(most, 3 * weighed->outElements());
  return most + (block.residual ? block.layers.front().inElements() : 0);
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
  std::int64_t savedInOnePass = saved;
  std::int64_t live = 0;
  std::int64_t gradients = 0;
  for (const Block& block : network.blocks) {
    saved += savedForBackward(block, network.spec.padding, false);
    savedInOnePass += savedForBackward(block, network.spec.padding, true);
    live = std::max(live, liveElements(block));
    gradients = std::max(gradients, liveGradients(block));
  }
  memory.weights = kFloat * (totals.params + totals.buffers);
  memory.inference = memory.weights + kFloat * live;
  // As if the largest gradients lived beside everything that was kept.
  const auto maps = static_cast<double>(saved + gradients);
  const auto mapsInOnePass = static_cast<double>(savedInOnePass + gradients);
  memory.trainingPerImageCpu = static_cast<std::int64_t>(kFloat * kCpuShare * mapsInOnePass);
  memory.trainingPerImageFp32 =
      std::max(memory.trainingPerImageCpu, static_cast<std::int64_t>(kFloat * kGpuShare * maps));
  memory.trainingPerImageAmp = static_cast<std::int64_t>(kHalf * kGpuShare * maps);
  memory.trainingFixed = 2 * memory.weights + 3 * kFloat * totals.params + kTrainingReserve;
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
  return parseWord<Convention>(word, "convention");
}

const char* toString(Convention convention) {
  return wordOf(convention);
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
      addWork(stage.work, block.layers[i]);
      if (block.layers[i].role == LayerRole::SqueezeReduce)
        stage.counts.poolElements += block.layers[i - 1].outElements();
    }
  }
  analysis.work[0] = 1;
  for (const StageCost& stage : analysis.stages) {
    analysis.totals += stage.counts;
    for (std::size_t i = 0; i < analysis.work.size(); ++i) analysis.work[i] += stage.work[i];
  }
  analysis.memory = estimateMemory(network, analysis.totals);
  return analysis;
}

Analysis analyzeCost(const NetworkSpec& spec) {
  return analyzeCost(expand(spec));
}

double trainingBytes(const MemoryEstimate& memory, double batch, bool amp) {
  return static_cast<double>(memory.trainingFixed) +
         batch * static_cast<double>(amp ? memory.trainingPerImageAmp : memory.trainingPerImageFp32);
}

double trainingStepBytes(const MemoryEstimate& memory, double batch) {
  return (2 + kWorkspaceShare) * static_cast<double>(memory.weights) + kWorkspace +
         batch * static_cast<double>(memory.trainingPerImageCpu);
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
