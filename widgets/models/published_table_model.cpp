#include "widgets/models/published_table_model.h"

#include "widgets/models/published_words.h"

#include <QFont>
#include <cmath>

namespace effnet {

namespace {

/// A column's name and unit, broken near the middle: columns are then narrow enough for all of a table to be
/// seen.
QString inTwoLines(const PublishedTable::Column& column) {
  constexpr qsizetype kShort = 8;
  QString name = publishedWord(column.name);
  qsizetype best = -1;
  for (qsizetype at = name.indexOf(u' '); at >= 0 && name.size() > kShort; at = name.indexOf(u' ', at + 1))
    if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size())) best = at;
  if (best >= 0) name[best] = u'\n';
  if (column.unit.isEmpty()) return name;
  return name + (best >= 0 ? QStringLiteral(", ") : QStringLiteral("\n")) + publishedWord(column.unit);
}

}  // namespace

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
  const PublishedTable::Cell& cell = table_.rows[index.row()][index.column()];
  const bool number = table_.columns[index.column()].number;
  switch (role) {
    case Qt::DisplayRole:
      if (cell.assumed) return QStringLiteral("(%1)").arg(cell.value);
      return cell.printed.isEmpty() ? QStringLiteral("–") : cell.printed;
    case Qt::EditRole:
      return std::isfinite(cell.value) ? QVariant(cell.value) : number ? QVariant() : QVariant(cell.printed);
    case Qt::FontRole: {
      QFont font;
      font.setBold(true);
      return cell.bold ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole:
      return cell.assumed ? QVariant(tr("assumed; not printed")) : QVariant();
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
