#include "widgets/explore/python_snippet.h"

#include "core/scaling/compound_scaling.h"
#include "core/scaling/expansion.h"
#include "core/scaling/families.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

constexpr double kUsualEpsilon = 1e-5;  // torch's and timm's defaults
constexpr double kUsualMomentum = 0.1;

QString number(double value) {
  return QString::number(value, 'g', 8);
}

/// torchvision's _make_divisible(value, 8).
int divisible(double value) {
  const int rounded = std::max(8, static_cast<int>(value + 4) / 8 * 8);
  return rounded < 0.9 * value ? rounded + 8 : rounded;
}

bool hasUsualNorm(const NetworkSpec& spec) {
  return spec.bnEpsilon == kUsualEpsilon && spec.bnMomentum == kUsualMomentum;
}

/// The argument that makes torchvision's normalisations this network's; empty where they are so anyway.
QString normArgument(const NetworkSpec& spec) {
  if (hasUsualNorm(spec)) return {};
  return QStringLiteral(", norm_layer=partial(nn.BatchNorm2d, eps=%1, momentum=%2)")
      .arg(number(spec.bnEpsilon), number(spec.bnMomentum));
}

QString imports(const NetworkSpec& spec, const QString& line) {
  const QString norm = hasUsualNorm(spec)
                           ? QString()
                           : QStringLiteral("from functools import partial\n\nfrom torch import nn\n");
  return norm + line + QStringLiteral("\n\n");
}

/// Why one of torchvision's classes does not build this network; empty where it does.
using Obstacle = QString;

Obstacle usualStem(const NetworkSpec& spec) {
  if (spec.stemKernel != 3 || spec.stemStride != 2 || spec.stemPool) return "its stem is another one";
  return spec.headChannels > 0 ? Obstacle() : Obstacle("it always has a head");
}

/// How torchvision rounds a stage's inner channels differs for fractions of them.
Obstacle innerChannels(const StageSpec& stage, int in, bool toEights) {
  for (const int from : {in, stage.channels}) {
    if (from == stage.channels && stage.layers == 1 && from != in) continue;
    const double inner = from * stage.expandRatio;
    const bool same = toEights ? divisible(inner) == std::lround(inner) : inner == std::round(inner);
    if (!same) return QStringLiteral("it rounds the expansion %1 otherwise").arg(number(stage.expandRatio));
  }
  return {};
}

/// What stages of EfficientNet and MobileNetV2 have no word for there.
Obstacle usualParts(const StageSpec& stage) {
  if (!stage.skip) return "all its blocks add their input where shapes allow it";
  if (stage.alwaysExpands || stage.expandFrom > 0) return "its blocks expand from their own input";
  return stage.activation ? Obstacle("it has one activation") : Obstacle();
}

Obstacle efficientnetObstacle(const NetworkSpec& spec) {
  if (spec.activation != Activation::SiLU) return "its activation is SiLU";
  int in = spec.stemChannels;
  for (const StageSpec& stage : spec.stages) {
    if (const Obstacle own = usualParts(stage); !own.isEmpty()) return own;
    const bool mobile = stage.op == Operator::MBConv;
    if (!mobile && stage.op != Operator::FusedMBConv)
      return QStringLiteral("it has no %1 there").arg(toString(stage.op));
    const double squeeze = !mobile && stage.expandRatio == 1 ? 0 : stage.seRatio;
    if (squeeze != (mobile ? 0.25 : 0))
      return "its squeeze-excite is a quarter in MBConv, none in Fused-MBConv";
    if (stage.stride > 2) return "its strides are 1 and 2";
    if (mobile && (divisible(in) != in || divisible(stage.channels) != stage.channels))
      return "its channels are multiples of 8";
    if (const Obstacle inner = innerChannels(stage, in, true); !inner.isEmpty()) return inner;
    in = stage.channels;
  }
  return usualStem(spec);
}

