#include "widgets/models/published_table_model.h"
#include "widgets/models/published_tables.h"

#include <QTest>
#include <cmath>

using namespace effnet;

namespace {

/// A table as the papers print it, typed from them: columns and rows of cells between bars, "–" for none.
struct Printed {
  const char* id;
  const char* columns;
  std::vector<const char*> rows;
};

const std::vector<Printed>& printedTables() {
  static const std::vector<Printed> tables{
      {"table1",
       "Stage|Operator|Input resolution|Output channels|Layers",
       {"1|Conv3x3|224|32|1", "2|MBConv1, k3x3|112|16|1", "3|MBConv6, k3x3|112|24|2",
        "4|MBConv6, k5x5|56|40|2", "5|MBConv6, k3x3|28|80|3", "6|MBConv6, k5x5|14|112|3",
        "7|MBConv6, k5x5|14|192|4", "8|MBConv6, k3x3|7|320|1", "9|Conv1x1 & Pooling & FC|7|1280|1"}},
      {"table2",
       "Model|Top-1|Top-5|Parameters|FLOPs",
       {"EfficientNet-B0|77.1|93.3|5.3|0.39",
        "ResNet-50|76.0|93.0|26|4.1",
        "DenseNet-169|76.2|93.2|14|3.5",
        "EfficientNet-B1|79.1|94.4|7.8|0.70",
        "ResNet-152|77.8|93.8|60|11",
        "DenseNet-264|77.9|93.9|34|6.0",
        "Inception-v3|78.8|94.4|24|5.7",
        "Xception|79.0|94.5|23|8.4",
        "EfficientNet-B2|80.1|94.9|9.2|1.0",
        "Inception-v4|80.0|95.0|48|13",
        "Inception-ResNet-v2|80.1|95.1|56|13",
        "EfficientNet-B3|81.6|95.7|12|1.8",
        "ResNeXt-101|80.9|95.6|84|32",
        "PolyNet|81.3|95.8|92|35",
        "EfficientNet-B4|82.9|96.4|19|4.2",
        "SENet|82.7|96.2|146|42",
        "NASNet-A|82.7|96.2|89|24",
        "AmoebaNet-A|82.8|96.1|87|23",
        "PNASNet|82.9|96.2|86|23",
        "EfficientNet-B5|83.6|96.7|30|9.9",
        "AmoebaNet-C|83.5|96.5|155|41",
        "EfficientNet-B6|84.0|96.8|43|19",
        "EfficientNet-B7|84.3|97.0|66|37",
        "GPipe|84.3|97.0|557|–"}},
      {"table3",
       "Model|Scaling|FLOPs|Top-1",
       {"MobileNetV1|baseline|0.6|70.6", "MobileNetV1|width|2.2|74.2", "MobileNetV1|resolution|2.2|72.7",
        "MobileNetV1|compound|2.3|75.6", "MobileNetV2|baseline|0.3|72.0", "MobileNetV2|depth|1.2|76.8",
        "MobileNetV2|width|1.1|76.4", "MobileNetV2|resolution|1.2|74.8", "MobileNetV2|compound|1.3|77.4",
        "ResNet-50|baseline|4.1|76.0", "ResNet-50|depth|16.2|78.1", "ResNet-50|width|14.7|77.7",
        "ResNet-50|resolution|16.4|77.5", "ResNet-50|compound|16.7|78.8"}},
      {"table4",
       "Model|Top-1|Latency|Speed-up",
       {"ResNet-152|77.8|0.554|–", "EfficientNet-B1|78.8|0.098|5.7", "GPipe|84.3|19.0|–",
        "EfficientNet-B7|84.4|3.1|6.1"}},
      {"table5",
       "Data set|Model|Top-1|Parameters|EfficientNet|EfficientNet top-1|EfficientNet parameters|Ratio",
       {"CIFAR-10|NASNet-A|98.0|85|EfficientNet-B0|98.1|4|21",
        "CIFAR-10|GPipe|99.0|556|EfficientNet-B7|98.9|64|8.7",
        "CIFAR-100|NASNet-A|87.5|85|EfficientNet-B0|88.1|4|21",
        "CIFAR-100|GPipe|91.3|556|EfficientNet-B7|91.7|64|8.7",
        "Birdsnap|Inception-v4|81.8|41|EfficientNet-B5|82.0|28|1.5",
        "Birdsnap|GPipe|83.6|556|EfficientNet-B7|84.3|64|8.7",
        "Stanford Cars|Inception-v4|93.4|41|EfficientNet-B3|93.6|10|4.1",
        "Stanford Cars|DAT|94.8|–|EfficientNet-B7|94.7|–|–",
        "Flowers|Inception-v4|98.5|41|EfficientNet-B5|98.5|28|1.5",
        "Flowers|DAT|97.7|–|EfficientNet-B7|98.8|–|–",
        "FGVC Aircraft|Inception-v4|90.9|41|EfficientNet-B3|90.7|10|4.1",
        "FGVC Aircraft|DAT|92.9|–|EfficientNet-B7|92.9|–|–",
        "Oxford-IIIT Pets|ResNet-152|94.5|58|EfficientNet-B4|94.8|17|5.6",
        "Oxford-IIIT Pets|GPipe|95.9|556|EfficientNet-B6|95.4|41|14",
        "Food-101|Inception-v4|90.8|41|EfficientNet-B4|91.5|17|2.4",
        "Food-101|GPipe|93.0|556|EfficientNet-B7|93.0|64|8.7"}},
      {"table7",
       "Scaling|d|w|r|FLOPs|Top-1",
       {"baseline|1|1|1|0.4|77.3", "depth|4|1|1|1.8|79.0", "width|1|2|1|1.8|78.9",
        "resolution|1|1|2|1.9|79.1", "compound|1.4|1.2|1.3|1.8|81.1"}},
      {"table8",
       "Model|Validation top-1|Test top-1|Validation top-5|Test top-5",
       {"EfficientNet-B0|77.11|77.23|93.35|93.45", "EfficientNet-B1|79.13|79.17|94.47|94.43",
        "EfficientNet-B2|80.07|80.16|94.90|94.98", "EfficientNet-B3|81.59|81.72|95.67|95.70",
        "EfficientNet-B4|82.89|82.94|96.37|96.27", "EfficientNet-B5|83.60|83.69|96.71|96.64",
        "EfficientNet-B6|83.95|84.04|96.76|96.86", "EfficientNet-B7|84.26|84.33|96.97|96.94"}},
      {"v2_image_size",
       "Image size|Top-1|TPUv3, batch 32|TPUv3, batch 128|V100, batch 12|V100, batch 24",
       {"512|84.3|42|–|29|–", "380|84.6|76|93|37|52"}},
      {"v2_fusing",
       "Fused stages|Parameters|FLOPs|Top-1|TPU|V100",
       {"none|19.3|4.5|82.8|262|155", "1–3|20.0|7.5|83.1|362|216", "1–5|43.4|21.3|83.1|327|223",
        "1–7|132.0|34.4|81.7|254|206"}},
      {"v2_randaugment",
       "Magnitude|128 px|± at 128 px|192 px|± at 192 px|300 px|± at 300 px",
       {"5|78.3|.16|81.2|.06|82.5|.05", "10|78.0|.08|81.6|.08|82.7|.08", "15|77.7|.15|81.5|.05|83.2|.09"}},
      {"v2_s",
       "Stage|Operator|Stride|Channels|Layers",
       {"0|Conv3x3|2|24|1", "1|Fused-MBConv1, k3x3|1|24|2", "2|Fused-MBConv4, k3x3|2|48|4",
        "3|Fused-MBConv4, k3x3|2|64|4", "4|MBConv4, k3x3, SE0.25|2|128|6", "5|MBConv6, k3x3, SE0.25|1|160|9",
        "6|MBConv6, k3x3, SE0.25|2|256|15", "7|Conv1x1 & Pooling & FC|–|1280|1"}},
      {"v2_progressive",
       "Model|First size|Last size|First RandAugment|Last RandAugment|First mixup|Last mixup|First dropout|"
       "Last dropout",
       {"S|128|300|5|15|0|0|.1|.3", "M|128|380|5|20|0|.2|.1|.4", "L|128|380|5|25|0|.5|.1|.5"}}};
  return tables;
}

class TestPublished : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTableIsTyped();
  void cellsAreAsPrinted_data();
  void cellsAreAsPrinted();
  void ratiosAreToTheEfficientNetAbove();
  void disagreementsAreNoted_data();
  void disagreementsAreNoted();
  void percentagesLineUp();
};

