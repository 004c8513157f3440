#include "widgets/models/compare_model.h"
#include "widgets/models/published_table_model.h"
#include "widgets/models/published_tables.h"
#include "widgets/models/published_words.h"

#include <QFile>
#include <QFont>
#include <QTest>
#include <QTranslator>
#include <cmath>

using namespace effnet;

namespace {

/// A table as the papers print it: columns, and rows of cells as tests/golden/published_tables.txt writes
/// them.
struct Printed {
  QString id;
  QStringList columns;
  QVector<QStringList> rows;
};

const QVector<Printed>& printedTables() {
  static const QVector<Printed> tables = [] {
    QVector<Printed> found;
    QFile file(qEnvironmentVariable("EFFNET_SOURCE") + "/tests/golden/published_tables.txt");
    if (!file.open(QIODevice::ReadOnly)) return found;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
      if (line.startsWith(u'#')) continue;
      if (line.startsWith(u'['))
        found << Printed{line.mid(1, line.size() - 2), {}, {}};
      else if (found.last().columns.isEmpty())
        found.last().columns = line.split(u'|');
      else
        found.last().rows << line.split(u'|');
    }
    return found;
  }();
  return tables;
}

/// A cell as the window shows it, in the golden file's spelling.
QString shownCell(const QModelIndex& index) {
  const QString text = index.data().toString();
  const QVariant font = index.data(Qt::FontRole);
  return font.isValid() && font.value<QFont>().bold() ? "**" + text + "**" : text;
}

/// A language in which every text is another one.
class Backwards : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    const QString english = QString::fromUtf8(source);
    return english.contains(u'%') ? u'«' + english : english.toUpper() + u'»';
  }
};

class TestPublished : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTableIsTyped();
  void cellsAreAsPrinted_data();
  void cellsAreAsPrinted();
  void valuesAreThePrintedNumbers();
  void disagreementsAreNoted_data();
  void disagreementsAreNoted();
  void missingFiguresAreAssumedAloud();
  void textsCanBeTranslated();
  void rowsFindTheirComparison_data();
  void rowsFindTheirComparison();
};

void TestPublished::everyTableIsTyped() {
  QVERIFY(!printedTables().isEmpty());
  QCOMPARE(publishedTables().size(), printedTables().size());
}

void TestPublished::cellsAreAsPrinted_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < printedTables().size(); ++i) QTest::newRow(qPrintable(printedTables()[i].id)) << i;
}

void TestPublished::cellsAreAsPrinted() {
  QFETCH(int, index);
  const Printed& printed = printedTables()[index];
  const PublishedTable* table = publishedTable(printed.id);
  QVERIFY(table);
  QVERIFY(table->source.contains("arXiv"));
  PublishedTableModel model;
  model.setTable(*table);
  QCOMPARE(model.rowCount(), static_cast<int>(printed.rows.size()));
  QCOMPARE(model.columnCount(), static_cast<int>(printed.columns.size()));
  for (int column = 0; column < model.columnCount(); ++column)
    QCOMPARE(table->columns[column].name, printed.columns[column]);
  for (int row = 0; row < model.rowCount(); ++row)
    for (int column = 0; column < model.columnCount(); ++column)
      QCOMPARE(shownCell(model.index(row, column)), printed.rows[row][column]);
}

void TestPublished::valuesAreThePrintedNumbers() {
  for (const PublishedTable& table : publishedTables())
    for (const auto& row : table.rows)
      for (int column = 0; column < row.size(); ++column) {
        const PublishedTable::Cell& cell = row[column];
        const QString where = table.id + ": " + cell.printed;
        if (!table.columns[column].number)
          QVERIFY2(!std::isfinite(cell.value) && !cell.printed.isEmpty(), qPrintable(where));
        else if (!cell.assumed)
          QVERIFY2(std::isfinite(cell.value) ? cell.value == QString(cell.printed).remove(u',').toDouble()
                                             : cell.printed.isEmpty() || cell.printed == "OOM",
                   qPrintable(where));
      }
}

