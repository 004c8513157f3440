#include "core/checkpoint/key_map.h"

#include "core/base/error.h"
#include "core/nn/network_block.h"

#include <optional>

namespace effnet {
namespace {

/// Prefixes of a layer's weights and of the normalisation behind it.
struct LayerNames {
  std::string convolution;
  std::string norm;
};

/// A layer with what its names depend on.
struct LayerPlace {
  const ExpandedNetwork& network;
  const Block& block;
  const Layer& layer;
  int position;      ///< in the block, the squeeze-excite pair counting as one
  bool expands;      ///< the block has an Expand layer
  int group;         ///< the stage's number in timm, from 0: rows of one width are one stage
  int indexInGroup;  ///< the block's in it

  LayerRole role() const { return layer.role; }
  bool squeeze() const { return role() == LayerRole::SqueezeReduce || role() == LayerRole::SqueezeExpand; }
};

using Naming = std::optional<LayerNames> (*)(const LayerPlace&);

bool isResNet(const NetworkSpec& spec) {
  return spec.family.starts_with("resnet");
}

std::string number(int value) {
  return std::to_string(value);
}

/// ResNet's names are torchvision's in both libraries.
std::optional<LayerNames> resnetNames(const LayerPlace& place) {
  if (place.role() == LayerRole::Stem) return LayerNames{"conv1", "bn1"};
  if (place.role() == LayerRole::Classifier) return LayerNames{"fc", ""};
  const std::string block =
      "layer" + number(place.block.stage - 1) + "." + number(place.block.indexInStage) + ".";
  if (place.role() == LayerRole::Shortcut) return LayerNames{block + "downsample.0", block + "downsample.1"};
  if (place.block.op != Operator::BasicBlock && place.block.op != Operator::Bottleneck) return std::nullopt;
  const bool second = place.role() == LayerRole::Spatial || place.block.op == Operator::BasicBlock;
  const int index = place.role() == LayerRole::Expand ? 1 : second ? 2 : 3;
  return LayerNames{block + "conv" + number(index), block + "bn" + number(index)};
}

std::optional<LayerNames> mobilenetNames(const LayerPlace& place) {
  const std::string block = "features." + number(place.block.flatIndex + 1) + ".conv.";
  const int i = place.position;
  switch (place.role()) {
    case LayerRole::Expand:
    case LayerRole::Depthwise:
      return LayerNames{block + number(i) + ".0", block + number(i) + ".1"};
    case LayerRole::Project:
      return LayerNames{block + number(i), block + number(i + 1)};
    default:
      return std::nullopt;
  }
}

/// Dense, numbered modules: stem, the first block's two convolutions and the head lie side by side with the
/// stages.
std::optional<LayerNames> mnasnetNames(const LayerPlace& place) {
  const auto pair = [](const std::string& before, int index) {
    return LayerNames{before + number(index), before + number(index + 1)};
  };
  const bool first = place.block.stage == 2;
  constexpr int kFirstStage = 8;
  switch (place.role()) {
    case LayerRole::Stem:
      return pair("layers.", 0);
    case LayerRole::Head:
      return pair("layers.", kFirstStage + static_cast<int>(place.network.spec.stages.size()) - 1);
    case LayerRole::Classifier:
      return LayerNames{"classifier.1", ""};
    case LayerRole::Expand:
    case LayerRole::Depthwise:
    case LayerRole::Project:
      break;
    default:
      return std::nullopt;
  }
  if (first && place.block.indexInStage == 0 && !place.expands)
    return pair("layers.", 3 + 3 * place.position);
  if (first || !place.expands) return std::nullopt;
  return pair("layers." + number(kFirstStage + place.block.stage - 3) + "." +
                  number(place.block.indexInStage) + ".layers.",
              3 * place.position);
}

/// Families that torchvision does not have, though it has modules like theirs.
bool isForeignToTorchvision(const NetworkSpec& spec) {
  for (const char* family : {"efficientnet_lite", "efficientnet_edgetpu", "efficientnet_v2_rw", "mnasnet"})
    if (spec.family.starts_with(family)) return true;
  return false;
}

std::optional<LayerNames> torchvisionNames(const LayerPlace& place) {
  const NetworkSpec& spec = place.network.spec;
  if (isResNet(spec)) return resnetNames(place);
  if (spec.family == "mnasnet_b1") return mnasnetNames(place);
  if (isForeignToTorchvision(spec)) return std::nullopt;
  const bool numbersThrough = spec.family.starts_with("mobilenet_v3");
  const bool mobilenet = spec.family == "mobilenet_v2" || numbersThrough;
  if (place.role() == LayerRole::Stem) return LayerNames{"features.0.0", "features.0.1"};
  if (place.role() == LayerRole::Hidden) return LayerNames{"classifier.0", ""};
  if (place.role() == LayerRole::Classifier)
    return LayerNames{spec.hiddenChannels > 0 ? "classifier.3" : "classifier.1", ""};
  if (place.role() == LayerRole::Head) {
    const int before =
        mobilenet ? place.network.blocks.rbegin()[2].flatIndex + 1 : static_cast<int>(spec.stages.size());
    const std::string head = "features." + number(before + 1);
    return LayerNames{head + ".0", head + ".1"};
  }
  if (place.block.op != Operator::MBConv && place.block.op != Operator::FusedMBConv) return std::nullopt;
  if (mobilenet && place.block.op != Operator::MBConv) return std::nullopt;
  if (mobilenet && !numbersThrough) return mobilenetNames(place);
  const std::string block = numbersThrough
                                ? number(place.block.flatIndex + 1)
                                : number(place.block.stage - 1) + "." + number(place.block.indexInStage);
  const std::string layer = "features." + block + ".block." + number(place.position);
  if (place.squeeze())
    return LayerNames{layer + (place.role() == LayerRole::SqueezeReduce ? ".fc1" : ".fc2"), ""};
  return LayerNames{layer + ".0", layer + ".1"};
}

std::optional<LayerNames> timmNames(const LayerPlace& place) {
  if (isResNet(place.network.spec)) return resnetNames(place);
  if (place.role() == LayerRole::Stem) return LayerNames{"conv_stem", "bn1"};
  // MobileNetV3's head before the pooling is a stage there, the layer behind it the head.
  if (place.role() == LayerRole::Hidden) return LayerNames{"conv_head", ""};
  const bool hasHidden = place.network.spec.hiddenChannels > 0;
  if (place.role() == LayerRole::Head && !hasHidden) return LayerNames{"conv_head", "bn2"};
  if (place.role() == LayerRole::Classifier) return LayerNames{"classifier", ""};
  const std::string block = "blocks." + number(place.group) + "." + number(place.indexInGroup) + ".";
  const auto names = [&](const char* convolution, int norm) {
    return LayerNames{block + convolution, block + "bn" + number(norm)};
  };
  const bool fused = place.block.op == Operator::FusedMBConv;
  switch (place.role()) {
    case LayerRole::Expand:
      return names(fused ? "conv_exp" : "conv_pw", 1);
    case LayerRole::Depthwise:
      return names("conv_dw", place.expands ? 2 : 1);
    case LayerRole::Head:
      return names("conv", 1);
    case LayerRole::Spatial:
      return fused ? std::optional(names("conv", 1)) : std::nullopt;
    case LayerRole::SqueezeReduce:
      return LayerNames{block + "se.conv_reduce", ""};
    case LayerRole::SqueezeExpand:
      return LayerNames{block + "se.conv_expand", ""};
    case LayerRole::Project:
      if (fused) return names("conv_pwl", 2);
      return place.expands ? names("conv_pwl", 3) : names("conv_pw", 2);
    default:
      return std::nullopt;
  }
}

std::optional<LayerNames> lukemelasNames(const LayerPlace& place) {
  if (place.role() == LayerRole::Stem) return LayerNames{"_conv_stem", "_bn0"};
  if (place.role() == LayerRole::Head) return LayerNames{"_conv_head", "_bn1"};
  if (place.role() == LayerRole::Classifier) return LayerNames{"_fc", ""};
  if (place.block.op != Operator::MBConv || place.role() == LayerRole::Hidden) return std::nullopt;
  const std::string block = "_blocks." + number(place.block.flatIndex) + ".";
  switch (place.role()) {
    case LayerRole::Expand:
      return LayerNames{block + "_expand_conv", block + "_bn0"};
    case LayerRole::Depthwise:
      return LayerNames{block + "_depthwise_conv", block + "_bn1"};
    case LayerRole::SqueezeReduce:
      return LayerNames{block + "_se_reduce", ""};
    case LayerRole::SqueezeExpand:
      return LayerNames{block + "_se_expand", ""};
    default:
      return LayerNames{block + "_project_conv", block + "_bn2"};
  }
}

std::optional<LayerNames> huggingFaceNames(const LayerPlace& place) {
  const std::string root = "efficientnet.";
  if (place.role() == LayerRole::Stem)
    return LayerNames{root + "embeddings.convolution", root + "embeddings.batchnorm"};
  if (place.role() == LayerRole::Head) return LayerNames{root + "encoder.top_conv", root + "encoder.top_bn"};
  if (place.role() == LayerRole::Classifier) return LayerNames{"classifier", ""};
  if (place.block.op != Operator::MBConv || place.role() == LayerRole::Hidden) return std::nullopt;
  const std::string block = root + "encoder.blocks." + number(place.block.flatIndex) + ".";
  switch (place.role()) {
    case LayerRole::Expand:
      return LayerNames{block + "expansion.expand_conv", block + "expansion.expand_bn"};
    case LayerRole::Depthwise:
      return LayerNames{block + "depthwise_conv.depthwise_conv", block + "depthwise_conv.depthwise_norm"};
    case LayerRole::SqueezeReduce:
      return LayerNames{block + "squeeze_excite.reduce", ""};
    case LayerRole::SqueezeExpand:
      return LayerNames{block + "squeeze_excite.expand", ""};
    default:
      return LayerNames{block + "projection.project_conv", block + "projection.project_bn"};
  }
}

/// As the Torch module's own parameters are named.
std::optional<LayerNames> effnetNames(const LayerPlace& place) {
  if (place.role() == LayerRole::Stem) return LayerNames{"stem.conv", "stem.conv.norm"};
  if (place.role() == LayerRole::Head) return LayerNames{"head.conv", "head.conv.norm"};
  if (place.role() == LayerRole::Hidden) return LayerNames{"hidden", ""};
  if (place.role() == LayerRole::Classifier) return LayerNames{"classifier", ""};
  const std::string layer = "blocks." + number(place.block.flatIndex) + "." + layerName(place.role());
  return LayerNames{layer, layer + ".norm"};
}

Naming namingOf(Layout layout) {
  switch (layout) {
    case Layout::Torchvision:
      return torchvisionNames;
    case Layout::Timm:
      return timmNames;
    case Layout::Lukemelas:
      return lukemelasNames;
    case Layout::HuggingFace:
      return huggingFaceNames;
    case Layout::Effnet:
      return effnetNames;
  }
  return effnetNames;
}

/// In timm, what lies between pooling and classifier is a convolution.
std::vector<std::int64_t> weightShape(const Layer& layer, Layout layout) {
  if (layer.role == LayerRole::Hidden && layout == Layout::Timm)
    return {layer.outChannels, layer.inChannels, 1, 1};
  if (layer.kind == LayerKind::Linear) return {layer.outChannels, layer.inChannels};
  return {layer.outChannels, layer.inChannels / layer.groups, layer.kernel, layer.kernel};
}

void appendNames(std::vector<TensorName>& names, const LayerPlace& place, Naming naming, Layout layout) {
  const Layer& layer = place.layer;
  const auto external = naming(place);
  if (!external)
    throw Error("layout_unsupported", std::string("the layout '") + wordOf(layout) + "' has no names for a " +
                                          toString(place.block.op) + " block of " +
                                          place.network.spec.family);
  const LayerNames own = *effnetNames(place);
  const std::vector<std::int64_t> channels{layer.outChannels};
  names.push_back(
      {own.convolution + ".weight", external->convolution + ".weight", weightShape(layer, layout)});
  if (layer.bias) names.push_back({own.convolution + ".bias", external->convolution + ".bias", channels});
  if (!layer.norm) return;
  for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
    names.push_back({own.norm + part, external->norm + part, channels});
  const std::string counter = ".num_batches_tracked";
  names.push_back({"", external->norm + counter, {}, own.norm + counter});
}

}  // namespace

std::vector<TensorName> tensorNames(const ExpandedNetwork& network, Layout layout) {
  const Naming naming = namingOf(layout);
  std::vector<TensorName> names;
  int group = -1;
  int indexInGroup = 0;
  for (const Block& block : network.blocks) {
    const std::size_t row = static_cast<std::size_t>(block.stage) - 2;
    const bool goesOn =
        block.flatIndex >= 0 && (block.indexInStage > 0 || network.spec.stages[row].continues);
    group += goesOn || block.stage == 1 ? 0 : 1;
    indexInGroup = goesOn ? indexInGroup + 1 : 0;
    bool expands = false;
    for (const Layer& layer : block.layers) expands = expands || layer.role == LayerRole::Expand;
    int position = 0;
    for (const Layer& layer : block.layers) {
      if (layer.kind == LayerKind::MaxPool || layer.kind == LayerKind::GlobalPool) continue;
      appendNames(names, {network, block, layer, position, expands, group, indexInGroup}, naming, layout);
      if (layer.role != LayerRole::SqueezeReduce) ++position;
    }
  }
  return names;
}

std::vector<std::string> fingerprints(Layout layout) {
  switch (layout) {
    case Layout::Torchvision:
      return {"features.0.0.weight", "conv1.weight", "layers.0.weight"};
    case Layout::Timm:
      return {"conv_stem.weight"};
    case Layout::Lukemelas:
      return {"_conv_stem.weight"};
    case Layout::HuggingFace:
      return {"embeddings.convolution.weight"};
    case Layout::Effnet:
      return {"stem.conv.weight"};
  }
  return {};
}

}  // namespace effnet
