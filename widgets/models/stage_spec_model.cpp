#include "widgets/models/stage_spec_model.h"

#include "core/base/error.h"
#include "core/scaling/scaling_words.h"
#include "widgets/models/header_cell.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>

namespace effnet {
namespace {

double cell(const StageSpec& stage, int column) {
  switch (column) {
    case StageSpecModel::KernelColumn:
      return stage.kernel;
    case StageSpecModel::StrideColumn:
      return stage.stride;
    case StageSpecModel::ExpandColumn:
      return stage.expandRatio;
    case StageSpecModel::SqueezeColumn:
      return stage.seRatio;
    case StageSpecModel::ChannelsColumn:
      return stage.channels;
    case StageSpecModel::ExpandFromColumn:
      return stage.expandFrom;
    default:
      return stage.layers;
  }
}

constexpr Activation kActivations[] = {Activation::SiLU, Activation::ReLU, Activation::ReLU6,
                                       Activation::HardSwish};

/// The place of a stage's word among words(); −1 for a number's column.
int placeOf(const StageSpec& stage, int column) {
  switch (column) {
    case StageSpecModel::OperatorColumn:
      return static_cast<int>(stage.op);  // in the order of its table
    case StageSpecModel::ActivationColumn:
      return stage.activation ? 1 + static_cast<int>(std::ranges::find(kActivations, *stage.activation) -
                                                     std::begin(kActivations))
                              : 0;
    case StageSpecModel::SkipColumn:
      return stage.skip;
    case StageSpecModel::AlwaysExpandsColumn:
      return stage.alwaysExpands;
    default:
      return -1;
  }
}

void setWord(StageSpec& stage, int column, int place) {
  if (column == StageSpecModel::OperatorColumn)
    stage.op = tableOf<Operator>()[static_cast<std::size_t>(place)].value;
  if (column == StageSpecModel::SkipColumn) stage.skip = place != 0;
  if (column == StageSpecModel::AlwaysExpandsColumn) stage.alwaysExpands = place != 0;
  if (column == StageSpecModel::ActivationColumn)
    stage.activation = place > 0 ? std::optional(kActivations[place - 1]) : std::nullopt;
}

/// Whether the operator has what a column describes: squeeze-excite needs inner channels, and two operators
/// do not expand.
bool stageHas(const StageSpec& stage, int column) {
  const bool mobile = stage.op == Operator::MBConv || stage.op == Operator::FusedMBConv;
  if (column == StageSpecModel::SqueezeColumn)
    return stage.op == Operator::MBConv || (stage.op == Operator::FusedMBConv && stage.expandRatio > 1);
  if (column == StageSpecModel::ExpandColumn) return mobile || stage.op == Operator::Bottleneck;
  if (column == StageSpecModel::SkipColumn) return mobile;
  if (column == StageSpecModel::ExpandFromColumn) return mobile && stage.expandRatio > 1;
  if (column == StageSpecModel::AlwaysExpandsColumn)
    return stage.op == Operator::MBConv && stage.expandRatio == 1;
  return true;
}

void setCell(StageSpec& stage, int column, double value) {
  const int whole = static_cast<int>(std::clamp(value, -1e9, 1e9));
  switch (column) {
    case StageSpecModel::KernelColumn:
      stage.kernel = whole;
      break;
    case StageSpecModel::StrideColumn:
      stage.stride = whole;
      break;
    case StageSpecModel::ExpandColumn:
      stage.expandRatio = value;
      break;
    case StageSpecModel::SqueezeColumn:
      stage.seRatio = value;
      break;
    case StageSpecModel::ChannelsColumn:
      stage.channels = whole;
      break;
    case StageSpecModel::ExpandFromColumn:
      stage.expandFrom = whole;
      break;
    default:
      stage.layers = whole;
  }
}

}  // namespace

QStringList StageSpecModel::operators() {
  QStringList names;
  for (const OperatorRow& row : tableOf<Operator>()) names << QString::fromLatin1(row.title);
  return names;
}

QStringList StageSpecModel::words(const QModelIndex& index) const {
  switch (index.column()) {
    case OperatorColumn:
      return operators();
    case ActivationColumn:
      return {tr("the network's"), QStringLiteral("SiLU"), QStringLiteral("ReLU"), QStringLiteral("ReLU6"),
              QStringLiteral("Hard-Swish")};
    case SkipColumn:
    case AlwaysExpandsColumn:
      return {tr("no"), tr("yes")};
    default:
      return {};
  }
}

bool StageSpecModel::hasEffect(int column) const {
  return std::ranges::any_of(spec_.stages, [column](const StageSpec& s) { return stageHas(s, column); });
}

void StageSpecModel::setSpec(const NetworkSpec& spec) {
  if (spec == spec_) return;
  beginResetModel();
  spec_ = spec;
  endResetModel();
}

bool StageSpecModel::accept(const NetworkSpec& next) {
  try {
    validate(next);
  } catch (const Error& error) {
    Q_EMIT refused(QString::fromStdString(error.detail()));
    return false;
  }
  return true;
}

bool StageSpecModel::duplicate(int row) {
  if (row < 0 || row >= rowCount()) return false;
  NetworkSpec next = spec_;
  const auto at = next.stages.begin() + row;
  StageSpec copy = *at;
  copy.stride = 1;
  next.stages.insert(at + 1, copy);
  if (!accept(next)) return false;
  beginInsertRows({}, row + 1, row + 1);
  spec_ = next;
  endInsertRows();
  Q_EMIT edited(spec_);
  return true;
}

bool StageSpecModel::removeStage(int row) {
  if (row < 0 || row >= rowCount()) return false;
  NetworkSpec next = spec_;
  next.stages.erase(next.stages.begin() + row);
  if (!accept(next)) return false;
  beginRemoveRows({}, row, row);
  spec_ = next;
  endRemoveRows();
  Q_EMIT edited(spec_);
  return true;
}

int StageSpecModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(spec_.stages.size());
}

int StageSpecModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags StageSpecModel::flags(const QModelIndex& index) const {
  return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant StageSpecModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const StageSpec& stage = spec_.stages[static_cast<std::size_t>(index.row())];
  const int place = placeOf(stage, index.column());
  const bool word = place >= 0;
  switch (role) {
    case Qt::DisplayRole:
      if (!stageHas(stage, index.column())) return QStringLiteral("–");
      return word ? words(index).value(place) : QLocale().toString(cell(stage, index.column()), 'g', 6);
    case Qt::EditRole:
      return word ? QVariant(words(index).value(place)) : QVariant(cell(stage, index.column()));
    case Qt::ToolTipRole:
      return stageHas(stage, index.column()) ? QVariant() : QVariant(tr("This operator has none"));
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | (word ? Qt::AlignLeft : Qt::AlignRight));
    default:
      return {};
  }
}

bool StageSpecModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || role != Qt::EditRole) return false;
  NetworkSpec next = spec_;
  StageSpec& stage = next.stages[static_cast<std::size_t>(index.row())];
  if (placeOf(stage, index.column()) >= 0) {
    const auto found = words(index).indexOf(value.toString());
    if (found < 0) return false;
    setWord(stage, index.column(), static_cast<int>(found));
  } else {
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
      Q_EMIT refused(tr("‘%1’ is not a number").arg(value.toString()));
      return false;
    }
    setCell(stage, index.column(), number);
  }
  if (next == spec_ || !accept(next)) return false;
  spec_ = next;
  Q_EMIT dataChanged(index, index);
  Q_EMIT edited(spec_);
  return true;
}

QString StageSpecModel::columnName(int column) const {
  switch (column) {
    case OperatorColumn:
      return tr("Operator");
    case KernelColumn:
      return tr("Kernel");
    case StrideColumn:
      return tr("Stride");
    case ExpandColumn:
      return tr("Expansion");
    case SqueezeColumn:
      return tr("SE ratio");
    case ChannelsColumn:
      return tr("Channels");
    case LayersColumn:
      return tr("Layers");
    case ActivationColumn:
      return tr("Activation");
    case SkipColumn:
      return tr("Skip");
    case ExpandFromColumn:
      return tr("Expands from");
    case AlwaysExpandsColumn:
      return tr("Expands by 1");
    default:
      return {};
  }
}

QVariant StageSpecModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::DisplayRole && orientation == Qt::Vertical) return section + 2;
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::ToolTipRole && section == ExpandFromColumn)
    return tr("Channels that the expansion multiplies; 0 for the block's own input");
  if (role == Qt::ToolTipRole && section == AlwaysExpandsColumn)
    return tr("Whether the expanding convolution stands there at expansion 1, too");
  const bool word = section == OperatorColumn || section == ActivationColumn || section == SkipColumn ||
                    section == AlwaysExpandsColumn;
  return headerCell(role, columnName(section), !word);
}

}  // namespace effnet
