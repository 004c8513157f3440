#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/figure.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/measure_plots.h"
#include "widgets/explore/measure_view.h"
#include "widgets/explore/published_view.h"
#include "widgets/explore/scaling_figure.h"
#include "widgets/explore/scaling_solids.h"
#include "widgets/models/published_doors.h"
#include "widgets/plots/plot_view.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <cmath>

using namespace effnet;
using effnet::test::part;
using effnet::test::type;

namespace {

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

/// What the Explore page shows beside a network: published tables and figures, and what was measured.
class TestExploreViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void publishedTablesFilter();
  void publishedTablesAreReenacted();
  void everyPublishedRowOpens();
  void predictedMemoryStandsBesideThePrinted();
  void pointsOfScalingAreDoors();
  void publishedPointsOpen();
  void everyEntryCanBeChosen();
  void solidsShareOneScale();
  void roundingTellsAndJumps();
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

/// The counts of the networks that it opens, beside what is printed for them.
void TestExploreViews::everyPublishedRowOpens() {
  ExplorePage page;
  auto* view = page.findChild<PublishedView*>();
  int opened = 0;
  for (const PublishedTable& table : publishedTables()) {
    const PublishedTable counted = withCounts(table, {}, 24);
    for (int row = 0; row < table.rows.size(); ++row) {
      const auto state = stateOfRow(table, row);
      if (!state) continue;
      ++opened;
      Q_EMIT view->networkWished(*state);
      const Counts& totals = page.networks().scaled.analysis.totals;
      const double printed = table.number(row, "FLOPs");
      if (counted.column("MACs, counted") >= 0)
        QVERIFY(qAbs(counted.number(row, "MACs, counted") * 1e9 - double(totals.macs)) < 1e6);
      if (std::isfinite(printed))
        QVERIFY2(qAbs(printed * 1e9 / double(totals.macs) - 1) < 0.5,
                 qPrintable(QStringLiteral("%1 row %2").arg(table.id).arg(row)));
    }
  }
  QVERIFY2(opened > 60, qPrintable(QString::number(opened)));
}

/// On the V100's 16 GB the predictions run out of memory where the paper printed that it did.
void TestExploreViews::predictedMemoryStandsBesideThePrinted() {
  const PublishedTable* printed = publishedTable("v2_image_size");
  QVERIFY(printed);
  const PublishedTable table = withCounts(*printed, {}, 16);
  for (const int batch : {12, 24}) {
    const QString column = QStringLiteral("predicted, batch %1").arg(batch);
    QVERIFY2(table.column(column) > 0, qPrintable(column));
    for (int row = 0; row < table.rows.size(); ++row) {
      const bool oom = printed->text(row, QStringLiteral("V100, batch %1").arg(batch)) == "OOM";
      QVERIFY2(table.text(row, column).startsWith("OOM") == oom, qPrintable(table.text(row, column)));
    }
  }
  QVERIFY(!withCounts(*printed, {}, 1000).text(0, "predicted, batch 128").startsWith("OOM"));
  Measurement step = measured(networkOf(*stateOfRow(*printed, 1)), 900);
  step.training = true;
  step.batch = 12;
  step.imagesPerSecond = 13.5;
  const PublishedTable timed = withCounts(*printed, {step}, 16);
  QCOMPARE(timed.number(1, "measured here, batch 12"), 13.5);
  QVERIFY(std::isnan(timed.number(0, "measured here, batch 12")));
}

/// Figure 8 and table 3: each point is a printed row, and its door.
void TestExploreViews::pointsOfScalingAreDoors() {
  ExplorePage page;
  auto* view = page.findChild<PublishedView*>();
  auto* plot = view->findChild<PlotView*>();
  NetworkSpec own = publishedModel("efficientnet_b0");
  page.setRuns({RunScore{"pets", own, 88}});
  for (const char* figure : {"figure:four_ways", "figure:baselines"}) {
    view->setChosen(figure);
    int opened = 0;
    bool runs = false;
    for (const PlotSeries& series : plot->series()) {
      runs = runs || series.labels.contains("pets");
      for (int i = 0; i < series.x.size(); ++i) {
        const ExploreState before = page.state();
        Q_EMIT plot->pointClicked(series.name, i);
        if (page.state() == before) continue;
        ++opened;
        const double counted = double(page.networks().scaled.analysis.totals.macs) / 1e9;
        QVERIFY2(qAbs(counted / series.x[i] - 1) < 0.5, qPrintable(series.name));
        view->setChosen(figure);
      }
    }
    QVERIFY(runs);
    QVERIFY2(opened >= 4, figure);
  }
}

void TestExploreViews::publishedPointsOpen() {
  ExplorePage page;
  auto* plot = page.findChild<QWidget*>("publishedView")->findChild<PlotView*>();
  const int b3 = int(plot->series()[0].labels.indexOf("B3"));
  QVERIFY(b3 >= 0);
  Q_EMIT plot->pointClicked(plot->series()[0].name, b3);
  QCOMPARE(publishedNameOf(page.networks().scaled.spec()), std::string("efficientnet_b3"));
}

/// Every entry of every choice of the page, one after the other.
void TestExploreViews::everyEntryCanBeChosen() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  for (SegmentedControl* control : page.findChildren<SegmentedControl*>())
    for (QAbstractButton* button : control->findChildren<QAbstractButton*>()) button->click();
  auto* list = part<QListWidget>(page, "publishedList");
  for (int row = 0; row < list->count(); ++row) list->setCurrentRow(row);
  QList<QPointer<QComboBox>> boxes;
  for (QComboBox* box : page.findChildren<QComboBox*>()) boxes << box;
  for (const QPointer<QComboBox>& box : boxes)
    for (int index = 0; box && index < box->count(); ++index) {
      box->setCurrentIndex(index);
      if (box) Q_EMIT box->activated(index);
      QCoreApplication::processEvents();
    }
  for (const QMenu* menu : page.findChildren<QMenu*>())
    for (QAction* action : menu->actions()) action->trigger();
  auto* views = part<SegmentedControl>(page, "exploreViews");
  for (QAbstractButton* button : views->findChildren<QAbstractButton*>()) {
    button->click();
    QCoreApplication::processEvents();
  }
  QVERIFY(page.networks().scaled.analysis.totals.params > 0);
}