/// torchvision's own classes take every stage of an EfficientNet one by one, so the rounded sizes are given
/// to it.
QString efficientnet(const NetworkSpec& spec) {
  QString text = imports(
      spec, "from torchvision.models.efficientnet import EfficientNet, FusedMBConvConfig, MBConvConfig");
  text += "stages = [  # expansion, kernel, stride, channels in, channels out, layers\n";
  int in = spec.stemChannels;
  for (const StageSpec& stage : spec.stages) {
    text += QStringLiteral("    %1(%2, %3, %4, %5, %6, %7),\n")
                .arg(stage.op == Operator::MBConv ? "MBConvConfig" : "FusedMBConvConfig",
                     number(stage.expandRatio))
                .arg(stage.kernel)
                .arg(stage.stride)
                .arg(in)
                .arg(stage.channels)
                .arg(stage.layers);
    in = stage.channels;
  }
  return text + QStringLiteral(
                    "]\nmodel = EfficientNet(stages, dropout=%1, stochastic_depth_prob=%2, "
                    "num_classes=%3, last_channel=%4%5)\n")
                    .arg(number(spec.dropout), number(spec.stochasticDepth))
                    .arg(spec.classes)
                    .arg(spec.headChannels)
                    .arg(normArgument(spec));
}

Obstacle mobilenetObstacle(const NetworkSpec& spec) {
  if (spec.activation != Activation::ReLU6) return "its activation is ReLU6";
  if (spec.stemChannels != 32 || spec.headChannels != 1280)
    return "its stem has 32 channels and its head 1280";
  if (spec.stochasticDepth != 0) return "it has no stochastic depth";
  int in = spec.stemChannels;
  for (const StageSpec& stage : spec.stages) {
    if (const Obstacle own = usualParts(stage); !own.isEmpty()) return own;
    if (stage.op != Operator::MBConv || stage.seRatio != 0 || stage.kernel != 3 || stage.stride > 2)
      return "its layers are MBConv of 3×3 without squeeze-excite, of stride 1 and 2";
    if (const Obstacle inner = innerChannels(stage, in, false); !inner.isEmpty()) return inner;
    in = stage.channels;
  }
  return usualStem(spec);
}

QString mobilenet(const NetworkSpec& spec) {
  QString text = imports(spec, "from torchvision.models.mobilenetv2 import MobileNetV2");
  text += "stages = [  # expansion, channels, layers, stride\n";
  for (const StageSpec& stage : spec.stages)
    text += QStringLiteral("    [%1, %2, %3, %4],\n")
                .arg(number(stage.expandRatio))
                .arg(stage.channels)
                .arg(stage.layers)
                .arg(stage.stride);
  return text + QStringLiteral(
                    "]\nmodel = MobileNetV2(num_classes=%1, inverted_residual_setting=stages, "
                    "round_nearest=1, dropout=%2%3)\n")
                    .arg(spec.classes)
                    .arg(number(spec.dropout), normArgument(spec));
}

Obstacle resnetObstacle(const NetworkSpec& spec) {
  const bool bottleneck = spec.stages.front().op == Operator::Bottleneck;
  if (spec.activation != Activation::ReLU) return "its activation is ReLU";
  if (spec.stages.size() != 4 || spec.headChannels > 0) return "it has four stages and no head";
  if (spec.stemChannels != 64 || spec.stemKernel != 7 || spec.stemStride != 2 || !spec.stemPool)
    return "its stem is a 7×7 convolution to 64 channels and a pooling";
  if (spec.dropout != 0 || spec.stochasticDepth != 0) return "it has no dropout and no stochastic depth";
  for (int i = 0; i < 4; ++i) {
    const StageSpec& stage = spec.stages[static_cast<std::size_t>(i)];
    const StageSpec own{bottleneck ? Operator::Bottleneck : Operator::BasicBlock,
                        3,
                        i == 0 ? 1 : 2,
                        bottleneck ? 4.0 : stage.expandRatio,
                        stage.seRatio,
                        (bottleneck ? 256 : 64) << i,
                        stage.layers};
    if (stage != own) return "its stages have fixed widths, kernels and strides";
  }
  return {};
}

