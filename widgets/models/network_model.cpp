#include "widgets/models/network_model.h"

#include "core/scaling/receptive_field.h"
#include "widgets/common/number_format.h"
#include "widgets/models/header_cell.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

// A row's internal id holds its ancestors: stage + 1 in the low bits for a block, and block + 1 above for a
// layer.
constexpr quintptr kStageBits = 12;
constexpr quintptr kStageMask = (quintptr{1} << kStageBits) - 1;

Counts countsOf(const Block& block) {
  Counts counts;
  for (const Layer& layer : block.layers) counts += countLayer(layer);
  return counts;
}

QString roleName(const Layer& layer) {
  switch (layer.role) {
    case LayerRole::Stem:
      return layer.kind == LayerKind::MaxPool ? NetworkModel::tr("Max pooling") : NetworkModel::tr("Stem");
    case LayerRole::Expand:
      return NetworkModel::tr("Expand");
    case LayerRole::Depthwise:
      return NetworkModel::tr("Depthwise");
    case LayerRole::Spatial:
      return NetworkModel::tr("Convolution");
    case LayerRole::SqueezeReduce:
      return NetworkModel::tr("Squeeze: reduce");
    case LayerRole::SqueezeExpand:
      return NetworkModel::tr("Squeeze: expand");
    case LayerRole::Project:
      return NetworkModel::tr("Project");
    case LayerRole::Shortcut:
      return NetworkModel::tr("Shortcut");
    case LayerRole::Head:
      return NetworkModel::tr("Head");
    case LayerRole::Hidden:
      return NetworkModel::tr("Hidden layer");
    case LayerRole::Classifier:
      break;
  }
  return layer.kind == LayerKind::GlobalPool ? NetworkModel::tr("Global average pooling")
                                             : NetworkModel::tr("Classifier");
}

QString square(int size) {
  return QStringLiteral("%1×%1").arg(size);
}

}  // namespace

NetworkModel::NetworkModel(QObject* parent) : QAbstractItemModel(parent) {}

void NetworkModel::groupBlocks() {
  blocks_.assign(networks_.scaled.analysis.stages.size(), {});
  for (const Block& block : networks_.scaled.expanded.blocks)
    blocks_[static_cast<std::size_t>(block.stage - 1)].push_back(&block);
  fields_.assign(blocks_.size(), 0);
  for (const ReceptiveField& field : receptiveFields(networks_.scaled.expanded))
    if (field.stage >= 1 && static_cast<std::size_t>(field.stage) <= fields_.size())
      fields_[static_cast<std::size_t>(field.stage - 1)] = field.size;
}

void NetworkModel::setNetworks(const NetworkComparison& networks) {
  const auto sameShape = [&] {
    const auto& old = networks_.scaled.analysis.stages;
    const auto& next = networks.scaled.analysis.stages;
    if (old.size() != next.size()) return false;
    for (std::size_t i = 0; i < old.size(); ++i)
      if (old[i].op != next[i].op || old[i].kind != next[i].kind ||
          old[i].expandRatio != next[i].expandRatio || old[i].seRatio != next[i].seRatio ||
          (old[i].stride != next[i].stride))
        return false;
    return networks_.scaled.spec().family == networks.scaled.spec().family;
  };
  if (!sameShape()) {
    beginResetModel();
    networks_ = networks;
    groupBlocks();
    shownBlocks_.clear();
    for (const auto& stage : blocks_) shownBlocks_.push_back(static_cast<int>(stage.size()));
    endResetModel();
    return;
  }
  // Views may ask for rows while others are being removed: shrink what is shown before the data, grow it
  // after.
  const auto rowsOf = [&](std::size_t stage) { return networks.scaled.analysis.stages[stage].layers; };
  for (std::size_t i = 0; i < shownBlocks_.size(); ++i)
    if (rowsOf(i) < shownBlocks_[i]) {
      beginRemoveRows(index(static_cast<int>(i), 0), rowsOf(i), shownBlocks_[i] - 1);
      shownBlocks_[i] = rowsOf(i);
      endRemoveRows();
    }
  // φ moves neither operators nor kernels, strides, expansions: what has not changed needs no paint.
  const bool scaledOnly =
      networks_.baseline.spec() == networks.baseline.spec() &&
      std::ranges::equal(networks_.scaled.analysis.stages, networks.scaled.analysis.stages, {},
                         &StageCost::kernel, &StageCost::kernel);
  networks_ = networks;
  groupBlocks();
  for (std::size_t i = 0; i < shownBlocks_.size(); ++i)
    if (static_cast<int>(blocks_[i].size()) > shownBlocks_[i]) {
      beginInsertRows(index(static_cast<int>(i), 0), shownBlocks_[i],
                      static_cast<int>(blocks_[i].size()) - 1);
      shownBlocks_[i] = static_cast<int>(blocks_[i].size());
      endInsertRows();
    }
  Q_EMIT dataChanged(index(0, scaledOnly ? LayersColumn : OperatorColumn),
                     index(rowCount() - 1, ColumnCount - 1));
}