void TestExploreViews::solidsShareOneScale() {
  ScalingSolids solids;
  solids.resize(1000, 500);
  for (const double phi : {0.0, 1.5, 2.0}) {
    solids.setPhi(phi);
    QCOMPARE(solids.solids().size(), 5);
    const auto& compound = solids.solids()[ScalingSolids::kCompound];
    const Scaling wanted = scalingFor(ScalingMode::Compound, phi);
    QCOMPARE(compound.network.spec().resolution, int(std::round(224 * wanted.resolution)));
    QVERIFY(!solids.grab().isNull());
  }
  bool told = false;
  for (int x = 0; x < solids.width() && !told; x += 4)
    for (int y = 0; y < solids.height() && !told; y += 4)
      told = solids.textAt(QPointF(x, y)).contains("layers");
  QVERIFY(told);
  ScalingFigure figure;
  figure.resize(1000, 500);
  QTemporaryDir folder;
  for (const char* name : {"a.svg", "a.pdf", "a.png"}) {
    QString error;
    QVERIFY2(figure.exportTo(folder.filePath(name), &error), qPrintable(error));
    QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
  }
  QString error;
  QVERIFY(!figure.exportTo(folder.filePath("a.doc"), &error) && !error.isEmpty());
}

void TestExploreViews::roundingTellsAndJumps() {
  ExplorePage page;
  page.resize(1300, 900);
  page.show();
  ExploreState state = page.state();
  state.phi = 0.216;
  page.setState(state);
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[6]->click();
  QVERIFY2(part<QLabel>(page, "roundingGrowth")->text().contains("1.76"),
           qPrintable(part<QLabel>(page, "roundingGrowth")->text()));
  QVERIFY(!part<QLabel>(page, "roundingWarning")->isVisible());
  part<QPushButton>(page, "roundingUp")->click();
  QVERIFY(page.state().phi > 0.216 && page.state().phi < 0.25);
  state.coefficients.gamma = 1.5;
  page.setState(state);
  QVERIFY(part<QLabel>(page, "roundingWarning")->isVisible());
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
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[4]->click();
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