QString resnet(const NetworkSpec& spec) {
  QStringList layers;
  for (const StageSpec& stage : spec.stages) layers << QString::number(stage.layers);
  const QString block = spec.stages.front().op == Operator::Bottleneck ? "Bottleneck" : "BasicBlock";
  return imports(spec, QStringLiteral("from torchvision.models.resnet import %1, ResNet").arg(block)) +
         QStringLiteral("model = ResNet(%1, [%2], num_classes=%3%4)\n")
             .arg(block, layers.join(QStringLiteral(", ")))
             .arg(spec.classes)
             .arg(normArgument(spec));
}

Obstacle mobilenetV3Obstacle(const NetworkSpec& spec) {
  if (spec.activation != Activation::HardSwish || spec.stemChannels != spec.stages.front().channels)
    return "its stem has the first stage's channels and hard-swish behind it";
  if (spec.headChannels != 6 * spec.stages.back().channels) return "its head is six times the last stage";
  if (spec.squeeze != familyBaseline("mobilenet_v3_large").squeeze)
    return "its squeeze-excite is a quarter of the expanded channels, with ReLU and hard-sigmoid";
  if (spec.stochasticDepth != 0) return "it has no stochastic depth";
  for (const StageSpec& stage : spec.stages) {
    if (stage.op != Operator::MBConv || !stage.skip || stage.stride > 2)
      return "its layers are MBConv of stride 1 and 2";
    if (stage.seRatio != 0 && stage.seRatio != 0.25) return "its squeeze-excite is a quarter";
    if (stage.activation && *stage.activation != Activation::ReLU)
      return "its activations are ReLU and hard-swish";
  }
  return usualStem(spec);
}

/// Block by block: torchvision wants expanded channels, not ratios.
QString mobilenetV3(const NetworkSpec& spec) {
  QString text =
      "from functools import partial\n\nfrom torch import nn\nfrom torchvision.models.mobilenetv3 import "
      "InvertedResidualConfig, MobileNetV3\n\nblocks = [  # channels in, kernel, expanded, out, "
      "squeeze-excite, activation, stride, dilation, width\n";
  for (const Block& block : expand(spec).blocks) {
    if (block.flatIndex < 0) continue;
    const StageSpec& stage = spec.stages[static_cast<std::size_t>(block.stage) - 2];
    const auto depthwise = std::ranges::find(block.layers, LayerRole::Depthwise, &Layer::role);
    text += QStringLiteral("    InvertedResidualConfig(%1, %2, %3, %4, %5, \"%6\", %7, 1, 1.0),\n")
                .arg(block.inChannels())
                .arg(stage.kernel)
                .arg(depthwise->outChannels)
                .arg(block.outChannels())
                .arg(stage.seRatio > 0 ? "True" : "False", stage.activation ? "RE" : "HS")
                .arg(depthwise->stride);
  }
  return text + QStringLiteral(
                    "]\nmodel = MobileNetV3(blocks, last_channel=%1, num_classes=%2, dropout=%3, "
                    "norm_layer=partial(nn.BatchNorm2d, eps=%4, momentum=%5))\n")
                    .arg(spec.hiddenChannels)
                    .arg(spec.classes)
                    .arg(number(spec.dropout), number(spec.bnEpsilon), number(spec.bnMomentum));
}

Obstacle mnasnetObstacle(const NetworkSpec& spec) {
  const NetworkSpec own = scaleNetwork(familyBaseline("mnasnet_b1"), {1, spec.width, 1});
  const bool same = spec.stages == own.stages && spec.stemChannels == own.stemChannels &&
                    spec.headChannels == own.headChannels && spec.activation == own.activation &&
                    spec.squeeze == own.squeeze && spec.stochasticDepth == 0;
  return same ? usualStem(spec) : Obstacle("its MNASNet has fixed stages and only a width");
}

QString mnasnet(const NetworkSpec& spec) {
  return QStringLiteral(
             "from torch import nn\nfrom torchvision.models.mnasnet import MNASNet\n\n"
             "model = MNASNet(%1, num_classes=%2, dropout=%3)\n"
             "for module in model.modules():\n    if isinstance(module, nn.BatchNorm2d):\n"
             "        module.eps, module.momentum = %4, %5\n")
      .arg(number(spec.width))
      .arg(spec.classes)
      .arg(number(spec.dropout), number(spec.bnEpsilon), number(spec.bnMomentum));
}

