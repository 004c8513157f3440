#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// What one layer of a stage is (the paper's F_i).
enum class Operator {
  MBConv,  ///< 1×1 expand, k×k depthwise, optional squeeze-excite, 1×1 project (MobileNetV2, EfficientNet)
  FusedMBConv,  ///< k×k expand, 1×1 project (EfficientNetV2); with expansion 1 a single k×k convolution
  DepthwiseSeparable,  ///< k×k depthwise, 1×1 pointwise, each with activation, no skip (MobileNetV1)
  BasicBlock,          ///< two k×k convolutions and a skip (ResNet-18, -34)
  Bottleneck,          ///< 1×1, k×k (with the stride), 1×1 and a skip (ResNet-50 and deeper, 'v1.5')
};

enum class Activation { None, SiLU, ReLU, ReLU6, Sigmoid, HardSwish, HardSigmoid };

/// Same: TensorFlow's rule, the odd pixel at the right and bottom. Symmetric: (k−1)/2 on each side.
/// Output sizes are equal for odd kernels; only values near borders differ.
enum class Padding { Same, Symmetric };

/// How a scaled channel count becomes a multiple of eight.
enum class ChannelRounding {
  TenPercent,  ///< nearest multiple of 8, at least 8, one step up if that lost over 10 % (EfficientNet,
               ///< MobileNetV2)
  Nearest,     ///< the same without the 10 % step (Google's EfficientNetV2 code, timm's round_limit=0)
};

/// How the head's width follows the width coefficient.
enum class HeadWidth {
  Scaled,              ///< round(head · w): tpu, lukemelas, timm
  FourTimesLastStage,  ///< 4 · the rounded last stage, as torchvision does; equal for every published size
  Fixed,               ///< never scaled (EfficientNetV2-S, M, L, XL)
  ScaledUpOnly,        ///< round(head · max(1, w)): MobileNetV2
};

/// One stage: `layers` times the same operator; the first layer has the stride and changes the channels.
struct StageSpec {
  Operator op = Operator::MBConv;
  int kernel = 3;
  int stride = 1;
  double expandRatio = 1;  ///< inner channels / input channels (Bottleneck: inner = output / expandRatio)
  double seRatio = 0;      ///< squeeze-excite's inner width / block's input channels (see SqueezeExcite); 0 =
                           ///< none
  int channels = 0;        ///< output channels
  int layers = 1;

  std::optional<Activation> activation = {};  ///< instead of the network's
  bool skip = true;    ///< MBConv and FusedMBConv add their input where the shapes allow it
  int expandFrom = 0;  ///< channels that expandRatio multiplies (they scale by width); 0 = the input's
  bool alwaysExpands = false;  ///< the expanding convolution stands there at expansion 1, too
  bool continues = false;      ///< timm counts it to the stage before it

  bool operator==(const StageSpec&) const = default;
};

/// What a network's squeeze-excite modules are like; each stage says whether it has them and how narrow.
struct SqueezeExcite {
  bool ofExpanded = false;     ///< StageSpec::seRatio is of the expanded channels, not of the block's input
  bool roundsToEight = false;  ///< by ChannelRounding::TenPercent; else the fraction is cut off
  std::optional<Activation> activation = {};  ///< of the narrow layer, instead of the stage's
  Activation gate = Activation::Sigmoid;

  bool operator==(const SqueezeExcite&) const = default;
};

/// A whole network, the single source of truth: cost, Torch module, key maps, tables and drawings all follow
/// from expand(spec). Chain: stem, stages, optional 1×1 head, global average pooling, optional hidden layer,
/// dropout, linear classifier.
struct NetworkSpec {
  std::string family;  ///< what it was scaled from, e.g. "efficientnet"
  std::string name;    ///< a published name, or "custom"
  double depth = 1;    ///< the coefficients that it was scaled by
  double width = 1;
  int resolution = 224;  ///< input height and width, pixels

  int stemChannels = 32;
  int stemKernel = 3;
  int stemStride = 2;
  bool stemPool = false;  ///< a 3×3 max-pooling of stride 2 behind the stem (ResNet)
  std::vector<StageSpec> stages;
  int headChannels = 1280;  ///< 0: no head convolution (ResNet, MobileNetV1)
  int classes = 1000;

  Activation activation = Activation::SiLU;
  Padding padding = Padding::Symmetric;
  double bnEpsilon = 1e-5;
  double bnMomentum = 0.1;       ///< in PyTorch's sense: weight of the new batch
  double dropout = 0.2;          ///< before the classifier
  double stochasticDepth = 0.2;  ///< drop probability, rising linearly with the block's index

  ChannelRounding rounding = ChannelRounding::TenPercent;
  HeadWidth headWidth = HeadWidth::Scaled;
  bool stemScales = true;
  bool repeatsEnds = true;  ///< depth repeats the first and the last stage, too (not in EfficientNet-Lite)

  SqueezeExcite squeeze;
  int hiddenChannels = 0;  ///< of a linear layer with bias and activation behind the pooling; never scaled
  bool expandsToEight = false;  ///< expanded channels are multiples of eight, by ChannelRounding::TenPercent

  bool operator==(const NetworkSpec&) const = default;
};

/// Throws Error("bad_spec") when a spec cannot be built: non-positive counts, even kernels, sizes beyond
/// the limits below.
void validate(const NetworkSpec& spec);

namespace limits {
inline constexpr int kResolution = 4096;
inline constexpr int kChannels = 65536;
inline constexpr int kLayers = 1024;  ///< in one stage
inline constexpr int kStages = 64;
inline constexpr int kClasses = 1'000'000;
}  // namespace limits

const char* toString(Operator op);
const char* toString(Padding padding);

}  // namespace effnet
