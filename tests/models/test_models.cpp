#include "core/base/error.h"
#include "core/scaling/families.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/measurement_model.h"
#include "widgets/models/network_model.h"
#include "widgets/models/published_table_model.h"
#include "widgets/models/reenactments.h"
#include "widgets/models/stage_spec_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <set>

using namespace effnet;

namespace {

NetworkComparison scaled(const std::string& family, double phi) {
  NetworkComparison networks;
  networks.scaling = scalingFor(ScalingMode::Compound, phi);
  networks.baseline = makeNetwork(familyBaseline(family));
  networks.scaled = makeNetwork(scaleNetwork(familyBaseline(family), networks.scaling));
  return networks;
}

class TestModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void networkModelKeepsItsPromises_data();
  void networkModelKeepsItsPromises();
  void networkModelShowsBaselineAndRounding();
  void networkModelMarksWhatMovesWhileHeld();
  void childrenAddUpToTheirStage();
  void totalsCloseTheTable();
  void publishedTablesAreComplete();
  void readyComparisonsCountWhatFactsSay_data();
  void readyComparisonsCountWhatFactsSay();
  void compareModelTakesSix();
  void stageSpecModelRefusesWhatCannotBeBuilt();
  void fusingCountsBesideWhatIsPrinted();
  void secondGenerationIsThePrintedArchitecture();
  void everyFamilyIsDrawn_data() { networkModelKeepsItsPromises_data(); }
  void everyFamilyIsDrawn();
  void cappedInputsAreThePrintedSizes();
  void measurementsSurviveTheirJson();
  void damagedMeasurementsAreRefused_data();
  void damagedMeasurementsAreRefused();
  void measurementModelShowsNewestFirst();
};

void TestModels::networkModelKeepsItsPromises_data() {
  QTest::addColumn<QString>("family");
  for (const std::string& family : familyNames())
    QTest::newRow(family.c_str()) << QString::fromStdString(family);
}

void TestModels::networkModelKeepsItsPromises() {
  QFETCH(QString, family);
  NetworkModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  const std::string name = family.toStdString();
  for (double phi : {0.0, 1.0, 4.0, 0.5, -1.0, 2.0}) model.setNetworks(scaled(name, phi));
  QCOMPARE(resets.count(), 1);
  model.setConvention(Convention::Flops);
  model.setNetworks(scaled(family == "efficientnet" ? "resnet50" : "efficientnet", 1));
  QCOMPARE(resets.count(), 2);
}

/// A slab a stage, each told in words and under the pointer somewhere.
void TestModels::everyFamilyIsDrawn() {
  QFETCH(QString, family);
  const NetworkComparison networks = scaled(family.toStdString(), 1);
  NetworkDrawing drawing;
  drawing.resize(900, 240);
  drawing.setNetworks(networks);
  const QImage image = drawing.grab().toImage();
  std::set<QRgb> colours;
  for (int x = 0; x < image.width(); ++x) colours.insert(image.pixel(x, image.height() / 2));
  QVERIFY(colours.size() >= 3);
  std::set<int> stages;
  for (int x = 0; x < drawing.width(); ++x) stages.insert(drawing.stageAt({double(x), 120}));
  stages.erase(0);
  QVERIFY2(stages.size() >= networks.scaled.spec().stages.size() + 1,
           qPrintable(QString::number(stages.size())));
  QVERIFY(drawing.inWords().split(QStringLiteral(". ")).size() >= int(stages.size()));
}

void TestModels::networkModelShowsBaselineAndRounding() {
  NetworkModel model;
  model.setNetworks(scaled("efficientnet", 2));
  // FACTS 3.5: φ = 2 asks stage 5 of B0 (80 channels, 3 layers) for 96.8 and 4.32, and gets 96 and 5.
  const QModelIndex channels = model.index(4, NetworkModel::ChannelsColumn);
  QCOMPARE(channels.data().toString(), QString("96"));
  QCOMPARE(channels.data(NetworkModel::BaselineRole).toString(), QString("80"));
  QVERIFY(channels.data(Qt::ToolTipRole).toString().contains("96.8"));
  QCOMPARE(model.index(4, NetworkModel::LayersColumn).data().toString(), QString("5"));
  QVERIFY(model.index(4, NetworkModel::LayersColumn).data(Qt::ToolTipRole).toString().contains("4.32"));
  QVERIFY(!model.index(4, NetworkModel::KernelColumn).data(NetworkModel::BaselineRole).isValid());
}

