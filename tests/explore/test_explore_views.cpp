#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/figure.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/measure_plots.h"
#include "widgets/explore/measure_view.h"
#include "widgets/plots/plot_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoStack>

using namespace effnet;
using effnet::test::part;
using effnet::test::type;

namespace {

/// What the Explore page shows beside a network: published tables and figures, and what was measured.
class TestExploreViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedTablesFilter();
  void publishedTablesAreReenacted();
  void costFiguresAreCounted();
  void protocolsAskTheEngine_data();
  void protocolsAskTheEngine();
  void sizesOfNonsenseAreSaidWhereTyped();
  void latencyIsShownForItsOwnNetwork();
  void plotsFollowWhatIsMeasured();
  void latencyLimitsTheBudget();
};

void TestExploreViews::publishedTablesFilter() {
  ExplorePage page;
  auto* list = part<QListWidget>(page, "publishedList");
  const auto found = list->findItems("Table 2", Qt::MatchStartsWith);
  QCOMPARE(found.size(), 1);
  list->setCurrentItem(found.first());
  auto* table = part<QTableView>(page, "publishedTable");
  QCOMPARE(table->model()->rowCount(), 24);
  part<QLineEdit>(page, "publishedFilter")->setText("EfficientNet");
  QCOMPARE(table->model()->rowCount(), 8);
}

void TestExploreViews::publishedTablesAreReenacted() {
  ExplorePage page;
  page.show();
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[1]->click();
  auto* tables = part<QComboBox>(page, "reenact");
  const int fused = tables->findText("B4, stages 1–5 fused");
  QVERIFY(fused > 0);
  tables->setCurrentIndex(fused);
  Q_EMIT tables->activated(fused);
  QCOMPARE(page.networks().scaled.analysis.stages[5].op, Operator::FusedMBConv);
  QCOMPARE(page.networks().scaled.analysis.stages[6].op, Operator::MBConv);
  const QString told = part<QLabel>(page, "countedBesidePublished")->text();
  QVERIFY2(told.contains("43.4 M") && told.contains("21.3 G"), qPrintable(told));
  page.undoStack()->undo();
  QVERIFY(!page.state().edited);
  QCOMPARE(tables->currentIndex(), 0);
}

void TestExploreViews::costFiguresAreCounted() {
  ExplorePage page;
  auto* list = part<QListWidget>(page, "publishedList");
  const auto found = list->findItems("Figure 3", Qt::MatchStartsWith);
  QCOMPARE(found.size(), 1);
  list->setCurrentItem(found.first());
  const auto plots = page.findChild<QWidget*>("publishedView")->findChildren<PlotView*>();
  QCOMPARE(plots.size(), 1);
  const QVector<PlotSeries> series = plots.first()->series();
  QCOMPARE(series.size(), 3);
  // FACTS 3.5: B0 at d = 4 counts 1.575 G.
  const qsizetype at = series[0].x.indexOf(4.0);
  QVERIFY(at > 0);
  QVERIFY(qAbs(series[0].y[at] - 1.575) < 0.0005);
}

void TestExploreViews::protocolsAskTheEngine_data() {
  QTest::addColumn<int>("protocol");
  QTest::addColumn<int>("threads");
  QTest::addColumn<int>("batch");
  QTest::addColumn<bool>("training");
  QTest::addColumn<int>("requests");
  QTest::newRow("latency") << 0 << 0 << 1 << false << 1;
  QTest::newRow("table 4") << 1 << 1 << 1 << false << 1;
  QTest::newRow("throughput") << 2 << 0 << 16 << false << 1;
  QTest::newRow("training step") << 3 << 0 << 8 << true << 1;
  QTest::newRow("training against input") << 4 << 0 << 4 << true << 5;
}