void NetworkModel::setConvention(Convention convention) {
  convention_ = convention;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, MacsColumn), index(rowCount() - 1, ShareColumn));
}

void NetworkModel::holdReference() {
  reference_ = networks_.scaled.analysis;
}

void NetworkModel::releaseReference() {
  reference_.reset();
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {TouchedRole});
}

NetworkModel::Place NetworkModel::placeOf(const QModelIndex& index) {
  const quintptr id = index.internalId();
  if (id == 0) return {index.row(), -1, -1};
  const int stage = static_cast<int>(id & kStageMask) - 1;
  const int block = static_cast<int>(id >> kStageBits) - 1;
  return block < 0 ? Place{stage, index.row(), -1} : Place{stage, block, index.row()};
}

const Block& NetworkModel::blockAt(const Place& place) const {
  return *blocks_[static_cast<std::size_t>(place.stage)][static_cast<std::size_t>(place.block)];
}

int NetworkModel::stageOf(const QModelIndex& index) const {
  return index.isValid() && !isTotal(placeOf(index)) ? placeOf(index).stage + 1 : 0;
}

bool NetworkModel::isTotal(const Place& place) const {
  return place.block < 0 && place.stage == static_cast<int>(blocks_.size());
}

QModelIndex NetworkModel::indexOfStage(int number) const {
  return index(number - 1, 0);
}

QModelIndex NetworkModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  if (!parent.isValid()) return createIndex(row, column, quintptr{0});
  const Place place = placeOf(parent);
  const quintptr stage = static_cast<quintptr>(place.stage) + 1;
  const quintptr block = place.block < 0 ? 0 : static_cast<quintptr>(place.block) + 1;
  return createIndex(row, column, stage | block << kStageBits);
}

QModelIndex NetworkModel::parent(const QModelIndex& child) const {
  const Place place = placeOf(child);
  if (!child.isValid() || place.block < 0) return {};
  if (place.layer < 0) return createIndex(place.stage, 0, quintptr{0});
  return createIndex(place.block, 0, static_cast<quintptr>(place.stage) + 1);
}

int NetworkModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return blocks_.empty() ? 0 : static_cast<int>(blocks_.size()) + 1;
  const Place place = placeOf(parent);
  if (parent.column() != 0 || isTotal(place)) return 0;
  if (place.block < 0) return shownBlocks_[static_cast<std::size_t>(place.stage)];
  return place.layer < 0 ? static_cast<int>(blockAt(place).layers.size()) : 0;
}

int NetworkModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

QVariant NetworkModel::stageValue(const StageCost& stage, int column) const {
  const bool body = stage.kind == StageKind::Body;
  const bool classifier = stage.kind == StageKind::Classifier;
  switch (column) {
    case OperatorColumn:
      return QStringLiteral("%1  %2").arg(stage.index).arg(stageTitle(stage));
    case KernelColumn:
      return classifier ? QVariant() : square(stage.kernel);
    case StrideColumn:
      return classifier ? QVariant() : stage.stride;
    case ExpandColumn:
      return body ? QVariant(stage.expandRatio) : QVariant();
    case SqueezeColumn:
      return body && stage.seRatio > 0 ? QVariant(stage.seRatio) : QVariant();
    case LayersColumn:
      return stage.layers;
    case ChannelsColumn:
      return stage.outChannels;
    case InputColumn:
      return stage.inResolution;
    case OutputColumn:
      return stage.outResolution;
    case ParamsColumn:
      return static_cast<qlonglong>(stage.counts.params);
    case MacsColumn:
      return static_cast<qlonglong>(stage.counts.operations(convention_));
    case ActivationsColumn:
      return static_cast<qlonglong>(stage.counts.activations);
    default:
      return {};
  }
}