void TestModels::networkModelMarksWhatMovesWhileHeld() {
  NetworkModel model;
  model.setNetworks(scaled("efficientnet", 0));
  model.holdReference();
  model.setNetworks(scaled("efficientnet", 1));
  QVERIFY(model.index(4, NetworkModel::ChannelsColumn).data(NetworkModel::TouchedRole).toBool());
  QVERIFY(!model.index(4, NetworkModel::StrideColumn).data(NetworkModel::TouchedRole).toBool());
  model.releaseReference();
  QVERIFY(!model.index(4, NetworkModel::ChannelsColumn).data(NetworkModel::TouchedRole).toBool());
}

void TestModels::childrenAddUpToTheirStage() {
  NetworkModel model;
  model.setNetworks(scaled("efficientnet", 3));
  for (int row = 0; row < model.rowCount(); ++row) {
    const QModelIndex stage = model.index(row, 0);
    if (stage.data(NetworkModel::TotalRole).toBool()) continue;
    for (int column :
         {NetworkModel::ParamsColumn, NetworkModel::MacsColumn, NetworkModel::ActivationsColumn}) {
      qlonglong sum = 0;
      for (int block = 0; block < model.rowCount(stage); ++block)
        sum += model.index(block, column, stage).data(NetworkModel::ExactRole).toLongLong();
      QCOMPARE(sum, stage.siblingAtColumn(column).data(NetworkModel::ExactRole).toLongLong());
    }
  }
}

void TestModels::totalsCloseTheTable() {
  NetworkModel model;
  model.setNetworks(scaled("efficientnet", 0));
  const int last = model.rowCount() - 1;
  const auto at = [&model](int row, int column) {
    return model.index(row, column).data(NetworkModel::ExactRole).toLongLong();
  };
  QVERIFY(model.index(last, 0).data(NetworkModel::TotalRole).toBool());
  QCOMPARE(model.stageOf(model.index(last, 0)), 0);
  for (int column : {NetworkModel::LayersColumn, NetworkModel::ParamsColumn, NetworkModel::MacsColumn,
                     NetworkModel::ActivationsColumn}) {
    qlonglong sum = 0;
    for (int row = 0; row < last; ++row) sum += at(row, column);
    QCOMPARE(at(last, column), sum);
  }
  QCOMPARE(at(last, NetworkModel::ParamsColumn), 5288548LL);
  QCOMPARE(bodyBlocks(makeNetwork(publishedModel("efficientnet_b0")).expanded), 16);
  // Table 1: the stem's, 16 blocks' (the first without expansion), the head's and the classifier's.
  QCOMPARE(weightedLayers(makeNetwork(publishedModel("efficientnet_b0")).expanded), 1 + 4 + 15 * 5 + 1 + 1);
}

void TestModels::publishedTablesAreComplete() {
  PublishedTableModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  QVERIFY(publishedTables().size() >= 12);
  for (const PublishedTable& table : publishedTables()) {
    model.setTable(table);
    QVERIFY2(model.rowCount() > 0 && model.columnCount() > 1, qPrintable(table.id));
    QVERIFY2(!table.source.isEmpty(), qPrintable(table.id));
  }
  QCOMPARE(publishedTable("table2")->rows.size(), 24);
  QVERIFY(!publishedTable("table99"));
}

void TestModels::readyComparisonsCountWhatFactsSay_data() {
  QTest::addColumn<int>("comparison");
  QTest::addColumn<int>("column");
  QTest::addColumn<double>("macs");
  QTest::newRow("B0 d=4") << 0 << 1 << 1.575e9;
  QTest::newRow("B0 w=2") << 0 << 2 << 1.450e9;
  QTest::newRow("B0 r=2") << 0 << 3 << 1.538e9;
  QTest::newRow("B0 compound") << 0 << 4 << 1.8e9;
}

