#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVector>

namespace effnet {

/// A table of one of the papers, as printed: resources/published/tables.json.
struct PublishedTable {
  struct Column {
    QString name;
    QString unit;
    bool number = false;
  };

  QString id;  ///< "table2"
  QString title;
  QString source;
  QString note;  ///< where the sources disagree; may be empty
  QVector<Column> columns;
  QVector<QVector<QVariant>> rows;  ///< numbers, texts, or invalid where nothing is printed

  /// The place of a column by its name, −1 for none.
  int column(const QString& name) const;
  double number(int row, const QString& column) const;  ///< NaN where nothing is printed
  QString text(int row, const QString& column) const;
};

/// All of them, read once. Empty when the resource is damaged.
const QVector<PublishedTable>& publishedTables();

/// Null for an unknown id.
const PublishedTable* publishedTable(const QString& id);

}  // namespace effnet
