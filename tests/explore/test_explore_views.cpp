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
  void everyPublishedRowOpens_data();
  void everyPublishedRowOpens();
  void mostPublishedRowsAreDoors();
  void predictedMemoryStandsBesideThePrinted();
  void pointsOfScalingAreDoors();
  void runsStandInTheFigureOfTheirKind();
  void sweepsOfMagnitudesStandBesideThePrinted();
  void measuredTrainingStandsBesideThePrinted();
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

void TestExploreViews::everyPublishedRowOpens_data() {
  QTest::addColumn<int>("index");
  for (int i = 0; i < publishedTables().size(); ++i) QTest::newRow(qPrintable(publishedTables()[i].id)) << i;
}

/// How far a count of multiply-adds may be from the printed one. Most differ by the rounding of two digits;
/// tables 3 and 7 print some that no count gives, which their notes name.
double mostOff(const PublishedTable& table) {
  if (table.id == "table7") return 0.2;
  return table.id == "table3" ? 0.11 : 0.055;
}

/// Each row is opened; the network's counts are those of the columns beside the printed ones, and near these.
/// A row that opens none names no network that this program knows.
void TestExploreViews::everyPublishedRowOpens() {
  QFETCH(int, index);
  constexpr double kMostParamsOff = 0.03;
  ExplorePage page;
  auto* view = page.findChild<PublishedView*>();
  const PublishedTable& table = publishedTables()[index];
  const PublishedTable counted = withCounts(table, {}, 24);
  for (int row = 0; row < table.rows.size(); ++row) {
    const auto state = stateOfRow(table, row);
    const QString where =
        QStringLiteral("%1 row %2: %3").arg(table.id).arg(row).arg(table.text(row, "Model"));
    const QString model = table.text(row, "Model");
    const bool known = model.startsWith("EfficientNet") || model.startsWith("EffNet");
    QVERIFY2(state || !known || table.id == "table5", qPrintable(where));
    if (!state) continue;
    Q_EMIT view->networkWished(*state);
    const Counts& totals = page.networks().scaled.analysis.totals;
    if (counted.column("MACs, counted") >= 0)
      QVERIFY2(qAbs(counted.number(row, "MACs, counted") / (double(totals.macs) / 1e9) - 1) < 1e-3,
               qPrintable(where));
    if (counted.column("Parameters, counted") >= 0)
      QVERIFY2(qAbs(counted.number(row, "Parameters, counted") / (double(totals.params) / 1e6) - 1) < 1e-3,
               qPrintable(where));
    if (const double printed = table.number(row, "FLOPs"); std::isfinite(printed))
      QVERIFY2(qAbs(double(totals.macs) / 1e9 / printed - 1) < mostOff(table), qPrintable(where));
    if (const double printed = table.number(row, "Parameters");
        std::isfinite(printed) && table.id != "table5")
      QVERIFY2(qAbs(double(totals.params) / 1e6 / printed - 1) < kMostParamsOff, qPrintable(where));
  }
}

/// Rows of every table that can be one are doors.
void TestExploreViews::mostPublishedRowsAreDoors() {
  int opened = 0;
  for (const PublishedTable& table : publishedTables())
    for (int row = 0; row < table.rows.size(); ++row) opened += stateOfRow(table, row).has_value();
  QVERIFY2(opened > 80, qPrintable(QString::number(opened)));
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
  for (const char* figure : {"figure:four_ways", "figure:baselines", "figure:dimensions_runs"}) {
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
    QVERIFY2(opened >= 3, figure);
  }
}