void TestModels::readyComparisonsCountWhatFactsSay() {
  QFETCH(int, comparison);
  QFETCH(int, column);
  QFETCH(double, macs);
  CompareModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.setNetworks(readyComparison(readyComparisons().at(comparison)));
  QCOMPARE(model.columnCount(), 5);
  QVERIFY(std::abs(model.value(CompareModel::MacsRow, column) / macs - 1) < 0.06);
  QVERIFY(model.index(CompareModel::DifferenceRow, column).data().toString().endsWith("%"));
}

void TestModels::compareModelTakesSix() {
  CompareModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  for (int i = 0; i < 8; ++i) {
    ComparedNetwork one;
    one.name = QString::number(i);
    one.networks = scaled("efficientnet", i * 0.5);
    QCOMPARE(model.add(one), i < CompareModel::kMost);
  }
  model.remove(0);
  QCOMPARE(model.columnCount(), 5);
  QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString("1"));
  model.remove(17);
  QCOMPARE(model.columnCount(), 5);
}

void TestModels::stageSpecModelRefusesWhatCannotBeBuilt() {
  StageSpecModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  model.setSpec(familyBaseline("efficientnet"));
  QSignalSpy edited(&model, &StageSpecModel::edited);
  QSignalSpy refused(&model, &StageSpecModel::refused);
  for (const QVariant& bad : {QVariant(0), QVariant(-3), QVariant("many"), QVariant(1e12), QVariant(qQNaN())})
    QVERIFY(!model.setData(model.index(1, StageSpecModel::ChannelsColumn), bad, Qt::EditRole));
  QCOMPARE(refused.count(), 5);
  QCOMPARE(edited.count(), 0);
  QVERIFY(model.setData(model.index(1, StageSpecModel::OperatorColumn), StageSpecModel::operators().at(1),
                        Qt::EditRole));
  QVERIFY(model.setData(model.index(1, StageSpecModel::ChannelsColumn), 48, Qt::EditRole));
  QCOMPARE(model.spec().stages[1].channels, 48);
  QVERIFY(model.duplicate(1));
  QVERIFY(model.removeStage(0));
  QCOMPARE(edited.count(), 4);
}