void TestPublished::everyTableIsTyped() {
  QCOMPARE(static_cast<std::size_t>(publishedTables().size()), printedTables().size());
}

void TestPublished::cellsAreAsPrinted_data() {
  QTest::addColumn<int>("index");
  for (std::size_t i = 0; i < printedTables().size(); ++i)
    QTest::newRow(printedTables()[i].id) << static_cast<int>(i);
}

void TestPublished::cellsAreAsPrinted() {
  QFETCH(int, index);
  const Printed& printed = printedTables()[static_cast<std::size_t>(index)];
  const PublishedTable* table = publishedTable(printed.id);
  QVERIFY(table);
  QVERIFY(table->source.contains("arXiv"));
  QCOMPARE(static_cast<std::size_t>(table->rows.size()), printed.rows.size());
  const QStringList columns = QString::fromUtf8(printed.columns).split(u'|');
  for (int row = 0; row < table->rows.size(); ++row) {
    const QString line = QString::fromUtf8(printed.rows[static_cast<std::size_t>(row)]);
    const QStringList cells = line.split(u'|');
    QCOMPARE(cells.size(), columns.size());
    for (int i = 0; i < columns.size(); ++i) {
      const int column = table->column(columns[i]);
      QVERIFY2(column >= 0, qPrintable(columns[i]));
      const QVariant value = table->rows[row][column];
      const QString where = line + ": " + columns[i];
      if (cells[i] == u"–")
        QVERIFY2(!value.isValid(), qPrintable(where));
      else if (table->columns[column].number)
        QVERIFY2(value.isValid() && value.toDouble() == cells[i].toDouble(), qPrintable(where));
      else
        QVERIFY2(value.toString() == cells[i], qPrintable(where));
    }
  }
}

