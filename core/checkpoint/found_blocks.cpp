#include "core/checkpoint/found_blocks.h"

#include <algorithm>
#include <cstdlib>
#include <regex>

namespace effnet {
namespace {

/// A convolution's weights, [out, in / groups, k, k].
struct FoundConvolution {
  std::string name;  ///< inside its block
  int out;
  int in;
  int kernel;
};

struct FoundBlock {
  int stage;  ///< −1 where the layout numbers blocks through
  int index;
  std::vector<FoundConvolution> convolutions;
  int squeezed = 0;
};

/// Where a layout's names carry stage and index. A name without a stage numbers the blocks through.
struct BlockPattern {
  Layout layout;
  std::regex name;
  bool staged;
};

const std::vector<BlockPattern>& blockPatterns() {
  static const std::vector<BlockPattern> patterns = {
      {Layout::Torchvision, std::regex(R"(features\.(\d{1,3})\.(\d{1,4})\.block\.(.+)\.weight)"), true},
      {Layout::Torchvision, std::regex(R"(layer(\d{1,3})\.(\d{1,4})\.(.+)\.weight)"), true},
      {Layout::Torchvision, std::regex(R"(features\.()(\d{1,4})\.(?:conv|block)\.(.+)\.weight)"), false},
      {Layout::Torchvision, std::regex(R"(layers\.(\d{1,3})\.(\d{1,4})\.layers\.(.+)\.weight)"), true},
      // MnasNet's first block lies beside the stages.
      {Layout::Torchvision, std::regex(R"(layers\.()()([36])\.weight)"), true},
      {Layout::Timm, std::regex(R"(blocks\.(\d{1,3})\.(\d{1,4})\.(.+)\.weight)"), true},
      {Layout::Lukemelas, std::regex(R"(_blocks\.()(\d{1,4})\.(.+)\.weight)"), false},
      {Layout::HuggingFace, std::regex(R"(efficientnet\.encoder\.blocks\.()(\d{1,4})\.(.+)\.weight)"), false},
  };
  return patterns;
}

bool isSqueeze(const std::string& name) {
  return name.ends_with("fc1") || name.ends_with("_reduce") || name.ends_with(".reduce");
}
bool isExcite(const std::string& name) {
  return name.ends_with("fc2") || name.ends_with("se.conv_expand") || name.ends_with("_se_expand") ||
         name.ends_with("squeeze_excite.expand");
}

std::vector<FoundBlock> blocksOf(const RecognisedTensors& file) {
  std::map<std::pair<int, int>, FoundBlock> blocks;
  for (const auto& [name, tensor] : file.tensors) {
    if (tensor.dim() != 4 || tensor.size(2) != tensor.size(3) || tensor.numel() == 0) continue;
    if (std::ranges::any_of(tensor.sizes(), [](std::int64_t size) { return size > limits::kChannels * 64; }))
      continue;
    for (const BlockPattern& pattern : blockPatterns()) {
      std::smatch part;
      if (pattern.layout != file.layout || !std::regex_match(name, part, pattern.name)) continue;
      const int number = part[1].length() > 0 ? std::stoi(part[1]) : 0;
      const int stage = pattern.staged ? number : -1;
      const int index = part[2].length() > 0 ? std::stoi(part[2]) : 0;
      FoundBlock& block = blocks.try_emplace({stage, index}, FoundBlock{stage, index, {}}).first->second;
      const FoundConvolution convolution{part[3], static_cast<int>(tensor.size(0)),
                                         static_cast<int>(tensor.size(1)), static_cast<int>(tensor.size(2))};
      if (isSqueeze(convolution.name))
        block.squeezed = convolution.out;
      else if (!isExcite(convolution.name))
        block.convolutions.push_back(convolution);
      break;
    }
  }
  std::vector<FoundBlock> list;
  for (auto& [place, block] : blocks) list.push_back(std::move(block));
  return list;
}

const FoundConvolution* named(const FoundBlock& block, std::string_view name) {
  const auto found = std::ranges::find(block.convolutions, name, &FoundConvolution::name);
  return found == block.convolutions.end() ? nullptr : &*found;
}

std::optional<StageSpec> resnetStage(const FoundBlock& block) {
  const FoundConvolution* const first = named(block, "conv1");
  const FoundConvolution* const second = named(block, "conv2");
  const FoundConvolution* const third = named(block, "conv3");
  if (!first || !second) return std::nullopt;
  if (!third) return StageSpec{Operator::BasicBlock, second->kernel, 1, 1, 0, second->out, 1};
  return StageSpec{Operator::Bottleneck,
                   second->kernel,
                   1,
                   third->out / static_cast<double>(second->out),
                   0,
                   third->out,
                   1};
}

/// An inverted residual by the part that its convolutions play: the one with a group a channel is depthwise.
std::optional<StageSpec> mobileStage(const FoundBlock& block) {
  const auto& all = block.convolutions;
  const auto wide = std::ranges::find_if(all, [](const FoundConvolution& c) { return c.kernel > 1; });
  if (wide == all.end() || all.size() > 3) return std::nullopt;
  const bool depthwise = wide->in == 1 && wide->out > 1;
  const int inner = wide->out;
  StageSpec stage{depthwise ? Operator::MBConv : Operator::FusedMBConv, wide->kernel, 1, 1, 0, inner, 1};
  int in = depthwise ? inner : wide->in;
  const FoundConvolution* project = nullptr;
  for (const FoundConvolution& c : all) {
    if (c.kernel > 1) continue;
    if (c.in == inner)
      project = &c;
    else
      in = c.in;
  }
  if (project) stage.channels = project->out;
  if (depthwise && !project) return std::nullopt;
  if (project || depthwise) stage.expandRatio = inner / static_cast<double>(in);
  stage.alwaysExpands = inner == in && (depthwise ? all.size() == 3 : project != nullptr);
  // The squeezed width is ⌊ratio · in⌋; the middle of that interval finds it again.
  if (block.squeezed > 0) stage.seRatio = std::min(1.0, (block.squeezed + 0.5) / in);
  return stage;
}

bool sameStage(const StageSpec& a, const StageSpec& b) {
  return a.op == b.op && a.kernel == b.kernel && a.channels == b.channels &&
         std::abs(a.expandRatio - b.expandRatio) < 0.01;
}

/// Fills blocks and stages; false where a block is not understood.
bool readBlocks(const std::vector<FoundBlock>& blocks, FoundNetwork& network) {
  int stage = -1;
  for (const FoundBlock& block : blocks) {
    const auto spec =
        named(block, "conv2") && named(block, "conv1") ? resnetStage(block) : mobileStage(block);
    if (!spec) return false;
    network.staged = block.stage >= 0;
    const bool first = network.stages.empty();
    const bool follows =
        network.staged ? block.stage == stage : !first && sameStage(network.stages.back(), *spec);
    if (!first && follows)
      ++network.stages.back().layers;
    else
      network.stages.push_back(*spec);
    network.blocks.push_back(*spec);
    stage = block.stage;
  }
  return true;
}

int outputsOf(const RecognisedTensors& file, const std::string& name) {
  const auto found = file.tensors.find(name);
  return found == file.tensors.end() || found->second.dim() < 1 ? 0 : static_cast<int>(found->second.size(0));
}

int headOf(const RecognisedTensors& file, int lastTorchvision) {
  const std::string next = std::to_string(lastTorchvision + 1);
  switch (file.layout) {
    case Layout::Torchvision:
      return std::max(outputsOf(file, "features." + next + ".0.weight"),
                      outputsOf(file, "layers." + next + ".weight"));
    case Layout::Timm:
      return outputsOf(file, "conv_head.weight");
    case Layout::Lukemelas:
      return outputsOf(file, "_conv_head.weight");
    case Layout::HuggingFace:
      return outputsOf(file, "efficientnet.encoder.top_conv.weight");
    case Layout::Effnet:
      return outputsOf(file, "head.conv.weight");
  }
  return 0;
}

}  // namespace

bool isInBlock(Layout layout, const std::string& name) {
  return std::ranges::any_of(blockPatterns(), [&](const BlockPattern& pattern) {
    return pattern.layout == layout && std::regex_match(name, pattern.name);
  });
}

int convolutionsOf(const RecognisedTensors& file) {
  // Torchvision's stem and head are numbered like its stages, and a head may come with other heads beside it.
  static const std::regex ends(
      R"((features\.\d{1,3}\.0|layers\.\d{1,3}|conv1|conv_stem|conv_head|_conv_stem|_conv_head|)"
      R"(efficientnet\.embeddings\.convolution|efficientnet\.encoder\.top_conv|)"
      R"(stem\.conv|head\.conv|blocks\.\d{1,4}\..+)\.weight)");
  return static_cast<int>(std::ranges::count_if(file.tensors, [&](const auto& entry) {
    return entry.second.dim() == 4 &&
           (isInBlock(file.layout, entry.first) || std::regex_match(entry.first, ends));
  }));
}

std::optional<FoundNetwork> findNetwork(const RecognisedTensors& file) {
  std::vector<FoundBlock> blocks = blocksOf(file);
  FoundNetwork network;
  // timm counts the head of a MobileNetV3 to the stages, and what is behind the pooling is its head.
  if (!blocks.empty() && blocks.back().convolutions.size() == 1 && named(blocks.back(), "conv") &&
      named(blocks.back(), "conv")->kernel == 1) {
    network.headChannels = named(blocks.back(), "conv")->out;
    network.hiddenChannels = outputsOf(file, "conv_head.weight");
    blocks.pop_back();
  }
  if (blocks.empty() || blocks.size() > limits::kLayers) return std::nullopt;
  if (!readBlocks(blocks, network) || network.stages.size() > limits::kStages) return std::nullopt;
  for (const char* stem : {"features.0.0.weight", "layers.0.weight", "conv1.weight", "conv_stem.weight",
                           "_conv_stem.weight", "efficientnet.embeddings.convolution.weight"})
    network.stemChannels = std::max(network.stemChannels, outputsOf(file, stem));
  if (network.hiddenChannels > 0) return network;
  network.headChannels = headOf(file, blocks.back().stage >= 0 ? blocks.back().stage : blocks.back().index);
  if (file.layout == Layout::Torchvision) network.hiddenChannels = outputsOf(file, "classifier.0.weight");
  return network;
}

}  // namespace effnet
