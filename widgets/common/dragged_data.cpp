#include "widgets/common/dragged_data.h"

#include "core/base/csv_writer.h"

#include <QHeaderView>
#include <QImage>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUrl>

namespace effnet {
namespace {

QHeaderView* headerOf(const QAbstractItemView& view) {
  if (const auto* table = qobject_cast<const QTableView*>(&view)) return table->horizontalHeader();
  const auto* tree = qobject_cast<const QTreeView*>(&view);
  return tree ? tree->header() : nullptr;
}

QModelIndexList shownRows(const QAbstractItemView& view) {
  const QAbstractItemModel& model = *view.model();
  QModelIndexList rows;
  if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
    for (QModelIndex each = model.index(0, 0); each.isValid(); each = tree->indexBelow(each)) rows << each;
    return rows;
  }
  const auto* table = qobject_cast<const QTableView*>(&view);
  for (int row = 0; row < model.rowCount(); ++row)
    if (table && !table->isRowHidden(row)) rows << model.index(row, 0);
  return rows;
}

QString asText(const QList<QStringList>& rows, const QString& before, const QString& between,
               const QString& behind, bool escaped) {
  QString text;
  for (const QStringList& row : rows) {
    QStringList cells;
    for (const QString& cell : row) cells << (escaped ? cell.toHtmlEscaped() : cell.simplified());
    text += before + cells.join(between) + behind;
  }
  return text;
}

}  // namespace

std::unique_ptr<QMimeData> pictureToDrag(const QImage& picture, const QString& name) {
  if (picture.isNull()) return nullptr;
  static const QTemporaryDir folder;
  auto data = std::make_unique<QMimeData>();
  data->setImageData(picture);
  const QString file = folder.filePath(name + QStringLiteral(".png"));
  if (folder.isValid() && picture.save(file)) data->setUrls({QUrl::fromLocalFile(file)});
  return data;
}

std::unique_ptr<QMimeData> tableToDrag(const QList<QStringList>& rows) {
  if (rows.size() < 2) return nullptr;
  auto data = std::make_unique<QMimeData>();
  data->setText(asText(rows, {}, QStringLiteral("\t"), QStringLiteral("\n"), false));
  data->setHtml(QStringLiteral("<table>") +
                asText(rows.first(1), QStringLiteral("<tr><th>"), QStringLiteral("</th><th>"),
                       QStringLiteral("</th></tr>"), true) +
                asText(rows.sliced(1), QStringLiteral("<tr><td>"), QStringLiteral("</td><td>"),
                       QStringLiteral("</td></tr>"), true) +
                QStringLiteral("</table>"));
  std::string csv;
  for (const QStringList& row : rows) {
    std::vector<std::string> cells;
    for (const QString& cell : row) cells.push_back(cell.simplified().toStdString());
    csv += csvLine(cells);
  }
  data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(csv));
  return data;
}

QList<QStringList> shownCells(const QAbstractItemView& table) {
  const QHeaderView* header = headerOf(table);
  if (header == nullptr || table.model() == nullptr) return {};
  QList<int> columns;
  for (int place = 0; place < header->count(); ++place)
    if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) columns << column;
  QStringList heading;
  for (const int column : columns)
    heading << table.model()->headerData(column, Qt::Horizontal).toString().simplified();
  QList<QStringList> rows{heading};
  for (const QModelIndex& row : shownRows(table)) {
    QStringList cells;
    for (const int column : columns) cells << row.siblingAtColumn(column).data().toString();
    rows << cells;
  }
  return rows;
}

}  // namespace effnet
