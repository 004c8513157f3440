#include "widgets/checkpoint/tensor_table_model.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace effnet {
namespace {

const char* titleOf(TensorState state) {
  switch (state) {
    case TensorState::Matched:
      return QT_TRANSLATE_NOOP("Tensors", "in place");
    case TensorState::Missing:
      return QT_TRANSLATE_NOOP("Tensors", "missing");
    case TensorState::Unexpected:
      return QT_TRANSLATE_NOOP("Tensors", "not used");
    case TensorState::WrongShape:
      return QT_TRANSLATE_NOOP("Tensors", "wrong shape");
    case TensorState::Replaced:
      return QT_TRANSLATE_NOOP("Tensors", "replaced");
  }
  return "";
}

const char* titleOf(TensorChange change) {
  switch (change) {
    case TensorChange::Equal:
      return QT_TRANSLATE_NOOP("Tensors", "equal in both");
    case TensorChange::Changed:
      return QT_TRANSLATE_NOOP("Tensors", "differs");
    case TensorChange::OtherShape:
      return QT_TRANSLATE_NOOP("Tensors", "other shape there");
    case TensorChange::OnlyHere:
      return QT_TRANSLATE_NOOP("Tensors", "only here");
    case TensorChange::OnlyThere:
      return QT_TRANSLATE_NOOP("Tensors", "only there");
  }
  return "";
}

bool isGood(const TensorRow& row) {
  return row.state == TensorState::Matched && (!row.figures || row.figures->notFinite == 0);
}

QVariant figure(const TensorRow& row, double TensorFigures::*field) {
  return row.figures && !row.figures->histogram.empty() ? QVariant((*row.figures).*field) : QVariant();
}

/// What the cell is, as a number where it is one; unset where there is nothing to say.
QVariant valueOf(const TensorRow& row, int column) {
  switch (column) {
    case TensorTableModel::Name:
      return QString::fromStdString(row.name);
    case TensorTableModel::State:
      return stateText(row);
    case TensorTableModel::Shape:
      return shapeText(row.type.empty() ? row.wantedShape : row.shape);
    case TensorTableModel::Type:
      return QString::fromStdString(row.type);
    case TensorTableModel::Elements:
      return static_cast<qlonglong>(row.elements());
    case TensorTableModel::Least:
      return figure(row, &TensorFigures::minimum);
    case TensorTableModel::Greatest:
      return figure(row, &TensorFigures::maximum);
    case TensorTableModel::Mean:
      return figure(row, &TensorFigures::mean);
    case TensorTableModel::Deviation:
      return figure(row, &TensorFigures::deviation);
    case TensorTableModel::Zeros:
      return row.figures ? QVariant(static_cast<qlonglong>(row.figures->zeros)) : QVariant();
    default:
      return !row.change ? QVariant() : QVariant(row.change == TensorChange::Changed ? row.relative : 0.0);
  }
}

bool isNumber(int column) {
  return column >= TensorTableModel::Elements;
}

}  // namespace

QString shapeText(const std::vector<std::int64_t>& shape) {
  QStringList sizes;
  for (const std::int64_t size : shape) sizes.append(QString::number(size));
  return sizes.isEmpty() ? TensorTableModel::tr("scalar") : sizes.join(QStringLiteral("×"));
}

QString stateText(const TensorRow& row) {
  if (row.figures && row.figures->notFinite > 0) return TensorTableModel::tr("not finite");
  const bool compared =
      row.change && (row.state == TensorState::Matched || row.change == TensorChange::OnlyThere);
  return QCoreApplication::translate("Tensors", compared ? titleOf(*row.change) : titleOf(row.state));
}

void TensorTableModel::setRows(std::vector<TensorRow> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

bool TensorTableModel::isNoteworthy(int row) const {
  const TensorRow& tensor = at(row);
  return !isGood(tensor) || (tensor.change && tensor.change != TensorChange::Equal);
}

int TensorTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TensorTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant TensorTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const TensorRow& row = at(index.row());
  const int column = index.column();
  if (role == Qt::EditRole) return valueOf(row, column);
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::ForegroundRole && column == State) {
    if (!isGood(row))
      return row.state == TensorState::Unexpected ? Theme::current().warning : Theme::current().bad;
    return row.change == TensorChange::Changed ? Theme::current().accent : Theme::current().muted;
  }
  const QVariant value = valueOf(row, column);
  if (role == Qt::ToolTipRole) {
    if (column == Name && !row.other.empty())
      return tr("%1\nin the other file: %2").arg(value.toString(), QString::fromStdString(row.other));
    if (column == Shape && row.state == TensorState::WrongShape)
      return tr("The network needs %1.").arg(shapeText(row.wantedShape));
    if (column == Elements || column == Zeros) return exactNumber(value.toLongLong());
    return column == Name ? value : QVariant();
  }
  if (role != Qt::DisplayRole || !value.isValid()) return {};
  if (column == Elements || column == Zeros) return siNumber(value.toDouble());
  if (column == Difference) return value.toDouble() > 0 ? percent(value.toDouble(), 3) : QStringLiteral("0");
  return isNumber(column) ? threeDigits(value.toDouble()) : value;
}

QVariant TensorTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= Columns) return {};
  const struct {
    QString title;
    QString toolTip;
  } headers[Columns] = {
      {tr("Tensor"), tr("Its name in the file")},
      {tr("State"),
       tr("Whether the network needs it and can use it; when comparing, how the other file's is")},
      {tr("Shape"), tr("Outputs × inputs × height × width for a convolution")},
      {tr("Type"), tr("How an element is stored: F32 is a 32-bit float")},
      {tr("Elements"), tr("How many numbers it holds")},
      {tr("Least"), tr("The smallest finite element")},
      {tr("Greatest"), tr("The largest finite element")},
      {tr("Mean"), tr("Of the finite elements")},
      {tr("Deviation"), tr("Standard deviation of the elements")},
      {tr("Zeros"), tr("Elements that are exactly zero: pruned, or never trained")},
      {tr("Difference"), tr("Norm of the difference to the other file's, as a share of this one's norm")}};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::ToolTipRole) return headers[section].toolTip;
  return role == Qt::DisplayRole ? QVariant(headers[section].title) : QVariant();
}

}  // namespace effnet