void TestPublished::ratiosAreToTheEfficientNetAbove() {
  const PublishedTable* table = publishedTable("table2");
  // The paper's groups: from one EfficientNet to the next, but AmoebaNet-C against B5 and GPipe against B7.
  int own = 0;
  for (int row = 0; row < table->rows.size(); ++row) {
    if (table->text(row, "Model").startsWith("EfficientNet")) own = row;
    for (const auto& [cost, ratio] : {std::pair{"Parameters", "Parameter ratio"}, {"FLOPs", "FLOPs ratio"}}) {
      const double printed = table->number(row, ratio);
      const double expected = table->number(row, cost) / table->number(own, cost);
      QCOMPARE(std::isfinite(printed), std::isfinite(expected));
      if (std::isfinite(printed))
        QVERIFY2(std::abs(printed - expected) < 0.051, qPrintable(table->text(row, "Model")));
    }
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
  QTest::newRow("ResNet-50") << "table3"
                             << "exchanged";
  QTest::newRow("counted") << "table7"
                           << "1.575, 1.450 and 1.538";
}

void TestPublished::disagreementsAreNoted() {
  QFETCH(QString, table);
  QFETCH(QString, words);
  QVERIFY2(publishedTable(table)->note.contains(words), qPrintable(publishedTable(table)->note));
}

void TestPublished::percentagesLineUp() {
  PublishedTableModel model;
  model.setTable(*publishedTable("table2"));
  QCOMPARE(model.index(0, 1).data().toString(), QString("77.1"));
  QCOMPARE(model.index(1, 1).data().toString(), QString("76.0"));
  QCOMPARE(model.index(1, 3).data().toString(), QString("26"));
  QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Top-1\n%"));
}

}  // namespace

QTEST_MAIN(TestPublished)
#include "test_published.moc"
