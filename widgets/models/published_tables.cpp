#include "widgets/models/published_tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace effnet {
namespace {

PublishedTable::Cell cellFrom(const QJsonValue& json, bool number) {
  PublishedTable::Cell cell;
  const QJsonObject more = json.toObject();
  cell.printed = json.isObject() ? more["printed"].toString() : json.toString();
  cell.bold = more["bold"].toBool();
  cell.assumed = more.contains("assumed");
  bool counts = false;
  QString digits = cell.assumed ? more["assumed"].toString() : cell.printed;
  const double value = digits.remove(u',').toDouble(&counts);  // "50,000"
  if (number && counts) cell.value = value;
  return cell;
}

PublishedTable tableFrom(const QJsonObject& json) {
  PublishedTable table;
  table.id = json["id"].toString();
  table.title = json["title"].toString();
  table.source = json["source"].toString();
  table.note = json["note"].toString();
  for (const QJsonValue& value : json["columns"].toArray()) {
    const QJsonObject column = value.toObject();
    table.columns.push_back(
        {column["name"].toString(), column["unit"].toString(), column["kind"] == "number"});
  }
  for (const QJsonValue& value : json["rows"].toArray()) {
    const QJsonArray cells = value.toArray();
    QVector<PublishedTable::Cell> row;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
      row << cellFrom(cells.at(i), table.columns[i].number);
    table.rows << row;
  }
  const QJsonObject classes = json["classes"].toObject();
  for (const QString& name : classes.keys()) table.classes[name] = classes[name].toInt();
  return table;
}

}  // namespace

int PublishedTable::column(const QString& name) const {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
  return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

double PublishedTable::number(int row, const QString& name) const {
  const int at = column(name);
  return at < 0 || row < 0 || row >= rows.size() ? qQNaN() : rows[row][at].value;
}

QString PublishedTable::text(int row, const QString& name) const {
  const int at = column(name);
  return at < 0 || row < 0 || row >= rows.size() ? QString() : rows[row][at].printed;
}

const QVector<PublishedTable>& publishedTables() {
  static const QVector<PublishedTable> tables = [] {
    QVector<PublishedTable> list;
    QFile file(":/published/tables.json");
    if (!file.open(QIODevice::ReadOnly)) return list;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).object()["tables"].toArray())
      list << tableFrom(value.toObject());
    return list;
  }();
  return tables;
}

const PublishedTable* publishedTable(const QString& id) {
  for (const PublishedTable& table : publishedTables())
    if (table.id == id) return &table;
  return nullptr;
}

}  // namespace effnet