/// Sums of what can be summed; the input is the network's.
QVariant NetworkModel::totalValue(const Analysis& network, int column) const {
  switch (column) {
    case OperatorColumn:
      return tr("Total");
    case LayersColumn: {
      int layers = 0;
      for (const StageCost& stage : network.stages) layers += stage.layers;
      return layers;
    }
    case InputColumn:
      return network.spec.resolution;
    case ParamsColumn:
      return static_cast<qlonglong>(network.totals.params);
    case MacsColumn:
      return static_cast<qlonglong>(network.totals.operations(convention_));
    case ActivationsColumn:
      return static_cast<qlonglong>(network.totals.activations);
    default:
      return {};
  }
}

QVariant NetworkModel::blockValue(const Block& block, int column) const {
  switch (column) {
    case OperatorColumn:
      return tr("Block %1").arg(block.indexInStage + 1);
    case StrideColumn:
      return block.inSize() == block.outSize() ? 1 : (block.inSize() + block.outSize() - 1) / block.outSize();
    case ChannelsColumn:
      return block.outChannels();
    case InputColumn:
      return block.inSize();
    case OutputColumn:
      return block.outSize();
    case ParamsColumn:
      return static_cast<qlonglong>(countsOf(block).params);
    case MacsColumn:
      return static_cast<qlonglong>(countsOf(block).operations(convention_));
    case ActivationsColumn:
      return static_cast<qlonglong>(countsOf(block).activations);
    default:
      return {};
  }
}

QVariant NetworkModel::layerValue(const Layer& layer, int column) const {
  const bool spatial = layer.kind == LayerKind::Convolution || layer.kind == LayerKind::MaxPool;
  switch (column) {
    case OperatorColumn:
      return roleName(layer);
    case KernelColumn:
      return spatial ? QVariant(square(layer.kernel)) : QVariant();
    case StrideColumn:
      return spatial ? QVariant(layer.stride) : QVariant();
    case ChannelsColumn:
      return layer.outChannels;
    case InputColumn:
      return layer.inSize;
    case OutputColumn:
      return layer.outSize;
    case ParamsColumn:
      return static_cast<qlonglong>(layer.params());
    case MacsColumn:
      return static_cast<qlonglong>(countLayer(layer).operations(convention_));
    case ActivationsColumn:
      return static_cast<qlonglong>(countLayer(layer).activations);
    default:
      return {};
  }
}

QVariant NetworkModel::value(const Place& place, int column) const {
  if (column == ShareColumn) {
    const QVariant macs = value(place, MacsColumn);
    const double total = static_cast<double>(networks_.scaled.analysis.totals.operations(convention_));
    return total > 0 ? QVariant(macs.toDouble() / total) : QVariant();
  }
  if (isTotal(place)) return totalValue(networks_.scaled.analysis, column);
  if (column == FieldColumn) {
    const int field = fields_[static_cast<std::size_t>(place.stage)];
    return place.block < 0 && field > 0 ? QVariant(field) : QVariant();
  }
  if (place.block < 0)
    return stageValue(networks_.scaled.analysis.stages[static_cast<std::size_t>(place.stage)], column);
  if (place.layer < 0) return blockValue(blockAt(place), column);
  return layerValue(blockAt(place).layers[static_cast<std::size_t>(place.layer)], column);
}

QString NetworkModel::display(const QVariant& value, int column) const {
  if (!value.isValid()) return {};
  if (column == ShareColumn) return percent(value.toDouble());
  if (column == ParamsColumn || column == MacsColumn || column == ActivationsColumn)
    return siNumber(value.toDouble());
  if (value.typeId() == QMetaType::Double) return QLocale().toString(value.toDouble(), 'g', 4);
  return value.toString();
}

QVariant NetworkModel::baselineText(const Place& place, int column) const {
  if (isTotal(place)) {
    if (column != LayersColumn && column != InputColumn) return {};
    const QString before = display(totalValue(networks_.baseline.analysis, column), column);
    return before == display(value(place, column), column) ? QVariant() : QVariant(before);
  }
  const StageCost* stage =
      place.block < 0 ? networks_.baselineStage(static_cast<std::size_t>(place.stage)) : nullptr;
  if (!stage || column >= ParamsColumn || column == OperatorColumn) return {};
  const QString before = display(stageValue(*stage, column), column);
  return before == display(value(place, column), column) ? QVariant() : QVariant(before);
}

