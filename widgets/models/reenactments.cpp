#include "widgets/models/reenactments.h"

#include "core/scaling/families.h"
#include "widgets/models/published_tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace effnet {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("effnet::Reenactment", source);
}

/// A network of B4's size whose first stages are Fused-MBConv, without squeeze-excite as EfficientNetV2 has
/// it. The table does not name the kernels: with 3×3 in the first three stages, and the others as they were,
/// all four rows count 2 to 3 % fewer multiply-adds than are printed, as the unfused row does.
Reenactment fused(int stages) {
  constexpr int kSmallKernels = 3;
  Reenactment row;
  row.baseline = familyBaseline("efficientnet");
  for (int i = 0; i < stages; ++i) {
    StageSpec& stage = row.baseline.stages[static_cast<std::size_t>(i)];
    stage.op = Operator::FusedMBConv;
    stage.seRatio = 0;
    if (i < kSmallKernels) stage.kernel = 3;
  }
  row.depth = 1.8;
  row.width = 1.4;
  row.resolution = 380;
  return row;
}

void addFusing(QVector<Reenactment>& rows) {
  const PublishedTable* table = publishedTable("v2_fusing");
  for (int i = 0; table && i < table->rows.size(); ++i) {
    const QString stages = table->text(i, "Fused stages");
    Reenactment row = fused(stages.section(u'–', 1).toInt());
    row.name = stages.contains(u'–')
                   ? text(QT_TRANSLATE_NOOP("effnet::Reenactment", "B4, stages %1 fused")).arg(stages)
                   : text(QT_TRANSLATE_NOOP("effnet::Reenactment", "B4, nothing fused"));
    row.publishedParams = table->number(i, "Parameters") * 1e6;
    row.publishedFlops = table->number(i, "FLOPs") * 1e9;
    row.publishedTop1 = table->number(i, "Top-1");
    row.table = table->id;
    rows << row;
  }
}

/// EfficientNet-B6 with its input capped at the table's sizes.
void addImageSizes(QVector<Reenactment>& rows) {
  const PublishedTable* table = publishedTable("v2_image_size");
  for (int i = 0; table && i < table->rows.size(); ++i) {
    Reenactment row;
    row.baseline = familyBaseline("efficientnet");
    row.depth = 2.6;
    row.width = 1.8;
    row.resolution = 528;
    row.resolutionCap = static_cast<int>(table->number(i, "Image size"));
    row.name = text(QT_TRANSLATE_NOOP("effnet::Reenactment", "B6, input of %1 px")).arg(row.resolutionCap);
    row.publishedTop1 = table->number(i, "Top-1");
    row.table = table->id;
    rows << row;
  }
}

void addArchitecture(QVector<Reenactment>& rows) {
  Reenactment row;
  row.baseline = familyBaseline("efficientnet_v2_s");
  row.resolution = row.baseline.resolution;
  row.name = displayName("efficientnet_v2_s");
  row.table = "v2_s";
  rows << row;
}

}  // namespace

const QVector<Reenactment>& reenactments() {
  static const QVector<Reenactment> all = [] {
    QVector<Reenactment> rows;
    addFusing(rows);
    addImageSizes(rows);
    addArchitecture(rows);
    return rows;
  }();
  return all;
}

NetworkComparison reenacted(const Reenactment& row) {
  const int side = row.resolutionCap > 0 ? std::min(row.resolution, row.resolutionCap) : row.resolution;
  NetworkComparison networks;
  networks.scaling = {row.depth, row.width, static_cast<double>(side) / row.baseline.resolution};
  networks.baseline = makeNetwork(row.baseline);
  networks.scaled = makeNetwork(scaleNetwork(row.baseline, networks.scaling));
  return networks;
}

const Reenactment* reenactmentOf(const NetworkSpec& spec) {
  static const QVector<NetworkSpec> specs = [] {
    QVector<NetworkSpec> found;
    for (const Reenactment& row : reenactments()) found << reenacted(row).scaled.spec();
    return found;
  }();
  for (qsizetype i = 0; i < specs.size(); ++i)
    if (specs[i].stages == spec.stages && specs[i].resolution == spec.resolution &&
        specs[i].stemChannels == spec.stemChannels && specs[i].headChannels == spec.headChannels)
      return &reenactments()[i];
  return nullptr;
}

}  // namespace effnet
