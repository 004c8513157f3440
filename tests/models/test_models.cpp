#include "core/scaling/families.h"
#include "widgets/models/compare_model.h"
#include "widgets/models/network_model.h"
#include "widgets/models/published_table_model.h"
#include "widgets/models/stage_spec_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
  void publishedTablesAreComplete();
  void readyComparisonsCountWhatFactsSay_data();
  void readyComparisonsCountWhatFactsSay();
  void compareModelTakesSix();
  void stageSpecModelRefusesWhatCannotBeBuilt();
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
    for (int column :
         {NetworkModel::ParamsColumn, NetworkModel::MacsColumn, NetworkModel::ActivationsColumn}) {
      qlonglong sum = 0;
      for (int block = 0; block < model.rowCount(stage); ++block)
        sum += model.index(block, column, stage).data(NetworkModel::ExactRole).toLongLong();
      QCOMPARE(sum, stage.siblingAtColumn(column).data(NetworkModel::ExactRole).toLongLong());
    }
  }
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
  QVERIFY(model.setData(model.index(1, StageSpecModel::OperatorColumn), StageSpecModel::operators().at(1), Qt::EditRole));
  QVERIFY(model.setData(model.index(1, StageSpecModel::ChannelsColumn), 48, Qt::EditRole));
  QCOMPARE(model.spec().stages[1].channels, 48);
  QVERIFY(model.duplicate(1));
  QVERIFY(model.removeStage(0));
  QCOMPARE(edited.count(), 4);
}

}  // namespace

QTEST_MAIN(TestModels)
#include "test_models.moc"