void TestPublished::disagreementsAreNoted_data() {
  QTest::addColumn<QString>("table");
  QTest::addColumn<QString>("words");
  QTest::newRow("B0") << "table7"
                      << "77.1";
  QTest::newRow("B0, other way") << "table2"
                                 << "77.3";
  QTest::newRow("B1") << "table2"
                      << "78.8";
  QTest::newRow("B1, other way") << "table4"
                                 << "79.1";
  QTest::newRow("B7") << "table2"
                      << "84.4";
  QTest::newRow("B7, other way") << "table4"
                                 << "84.3";
  QTest::newRow("B4 in the text") << "table2"
                                  << "76.3 to 83.0";
  QTest::newRow("SENet") << "table2"
                         << "145 M";
  QTest::newRow("PolyNet") << "table2"
                           << "19×";
  QTest::newRow("B2") << "table2"
                      << "9.11 M";
  QTest::newRow("PNASNet") << "table2"
                           << "5.5×";
  QTest::newRow("stages") << "v2_fusing"
                          << "stages 2–4";
  QTest::newRow("ResNet-50") << "table3"
                             << "exchanged";
  QTest::newRow("V2-M") << "v2_table7"
                        << "85.2";
  QTest::newRow("V2-M, other way") << "v2_checkpoints"
                                   << "85.1";
  QTest::newRow("V2-L") << "v2_checkpoints"
                        << "118.5 M";
  QTest::newRow("left out") << "v2_table7"
                            << "Left out";
  QTest::newRow("left out of table 8") << "v2_table8"
                                       << "Left out";
  QTest::newRow("counted") << "table7"
                           << "1.575, 1.450 and 1.538";
}

void TestPublished::disagreementsAreNoted() {
  QFETCH(QString, table);
  QFETCH(QString, words);
  QVERIFY2(publishedTable(table)->note.contains(words), qPrintable(publishedTable(table)->note));
}

void TestPublished::missingFiguresAreAssumedAloud() {
  int assumed = 0;
  for (const PublishedTable& table : publishedTables()) {
    PublishedTableModel model;
    model.setTable(table);
    for (int row = 0; row < model.rowCount(); ++row)
      for (int column = 0; column < model.columnCount(); ++column) {
        if (!table.rows[row][column].assumed) continue;
        ++assumed;
        QVERIFY(std::isfinite(table.rows[row][column].value));
        QVERIFY(table.note.contains("in brackets are not printed"));
        QVERIFY(model.index(row, column).data(Qt::ToolTipRole).toString().contains("not printed"));
      }
  }
  QVERIFY(assumed > 0);
}

void TestPublished::textsCanBeTranslated() {
  const QStringList words = publishedWords();
  for (const PublishedTable& table : publishedTables()) {
    for (const QString& text : {table.title, table.source, table.note})
      QVERIFY2(text.isEmpty() || words.contains(text), qPrintable(table.id + ": " + text));
    for (const PublishedTable::Column& column : table.columns) {
      QVERIFY2(column.name.size() == 1 || words.contains(column.name), qPrintable(column.name));
      QVERIFY2(column.unit.size() <= 2 || words.contains(column.unit), qPrintable(column.unit));
    }
  }
  Backwards language;
  QCoreApplication::installTranslator(&language);
  PublishedTableModel model;
  model.setTable(*publishedTable("table4"));
  QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QString("LATENCY»\nS»"));
  QCOMPARE(model.index(0, 0).data().toString(), QString("ResNet-152"));  // as printed
  QCoreApplication::removeTranslator(&language);
}

void TestPublished::rowsFindTheirComparison_data() {
  QTest::addColumn<bool>("translated");
  QTest::newRow("English") << false;
  QTest::newRow("another language") << true;
}

void TestPublished::rowsFindTheirComparison() {
  QFETCH(bool, translated);
  Backwards language;
  if (translated) QCoreApplication::installTranslator(&language);
  const QStringList ready = readyComparisons();
  QCOMPARE(ready.size(), qsizetype(6));  // table 7, three of table 3, two of EfficientNetV2
  for (const char* id : {"table3", "table7", "v2_fusing", "v2_image_size"}) {
    const PublishedTable* table = publishedTable(id);
    for (int row = 0; row < table->rows.size(); ++row) {
      const QString name = comparisonOfRow(*table, row);
      QVERIFY2(ready.contains(name), id);
      bool found = false;
      for (const ComparedNetwork& one : readyComparison(name))
        found = found || one.publishedTop1 == table->number(row, "Top-1");
      QVERIFY2(found, qPrintable(name));
    }
  }
  QCOMPARE(comparisonOfRow(*publishedTable("table2"), 0), QString());
  QCoreApplication::removeTranslator(&language);
}

}  // namespace

QTEST_MAIN(TestPublished)
#include "test_published.moc"
