#include "widgets/models/network_comparison.h"

#include "core/scaling/families.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace effnet {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool sameStructure(const NetworkSpec& one, const NetworkSpec& other) {
  return one.family == other.family && one.resolution == other.resolution && one.stages == other.stages &&
         one.stemChannels == other.stemChannels && one.headChannels == other.headChannels;
}

QString upperTail(const QString& text, const QString& prefix, const QString& shown) {
  return shown + text.mid(prefix.size()).toUpper();
}

}  // namespace

Network makeNetwork(const NetworkSpec& spec) {
  Network network;
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
  return stage && stage->kind == StageKind::Body ? stage->layers * scaling.depth : kNone;
}

QString displayName(const std::string& word) {
  const QString name = QString::fromStdString(word);
  if (name.startsWith("efficientnet_v2_")) return upperTail(name, "efficientnet_v2_", "EfficientNetV2-");
  if (name == "efficientnet_v2") return QStringLiteral("EfficientNetV2-B");
  if (name.startsWith("efficientnet_")) return upperTail(name, "efficientnet_", "EfficientNet-");
  if (name == "efficientnet") return QStringLiteral("EfficientNet");
  if (name.startsWith("mobilenet_")) return upperTail(name, "mobilenet_", "MobileNet");
  if (name.startsWith("resnet")) return upperTail(name, "resnet", "ResNet-");
  return name;
}

QString displayName(const NetworkSpec& spec) {
  const std::string published = publishedNameOf(spec);
  if (!published.empty()) return displayName(published);
  return QStringLiteral("%1 d%2 w%3 @%4")
      .arg(displayName(spec.family), QString::number(spec.depth, 'g', 3), QString::number(spec.width, 'g', 3))
      .arg(spec.resolution);
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
  if (stage.kind == StageKind::Body) return text + QStringLiteral(" k%1×%1").arg(stage.kernel);
  return text.replace(u'x', u'×');
}

}  // namespace effnet