void TestExploreViews::protocolsAskTheEngine() {
  QFETCH(int, protocol);
  QFETCH(int, threads);
  QFETCH(int, batch);
  QFETCH(bool, training);
  QFETCH(int, requests);
  ExplorePage page;
  page.setState(stateOfPublished("efficientnet_b1"));
  QVector<MeasureRequest> asked;
  connect(&page, &ExplorePage::measureRequested, this, [&](const QVector<MeasureRequest>& r) { asked = r; });
  part<QComboBox>(page, "measureProtocol")->setCurrentIndex(protocol);
  part<QPushButton>(page, "measure")->click();
  QCOMPARE(asked.size(), requests);
  QCOMPARE(asked.first().threads, threads);
  QCOMPARE(asked.first().batch, batch);
  QCOMPARE(asked.first().training, training);
  QCOMPARE(asked.first().stages, !training);
  QCOMPARE(asked.first().spec.resolution, requests > 1 ? 128 : 240);
  part<QPushButton>(page, "measureFamily")->click();
  if (!training) QCOMPARE(asked.size(), 10);
}

Measurement measured(const NetworkSpec& spec, double milliseconds) {
  const Analysis analysis = analyzeCost(spec);
  Measurement m;
  m.model = spec.name;
  m.family = spec.family;
  m.resolution = spec.resolution;
  m.params = analysis.totals.params;
  m.macs = analysis.totals.macs;
  m.device = "cpu";
  m.threads = 2;
  m.minMs = m.meanMs = m.medianMs = m.p90Ms = milliseconds;
  return m;
}

void TestExploreViews::sizesOfNonsenseAreSaidWhereTyped() {
  ExplorePage page;
  int asked = 0;
  connect(&page, &ExplorePage::measureRequested, this, [&] { ++asked; });
  part<QComboBox>(page, "measureProtocol")->setCurrentIndex(4);
  for (const char* sizes : {"", "0", "128, big", "99999"}) {
    part<QLineEdit>(page, "measureSizes")->setText(sizes);
    part<QPushButton>(page, "measure")->click();
    QVERIFY2(!part<QLabel>(page, "measureProblem")->text().isEmpty(), sizes);
  }
  QCOMPARE(asked, 0);
}

void TestExploreViews::latencyIsShownForItsOwnNetwork() {
  ExplorePage page;
  page.setMeasurements({measured(publishedModel("efficientnet_b0"), 7.5)});
  const auto shown = [&page] { return part<Figure>(page, "latency")->value(); };
  QCOMPARE(shown(), QString("7.50 ms"));
  ExploreState state = page.state();
  state.phi = 1;
  page.setState(state);
  QCOMPARE(shown(), QString("–"));
  state.phi = 0;
  page.setState(state);
  QCOMPARE(shown(), QString("7.50 ms"));
}

void TestExploreViews::plotsFollowWhatIsMeasured() {
  ExplorePage page;
  auto* tabs = page.findChild<MeasurePlots*>();
  Measurement step = measured(publishedModel("efficientnet_b0"), 200);
  step.training = true;
  page.setMeasurements({step});
  QCOMPARE(tabs->tabText(tabs->currentIndex()), QString("Training against input"));
  page.setMeasurements({step, measured(publishedModel("efficientnet_b0"), 10)});
  QCOMPARE(tabs->tabText(tabs->currentIndex()), QString("Latency"));
}

void TestExploreViews::latencyLimitsTheBudget() {
  ExplorePage page;
  auto* limit = part<NumberField>(page, "budgetLatency");
  QVERIFY(!limit->isEnabled());  // nothing is known yet
  page.setMeasurements(
      {measured(publishedModel("efficientnet_b0"), 10), measured(publishedModel("efficientnet_b4"), 100)});
  QVERIFY(limit->isEnabled());
  type(limit, "10");
  auto* table = part<QTableWidget>(page, "budgetTable");
  QCOMPARE(table->item(0, 3)->text(), QString("latency"));
  const double phi = table->item(0, 1)->data(Qt::UserRole).toDouble();
  QVERIFY(phi >= 0 && phi < 0.2);
}

}  // namespace

QTEST_MAIN(TestExploreViews)
#include "test_explore_views.moc"
