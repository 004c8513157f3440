#include "widgets/models/published_table_model.h"

#include <QLocale>

namespace effnet {

void PublishedTableModel::setTable(const PublishedTable& table) {
  beginResetModel();
  table_ = table;
  endResetModel();
}

int PublishedTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int PublishedTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant PublishedTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const QVariant value = table_.rows[index.row()][index.column()];
  const bool number = table_.columns[index.column()].number;
  switch (role) {
    case Qt::DisplayRole:
      if (!value.isValid()) return QStringLiteral("–");
      return number ? QLocale().toString(value.toDouble(), 'g', 6) : value.toString();
    case Qt::EditRole:
      return value;
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    default:
      return {};
  }
}

QVariant PublishedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= table_.columns.size()) return {};
  const PublishedTable::Column& column = table_.columns[section];
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  return column.unit.isEmpty() ? column.name : column.name + QStringLiteral(", ") + column.unit;
}

}  // namespace effnet
