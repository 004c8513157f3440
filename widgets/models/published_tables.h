#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QtNumeric>

namespace effnet {

/// A table of one of the papers, as printed: resources/published/tables.json.
struct PublishedTable {
  struct Column {
    QString name;
    QString unit;
    bool number = false;
  };

  /// What is printed, digit for digit, and its value for plots, sorting and networks.
  struct Cell {
    QString printed;         ///< "0.70", "OOM"; empty where nothing is printed
    double value = qQNaN();  ///< NaN for texts
    bool bold = false;
    bool assumed = false;  ///< not printed: `value` is what is taken for it
  };

  QString id;  ///< "table2"
  QString title;
  QString source;
  QString note;  ///< where the sources disagree; may be empty
  QVector<Column> columns;
  QVector<QVector<Cell>> rows;
  QHash<QString, int> classes;  ///< of the data sets of table 5

  /// The place of a column by its name, −1 for none.
  int column(const QString& name) const;
  double number(int row, const QString& column) const;  ///< NaN where nothing is printed or assumed
  QString text(int row, const QString& column) const;
};

/// All of them, read once. Empty when the resource is damaged.
const QVector<PublishedTable>& publishedTables();

/// Null for an unknown id.
const PublishedTable* publishedTable(const QString& id);

}  // namespace effnet
