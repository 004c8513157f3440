#include "widgets/models/network_comparison.h"

#include "core/base/error.h"
#include "core/scaling/families.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <limits>

namespace effnet {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool sameStructure(const NetworkSpec& one, const NetworkSpec& other) {
  return one.family == other.family && one.resolution == other.resolution && one.stages == other.stages &&
         one.stemChannels == other.stemChannels && one.headChannels == other.headChannels &&
         one.hiddenChannels == other.hiddenChannels && one.squeeze == other.squeeze &&
         one.expandsToEight == other.expandsToEight;
}

/// Whether these coefficients, as a name has them, give this structure.
bool isScaledBy(const NetworkSpec& spec, double depth, double width) {
  try {
    NetworkSpec named = scaleNetwork(familyBaseline(spec.family), {depth, width, 1});
    named.resolution = spec.resolution;
    return sameStructure(named, spec);
  } catch (const Error&) {
    return false;  // a family that is not known here, or a coefficient that rounds to nothing
  }
}

/// 24 bits that differ for other stages.
quint32 fingerprint(const NetworkSpec& spec) {
  quint32 hash = 2166136261U;  // FNV-1a
  const auto add = [&](double value) {
    for (const char byte : QByteArray::number(value, 'g', 17) + ';')
      hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  };
  add(spec.stemChannels);
  add(spec.headChannels);
  for (const StageSpec& stage : spec.stages) {
    add(static_cast<int>(stage.op));
    for (const double value : {stage.expandRatio, stage.seRatio}) add(value);
    for (const int value : {stage.kernel, stage.stride, stage.channels, stage.layers}) add(value);
    if (stage.activation) add(static_cast<int>(*stage.activation));
    if (!stage.skip) add(-1);
  }
  return hash & 0xffffffU;
}

QString upperTail(const QString& text, const QString& prefix, const QString& shown) {
  return shown + text.mid(prefix.size()).toUpper();
}

}  // namespace

int bodyBlocks(const ExpandedNetwork& network) {
  return static_cast<int>(
      std::ranges::count_if(network.blocks, [](const Block& block) { return block.flatIndex >= 0; }));
}

int weightedLayers(const ExpandedNetwork& network) {
  int layers = 0;
  for (const Block& block : network.blocks)
    layers += static_cast<int>(std::ranges::count_if(block.layers, [](const Layer& layer) {
      return layer.kind == LayerKind::Convolution || layer.kind == LayerKind::Linear;
    }));
  return layers;
}

PricedNetwork makeNetwork(const NetworkSpec& spec) {
  PricedNetwork network;
  network.expanded = expand(spec);
  network.analysis = analyzeCost(network.expanded);
  return network;
}

const StageCost* NetworkComparison::baselineStage(std::size_t index) const {
  const auto& stages = baseline.analysis.stages;
  return stages.size() == scaled.analysis.stages.size() ? &stages[index] : nullptr;
}

double NetworkComparison::requestedChannels(std::size_t index) const {
  const StageCost* stage = baselineStage(index);
  if (!stage || stage->kind == StageKind::Classifier) return kNone;
  if (stage->kind == StageKind::Stem && !baseline.spec().stemScales) return kNone;
  if (stage->kind == StageKind::Head && baseline.spec().headWidth == HeadWidth::Fixed) return kNone;
  return stage->outChannels * scaling.width;
}

double NetworkComparison::requestedLayers(std::size_t index) const {
  const StageCost* stage = baselineStage(index);
  if (!stage || stage->kind != StageKind::Body) return kNone;
  const bool end = stage->index == 2 || stage->index == static_cast<int>(baseline.spec().stages.size()) + 1;
  return end && !baseline.spec().repeatsEnds ? kNone : stage->layers * scaling.depth;
}

QString displayName(const std::string& word) {
  const QString name = QString::fromStdString(word);
  if (name.startsWith("efficientnet_v2_rw_"))
    return upperTail(name, "efficientnet_v2_rw_", "EfficientNetV2-RW-");
  if (name.startsWith("efficientnet_edgetpu_"))
    return upperTail(name, "efficientnet_edgetpu_", "EfficientNet-EdgeTPU-");
  if (name == "efficientnet_edgetpu") return QStringLiteral("EfficientNet-EdgeTPU");
  if (name.startsWith("efficientnet_lite"))
    return QString(name).replace("efficientnet_lite", "EfficientNet-Lite");
  if (name == "mobilenet_v3_large") return QStringLiteral("MobileNetV3-Large");
  if (name == "mobilenet_v3_small") return QStringLiteral("MobileNetV3-Small");
  if (name == "mnasnet_small") return QStringLiteral("MnasNet-small");
  if (name.startsWith("mnasnet_")) return upperTail(name, "mnasnet_", "MnasNet-");
  if (name.startsWith("mnasnet")) return QString(name).replace("mnasnet", "MnasNet-B1 ").replace('_', '.');
  if (name.startsWith("efficientnet_v2_")) return upperTail(name, "efficientnet_v2_", "EfficientNetV2-");
  if (name == "efficientnet_v2") return QStringLiteral("EfficientNetV2-B");
  if (name.startsWith("efficientnet_")) return upperTail(name, "efficientnet_", "EfficientNet-");
  if (name == "efficientnet") return QStringLiteral("EfficientNet");
  if (name.startsWith("mobilenet_")) return upperTail(name, "mobilenet_", "MobileNet");
  if (name.startsWith("resnet")) return upperTail(name, "resnet", "ResNet-");
  return name;
}

QString displayName(const NetworkSpec& spec) {
  constexpr int kUsualClasses = 1000;
  const std::string published = publishedNameOf(spec);
  QString name = displayName(published);
  if (published.empty()) {
    const QString depth = QString::number(spec.depth, 'g', 3);
    const QString width = QString::number(spec.width, 'g', 3);
    name = QStringLiteral("%1 d%2 w%3 @%4").arg(displayName(spec.family), depth, width).arg(spec.resolution);
    if (!spec.stages.empty() && !isScaledBy(spec, depth.toDouble(), width.toDouble()))
      name += QStringLiteral(" #%1").arg(fingerprint(spec), 6, 16, QChar(u'0'));
  }
  if (spec.classes == kUsualClasses) return name;
  return QCoreApplication::translate("effnet::Network", "%1, %2 classes").arg(name).arg(spec.classes);
}

std::string publishedNameOf(const NetworkSpec& spec) {
  for (const PublishedModel& model : publishedModels())
    if (model.family == spec.family && model.resolution == spec.resolution &&
        sameStructure(publishedModel(model.name), spec))
      return model.name;
  return {};
}

QString stageTitle(const StageCost& stage) {
  QString text = QString::fromStdString(operatorName(stage));
  if (stage.kind == StageKind::Classifier)
    return QCoreApplication::translate("effnet::Network", "Pooling & FC");
  if (stage.kind == StageKind::Body) return text + QStringLiteral(" k%1×%1").arg(stage.kernel);
  return text.replace(u'x', u'×');
}

}  // namespace effnet