QString torchvision(const NetworkSpec& spec) {
  const Operator first = spec.stages.front().op;
  struct Class {
    Obstacle (*obstacle)(const NetworkSpec&);
    QString (*text)(const NetworkSpec&);
  };
  const bool isResnet = first == Operator::Bottleneck || first == Operator::BasicBlock;
  const Class own = isResnet                               ? Class{resnetObstacle, resnet}
                    : spec.hiddenChannels > 0              ? Class{mobilenetV3Obstacle, mobilenetV3}
                    : spec.family == "mnasnet_b1"          ? Class{mnasnetObstacle, mnasnet}
                    : spec.activation == Activation::ReLU6 ? Class{mobilenetObstacle, mobilenet}
                                                           : Class{efficientnetObstacle, efficientnet};
  Obstacle obstacle = own.obstacle(spec);
  if (first == Operator::DepthwiseSeparable) obstacle = "it has no MobileNetV1";
  if (spec.padding == Padding::Same) obstacle = "it pads symmetrically, this network as TensorFlow does";
  if (!obstacle.isEmpty()) return QStringLiteral("# torchvision cannot build it: %1.\n").arg(obstacle);
  QString text = "# torchvision\n";
  const std::string name = publishedNameOf(spec);
  for (const char* other : {"efficientnet_b5", "efficientnet_b6", "efficientnet_b7"})
    if (name == other)
      text += QStringLiteral("# Its own %1, and the weights for it, take eps=0.001 and momentum=0.01.\n")
                  .arg(other);
  return text + own.text(spec);
}

/// timm's name for a published network that it pads symmetrically; empty for others.
QString timmName(const NetworkSpec& spec) {
  const QString name = QString::fromStdString(publishedNameOf(spec));
  if (name == QLatin1String("mobilenet_v2")) return QStringLiteral("mobilenetv2_100");
  if (const std::string other = timmNameOf(name.toStdString()); !other.empty())
    return QString::fromStdString(other);
  if (name == QLatin1String("mobilenet_v1") || name.startsWith("efficientnet_v2_b")) return {};
  return QString(name).replace("efficientnet_v2_", "efficientnetv2_");
}

QString timm(const NetworkSpec& spec) {
  const QString published = QString::fromStdString(publishedNameOf(spec));
  if (published.startsWith("efficientnet_v2_b"))
    return QStringLiteral(
               "\n# timm\n# It is tf_%1 there, padded as TensorFlow does: other values near the borders.\n")
        .arg(QString(published).replace("efficientnet_v2_", "efficientnetv2_"));
  const QString name = timmName(spec);
  const bool usual = spec.padding == Padding::Symmetric &&
                     (name.isEmpty() || spec.activation == familyBaseline(spec.family).activation);
  if (name.isEmpty() || !usual) return {};
  QString more;
  if (spec.dropout > 0) more += QStringLiteral(", drop_rate=%1").arg(number(spec.dropout));
  if (spec.stochasticDepth > 0)
    more += QStringLiteral(", drop_path_rate=%1").arg(number(spec.stochasticDepth));
  if (!hasUsualNorm(spec))
    more +=
        QStringLiteral(", bn_eps=%1, bn_momentum=%2").arg(number(spec.bnEpsilon), number(spec.bnMomentum));
  return QStringLiteral("\n# timm\nimport timm\n\nmodel = timm.create_model(\"%1\", num_classes=%2%3)\n")
      .arg(name)
      .arg(spec.classes)
      .arg(more);
}

}  // namespace

QString pythonSnippet(const PricedNetwork& network) {
  const NetworkSpec& spec = network.spec();
  return QStringLiteral(
             "# %1: %2 parameters, %3 multiply-adds at %4 × %4 pixels,\n"
             "# padding %5, normalisation's epsilon %6 and momentum %7\n\n")
             .arg(displayName(spec))
             .arg(network.analysis.totals.params)
             .arg(network.analysis.totals.macs)
             .arg(spec.resolution)
             .arg(toString(spec.padding), number(spec.bnEpsilon), number(spec.bnMomentum)) +
         torchvision(spec) + timm(spec);
}

}  // namespace effnet