/// The table prints what TensorFlow's profiler counts, normalisation included: a few percent more than the
/// multiply-adds counted here. Nothing is bent to match.
void TestModels::fusingCountsBesideWhatIsPrinted() {
  int rows = 0;
  for (const Reenactment& row : reenactments()) {
    if (row.table != "v2_fusing") continue;
    ++rows;
    const Counts totals = reenacted(row).scaled.analysis.totals;
    const double macs = static_cast<double>(totals.macs) / row.publishedFlops - 1;
    const double params = static_cast<double>(totals.params) / row.publishedParams - 1;
    const QByteArray told = QStringLiteral("%1: %2 MACs (%3 %), %4 parameters (%5 %)")
                                .arg(row.name)
                                .arg(totals.macs)
                                .arg(100 * macs)
                                .arg(totals.params)
                                .arg(100 * params)
                                .toUtf8();
    qInfo("%s", told.constData());
    QVERIFY2(macs > -0.035 && macs < 0, told.constData());
    QVERIFY2(params > -0.025 && params < 0.01, told.constData());
  }
  QCOMPARE(rows, 4);
  // Nothing fused is B4 itself.
  QCOMPARE(reenacted(reenactments().first()).scaled.analysis.totals.macs, 4'393'771'024);
}

void TestModels::secondGenerationIsThePrintedArchitecture() {
  const PublishedTable* table = publishedTable("v2_s");
  QVERIFY(table);
  const auto found = std::find_if(reenactments().begin(), reenactments().end(),
                                  [](const Reenactment& row) { return row.table == "v2_s"; });
  QVERIFY(found != reenactments().end());
  const Analysis analysis = reenacted(*found).scaled.analysis;
  for (int row = 0; row < table->rows.size(); ++row) {
    const StageCost& stage = analysis.stages[static_cast<std::size_t>(row)];
    const QString printed = table->text(row, "Operator").remove(u'-');
    if (row > 0 && row < 7) {
      QVERIFY2(printed.startsWith(QString::fromStdString(operatorName(stage)).remove(u'-')),
               qPrintable(printed));
      QCOMPARE(stage.stride, static_cast<int>(table->number(row, "Stride")));
      QCOMPARE(printed.contains("SE0.25"), stage.seRatio == 0.25);
    }
    QCOMPARE(stage.outChannels, static_cast<int>(table->number(row, "Channels")));
    QCOMPARE(stage.layers, static_cast<int>(table->number(row, "Layers")));
  }
  QCOMPARE(analysis.totals.params, 21'458'488);
}

void TestModels::cappedInputsAreThePrintedSizes() {
  QVector<int> sizes;
  for (const Reenactment& row : reenactments())
    if (row.table == "v2_image_size") sizes << reenacted(row).scaled.spec().resolution;
  QCOMPARE(sizes, (QVector<int>{512, 380}));
}

Measurement example() {
  Measurement m;
  m.model = "efficientnet_b1";
  m.family = "efficientnet";
  m.resolution = 240;
  m.params = 7794184;
  m.macs = 686802832;
  m.machine = "host";
  m.device = "cpu";
  m.threads = 1;
  m.runs = 20;
  m.minMs = 97;
  m.meanMs = 99;
  m.medianMs = 98;
  m.p90Ms = 104;
  m.stages = {{1, 5.5}, {2, 3}};
  m.time = "2026-01-02T03:04:05Z";
  return m;
}

void TestModels::measurementsSurviveTheirJson() {
  const Json json = encode(example());
  QCOMPARE(encode(decodeAnswer<Measurement>(Json::parse(json.dump()))).dump(), json.dump());
  // What engines before this one said is enough.
  const Measurement old =
      decodeAnswer<Measurement>(Json::parse(R"({"milliseconds":{"min":1,"median":2,"p90":3},"batch":1})"));
  QCOMPARE(old.meanMs, 2.0);
}

void TestModels::damagedMeasurementsAreRefused_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::newRow("no object") << QByteArray("[]");
  QTest::newRow("no times") << QByteArray("{}");
  QTest::newRow("times of words") << QByteArray(R"({"milliseconds":{"median":"fast"}})");
  QTest::newRow("no time at all") << QByteArray(R"({"milliseconds":{"median":0}})");
  QTest::newRow("batch of none") << QByteArray(R"({"milliseconds":{"median":1},"batch":0})");
  QTest::newRow("stages of another kind") << QByteArray(R"({"milliseconds":{"median":1},"stages":7})");
  QTest::newRow("a stage before the first")
      << QByteArray(R"({"milliseconds":{"median":1},"stages":[{"index":0,"milliseconds":1}]})");
}

void TestModels::damagedMeasurementsAreRefused() {
  QFETCH(QByteArray, json);
  QVERIFY_THROWS_EXCEPTION(Error, decodeAnswer<Measurement>(Json::parse(json.toStdString())));
}

void TestModels::measurementModelShowsNewestFirst() {
  MeasurementModel model;
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
  Measurement later = example();
  later.model = "custom";
  later.depth = 2;
  model.setMeasurements({example(), later});
  QCOMPARE(model.rowCount(), 2);
  QCOMPARE(model.index(0, MeasurementModel::NetworkColumn).data().toString(),
           QString("EfficientNet d2 w1 @240"));
  QCOMPARE(model.index(1, MeasurementModel::NetworkColumn).data().toString(), QString("EfficientNet-B1"));
  QCOMPARE(model.index(1, MeasurementModel::MeanColumn).data(Qt::EditRole).toDouble(), 99.0);
}

}  // namespace

QTEST_MAIN(TestModels)
#include "test_models.moc"
