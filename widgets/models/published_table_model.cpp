#include "widgets/models/published_table_model.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace effnet {

namespace {

/// Percentages are printed with as many decimals throughout: 76.0 beside 77.1.
int decimalsOf(const PublishedTable& table, int column) {
  if (table.columns[column].unit != QLatin1String("%")) return -1;
  int most = 0;
  for (const QVector<QVariant>& row : table.rows)
    most = std::max(most, static_cast<int>(row[column].toString().section(u'.', 1).size()));
  return most;
}

/// A column's name and unit, broken near the middle: columns are then narrow enough for all of a table to be
/// seen.
QString inTwoLines(const PublishedTable::Column& column) {
  constexpr qsizetype kShort = 8;
  QString name = column.name;
  qsizetype best = -1;
  for (qsizetype at = name.indexOf(u' '); at >= 0 && name.size() > kShort; at = name.indexOf(u' ', at + 1))
    if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size())) best = at;
  if (best >= 0) name[best] = u'\n';
  if (column.unit.isEmpty()) return name;
  return name + (best >= 0 ? QStringLiteral(", ") : QStringLiteral("\n")) + column.unit;
}

}  // namespace

void PublishedTableModel::setTable(const PublishedTable& table) {
  beginResetModel();
  table_ = table;
  decimals_.clear();
  for (int column = 0; column < table.columns.size(); ++column) decimals_ << decimalsOf(table, column);
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
      if (!number) return value.toString();
      if (const int decimals = decimals_[index.column()]; decimals >= 0)
        return QLocale().toString(value.toDouble(), 'f', decimals);
      return QLocale().toString(value.toDouble(), 'g', 6);
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
  return inTwoLines(column);
}

}  // namespace effnet