bool NetworkModel::touched(const Place& place, int column) const {
  if (!reference_ || place.block >= 0 || isTotal(place) || column == ShareColumn || column == FieldColumn)
    return false;
  const auto stage = static_cast<std::size_t>(place.stage);
  return stage < reference_->stages.size() &&
         stageValue(reference_->stages[stage], column) != value(place, column);
}

double NetworkModel::requested(const Place& place, int column) const {
  if (place.block >= 0 || isTotal(place)) return qQNaN();
  const auto stage = static_cast<std::size_t>(place.stage);
  if (column == ChannelsColumn) return networks_.requestedChannels(stage);
  return column == LayersColumn ? networks_.requestedLayers(stage) : qQNaN();
}

QVariant NetworkModel::requestedText(const Place& place, int column) const {
  if (column != ChannelsColumn && column != LayersColumn) return {};
  const double asked = requested(place, column);
  if (std::isnan(asked) || asked == value(place, column).toDouble()) return {};
  return QLocale().toString(asked, 'g', 4);
}

QVariant NetworkModel::toolTip(const Place& place, int column) const {
  const QVariant exact = value(place, column);
  if (isTotal(place)) {
    if (column == LayersColumn)
      return tr("Repetitions of all stages: %1 blocks, the stem, the head and the classifier")
          .arg(bodyBlocks(networks_.scaled.expanded));
    return column >= ParamsColumn && column < ShareColumn ? QVariant(exactNumber(exact.toLongLong()))
                                                          : QVariant();
  }
  if (column == FieldColumn && exact.isValid())
    return tr("One position of this stage's output sees %1 × %1 pixels of the input (kernels only)")
        .arg(exact.toInt());
  if (column >= ParamsColumn && column < ShareColumn && exact.isValid()) {
    QString text = exactNumber(exact.toLongLong());
    const StageCost* stage =
        place.block < 0 ? networks_.baselineStage(static_cast<std::size_t>(place.stage)) : nullptr;
    if (const double before = stage ? stageValue(*stage, column).toDouble() : 0; before > 0)
      text += u'\n' + tr("baseline %1, %2")
                          .arg(exactNumber(static_cast<qint64>(before)), factor(exact.toDouble() / before));
    return text;
  }
  if (place.block >= 0) return {};
  const double asked = requested(place, column);
  if (std::isnan(asked))
    return baselineText(place, column).isValid()
               ? QVariant(tr("baseline %1").arg(baselineText(place, column).toString()))
               : QVariant();
  return tr("requested %1, rounded to %2").arg(QLocale().toString(asked, 'g', 5), display(exact, column));
}

QVariant NetworkModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Place place = placeOf(index);
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return display(value(place, column), column);
    case Qt::ToolTipRole:
      return toolTip(place, column);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter |
                                 (column == OperatorColumn ? Qt::AlignLeft : Qt::AlignRight));
    case BaselineRole:
      return baselineText(place, column);
    case RequestedRole:
      return requestedText(place, column);
    case TouchedRole:
      return touched(place, column);
    case ExactRole:
      return value(place, column);
    case TotalRole:
      return isTotal(place);
    default:
      return {};
  }
}

QString NetworkModel::columnName(int column) const {
  switch (column) {
    case OperatorColumn:
      return tr("Stage");
    case KernelColumn:
      return tr("Kernel");
    case StrideColumn:
      return tr("Stride");
    case ExpandColumn:
      return tr("Expand");
    case SqueezeColumn:
      return tr("SE");
    case LayersColumn:
      return tr("Layers");
    case ChannelsColumn:
      return tr("Channels");
    case InputColumn:
      return tr("In, px");
    case OutputColumn:
      return tr("Out, px");
    case FieldColumn:
      return tr("Receptive field, px");
    case ParamsColumn:
      return tr("Parameters");
    case MacsColumn:
      return convention_ == Convention::Flops ? tr("FLOPs") : tr("MACs");
    case ActivationsColumn:
      return tr("Activations");
    case ShareColumn:
      return tr("Share");
    default:
      return {};
  }
}

QVariant NetworkModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  return headerCell(role, columnName(section), section != OperatorColumn);
}

}  // namespace effnet
