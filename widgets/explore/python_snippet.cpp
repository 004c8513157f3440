#include "widgets/explore/python_snippet.h"

#include <QStringList>
#include <algorithm>

namespace effnet {
namespace {

QString number(double value) {
  return QString::number(value, 'g', 8);
}

/// torchvision's own classes take every stage of an EfficientNet one by one, so the rounded sizes are given
/// to it.
QString efficientnetTorchvision(const NetworkSpec& spec) {
  QString text = QStringLiteral(
      "from torchvision.models.efficientnet import EfficientNet, FusedMBConvConfig, MBConvConfig\n\n"
      "stages = [  # expansion, kernel, stride, channels in, channels out, layers\n");
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
                    "]\nmodel = EfficientNet(stages, dropout=%1, stochastic_depth_prob=%2, num_classes=%3, "
                    "last_channel=%4)  # input %5 × %5\n")
                    .arg(number(spec.dropout), number(spec.stochasticDepth))
                    .arg(spec.classes)
                    .arg(spec.headChannels)
                    .arg(spec.resolution);
}

bool torchvisionStage(const StageSpec& stage) {
  return (stage.op == Operator::MBConv && stage.seRatio == 0.25) ||
         (stage.op == Operator::FusedMBConv && stage.seRatio == 0);
}

QString resnetTorchvision(const NetworkSpec& spec) {
  QStringList layers;
  for (const StageSpec& stage : spec.stages) layers << QString::number(stage.layers);
  const QString block = spec.stages.front().op == Operator::Bottleneck ? "Bottleneck" : "BasicBlock";
  return QStringLiteral(
             "from torchvision.models.resnet import %1, ResNet\n\n"
             "model = ResNet(%1, [%2], num_classes=%3)  # input %4 × %4\n")
      .arg(block, layers.join(QStringLiteral(", ")))
      .arg(spec.classes)
      .arg(spec.resolution);
}

QString timmCall(const ExploreState& state, const NetworkComparison& networks) {
  const NetworkSpec& spec = networks.scaled.spec();
  const std::string published = publishedNameOf(spec);
  if (!published.empty() && !QString::fromStdString(published).startsWith("mobilenet") && !state.edited) {
    const QString name = QString::fromStdString(published).replace("efficientnet_v2_", "efficientnetv2_");
    const QString timm = name.startsWith("efficientnetv2_b") ? "tf_" + name : name;
    return QStringLiteral("import timm\n\nmodel = timm.create_model(\"%1\", num_classes=%2)\n")
        .arg(timm)
        .arg(spec.classes);
  }
  if (state.family != "efficientnet" || state.edited) return {};
  return QStringLiteral(
             "from timm.models.efficientnet import _gen_efficientnet\n\n"
             "model = _gen_efficientnet(\"efficientnet_b0\", channel_multiplier=%1, depth_multiplier=%2, "
             "num_classes=%3)\n")
      .arg(number(networks.scaling.width), number(networks.scaling.depth))
      .arg(spec.classes);
}

}  // namespace

QString pythonSnippet(const ExploreState& state, const NetworkComparison& networks) {
  const NetworkSpec& spec = networks.scaled.spec();
  const bool efficientnet = std::ranges::all_of(spec.stages, torchvisionStage) && spec.headChannels > 0;
  const bool resnet = spec.stages == networks.baseline.spec().stages || networks.scaling.width == 1;
  QString text = QStringLiteral("# %1: %2 parameters, %3 multiply-adds\n")
                     .arg(displayName(spec))
                     .arg(networks.scaled.analysis.totals.params)
                     .arg(networks.scaled.analysis.totals.macs);
  const bool isResnet = QString::fromStdString(spec.family).startsWith("resnet");
  if (efficientnet) text += QStringLiteral("\n# torchvision\n") + efficientnetTorchvision(spec);
  if (isResnet && resnet && !state.edited)
    text += QStringLiteral("\n# torchvision\n") + resnetTorchvision(spec);
  const QString timm = timmCall(state, networks);
  if (!timm.isEmpty()) text += QStringLiteral("\n# timm\n") + timm;
  if (text.count(u'\n') == 1)
    text += QStringLiteral("# Neither torchvision nor timm has a call that builds it.\n");
  return text;
}

}  // namespace effnet