/// One's own sweeps on the axes of figures 3 and 4: each run in the series of what it scales, others in none.
void TestExploreViews::runsStandInTheFigureOfTheirKind() {
  ExplorePage page;
  auto* view = page.findChild<PublishedView*>();
  auto* plot = view->findChild<PlotView*>();
  const NetworkSpec base = familyBaseline("efficientnet");
  const auto run = [&](const char* name, const Scaling& scaling, double top1) {
    return RunScore{name, scaleNetwork(base, scaling), top1};
  };
  page.setRuns({run("b0", {1, 1, 1}, 60), run("deep", {2, 1, 1}, 61), run("wide", {1, 1.5, 1}, 62),
                run("sharp", {1, 1, 1.3}, 63), run("all", {1.2, 1.1, 1.15}, 64),
                run("both", {2, 1.5, 1.3}, 65)});
  const auto seriesOf = [plot](const QString& label) {
    for (const PlotSeries& series : plot->series())
      if (series.labels.contains(label)) return series.name;
    return QString();
  };
  view->setChosen("figure:dimensions_runs");
  QVERIFY(seriesOf("deep").contains("depth") && seriesOf("wide").contains("width"));
  QVERIFY(seriesOf("sharp").contains("resolution") && seriesOf("b0").contains("baseline"));
  QVERIFY(seriesOf("all").isEmpty() && seriesOf("both").isEmpty());
  for (const PlotSeries& series : plot->series()) QVERIFY(!series.name.contains("compound"));
  view->setChosen("figure:width_runs");
  QVERIFY2(seriesOf("wide").contains("d = 1, r = 1"), qPrintable(seriesOf("wide")));
  QVERIFY2(seriesOf("both").contains("d = 2, r = 1.3"), qPrintable(seriesOf("both")));
  QVERIFY(seriesOf("deep").contains("d = 2, r = 1") && seriesOf("all").isEmpty());
}

/// The sweep over RandAugment's magnitude and the image's size, beside the printed one and never mixed with
/// it.
void TestExploreViews::sweepsOfMagnitudesStandBesideThePrinted() {
  ExplorePage page;
  auto* view = page.findChild<PublishedView*>();
  auto* plot = view->findChild<PlotView*>();
  view->setChosen("figure:magnitudes");
  const PublishedTable* table = publishedTable("v2_randaugment");
  QVERIFY(table);
  QCOMPARE(plot->series().size(), table->rows.size());
  for (int row = 0; row < table->rows.size(); ++row) {
    const PlotSeries& printed = plot->series()[row];
    QVERIFY(printed.name.contains(table->text(row, "Magnitude")));
    QCOMPARE(printed.x, QVector<double>({128, 192, 300}));
    for (int i = 0; i < 3; ++i)
      QCOMPARE(printed.y[i], table->number(row, QStringLiteral("%1 px").arg(int(printed.x[i]))));
  }
  RunScore run{"small_5", familyBaseline("efficientnet"), 61};
  run.network.resolution = 96;
  QVector<RunScore> runs{run};  // without a magnitude: not of this sweep
  page.setRuns(runs);
  QCOMPARE(plot->series().size(), table->rows.size());
  for (const double magnitude : {5, 5, 15}) {
    run.magnitude = magnitude;
    run.top1 += 1;
    runs << run;
  }
  page.setRuns(runs);
  QCOMPARE(plot->series().size(), table->rows.size() + 2);
  const PlotSeries& fives = plot->series()[table->rows.size()];
  QVERIFY(!fives.filled && fives.name.contains("your runs"));
  QCOMPARE(fives.x, QVector<double>({96, 96}));
  QCOMPARE(fives.y, QVector<double>({62, 63}));
  QCOMPARE(fives.color, plot->series()[0].color);
}

/// Training steps that were timed here stand beside the speeds of EfficientNetV2's tables.
void TestExploreViews::measuredTrainingStandsBesideThePrinted() {
  const auto timed = [](NetworkSpec spec, double speed) {
    Measurement step = measured(spec, 900);
    step.training = true;
    step.batch = 8;
    step.imagesPerSecond = speed;
    return step;
  };
  NetworkSpec small = publishedModel("efficientnet_v2_s");
  small.resolution = 128;
  const PublishedTable* progressive = publishedTable("v2_progressive");
  QVERIFY(progressive);
  QCOMPARE(withCounts(*progressive, {}, 24).columns.size(), progressive->columns.size());
  const PublishedTable grown = withCounts(*progressive, {timed(small, 12.5)}, 24);
  QCOMPARE(grown.columns.size(), progressive->columns.size() + 1);
  QCOMPARE(grown.text(0, "training, measured here"), QString("12.5 (batch 8)"));
  QVERIFY(grown.text(1, "training, measured here").isEmpty());
  const PublishedTable* fusing = publishedTable("v2_fusing");
  const NetworkSpec fused = networkOf(*stateOfRow(*fusing, 2));
  const PublishedTable beside = withCounts(*fusing, {timed(fused, 3.25)}, 24);
  QCOMPARE(beside.number(2, "training, measured here"), 3.25);
  QVERIFY(std::isnan(beside.number(0, "training, measured here")));
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
  const auto found = list->findItems("Figure 3: one dimension", Qt::MatchStartsWith);
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
