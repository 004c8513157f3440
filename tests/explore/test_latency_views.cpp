#include "core/protocol/network_choice.h"
#include "core/scaling/families.h"
#include "tests/explore/page_parts.h"
#include "widgets/common/segmented_control.h"
#include "widgets/explore/measure_view.h"
#include "widgets/models/choice_model.h"
#include "widgets/models/latency_settings.h"
#include "widgets/models/measurement_model.h"
#include "widgets/plots/plot_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace effnet;
using effnet::test::part;

namespace {

/// What is measured on this machine, and what is told from it.
class TestLatencyViews : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void measureAllLeavesOutWhatIsKnown();
  void measureAllOfAnotherSettingBeginsAnew_data();
  void measureAllOfAnotherSettingBeginsAnew();
  void eightBitsAreAskedFor();
  void focusGoesToCancelAndBack();
  void nothingMeasuredHasNoAxes();
  void settingsAreChosen();
  void whatIsToldIsMarked();
  void bandsReachFromTheQuickestRun();
  void anotherInputHasNotThePrintedAccuracy();
  void chooserColumnsGiveWay_data();
  void chooserColumnsGiveWay();
};

Measurement timed(const NetworkSpec& spec, double milliseconds, int threads = 2, int batch = 1,
                  int bits = 32) {
  const Analysis analysis = analyzeCost(spec);
  Measurement m;
  m.model = spec.name;
  m.family = spec.family;
  m.resolution = spec.resolution;
  m.params = analysis.totals.params;
  m.macs = analysis.totals.macs;
  m.machine = "here";
  m.device = "cpu";
  m.threads = threads;
  m.batch = batch;
  m.bits = bits;
  m.minMs = 0.9 * milliseconds;
  m.meanMs = m.medianMs = milliseconds;
  m.p90Ms = 1.2 * milliseconds;
  return m;
}

QVector<Measurement> someTimes(double factor = 1, int threads = 2, int batch = 1, int bits = 32) {
  QVector<Measurement> times;
  for (const char* name :
       {"efficientnet_b0", "efficientnet_b1", "efficientnet_b3", "resnet50", "mobilenet_v2"}) {
    const NetworkSpec spec = publishedModel(name);
    times << timed(spec, factor * (1 + 1e-8 * static_cast<double>(analyzeCost(spec).totals.macs)), threads,
                   batch, bits);
  }
  return times;
}

void showView(ExplorePage& page, int view) {
  page.show();
  part<SegmentedControl>(page, "exploreViews")->findChildren<QAbstractButton*>()[view]->click();
  QCoreApplication::processEvents();
}

void TestLatencyViews::focusGoesToCancelAndBack() {
  ExplorePage page;
  showView(page, 4);
  auto* view = part<MeasureView>(page, "measureView");
  auto* all = part<QPushButton>(page, "measureAll");
  all->setFocus();
  view->setProgress(0, "measuring");
  QCOMPARE(page.focusWidget(), part<QWidget>(page, "measureCancel"));
  view->setProgress(0.5, "measuring");
  view->setProgress(-1, {});
  QCOMPARE(page.focusWidget(), part<QWidget>(page, "measure"));
}

void TestLatencyViews::nothingMeasuredHasNoAxes() {
  ExplorePage page;
  showView(page, 5);
  part<SegmentedControl>(page, "chooserAxis")->findChildren<QAbstractButton*>()[4]->click();
  const auto* text = part<PlotView>(page, "chooserPlot")->findChild<QObject*>("plotEmpty");
  QVERIFY(text->property("text").toString().contains("Measure"));
  page.setMeasurements(someTimes());
  QVERIFY(!text->property("visible").toBool());
}

void TestLatencyViews::measureAllLeavesOutWhatIsKnown() {
  MeasureRequest how;
  const QVector<MeasureRequest> all = unmeasured(how, {}, 2);
  QVERIFY(all.size() >= qsizetype(publishedModels().size()));
  for (qsizetype i = 1; i < all.size(); ++i) {
    QVERIFY(analyzeCost(all[i - 1].spec).totals.macs <= analyzeCost(all[i].spec).totals.macs);
    QVERIFY(all[i].spec != all[i - 1].spec);
  }
  const QVector<Measurement> known = someTimes();
  const QVector<MeasureRequest> rest = unmeasured(how, known, 2);
  QCOMPARE(rest.size(), all.size() - known.size());
  for (const MeasureRequest& request : rest) QVERIFY(request.spec.name != "efficientnet_b0");
}

void TestLatencyViews::measureAllOfAnotherSettingBeginsAnew_data() {
  QTest::addColumn<int>("threads");
  QTest::addColumn<int>("batch");
  QTest::addColumn<int>("bits");
  QTest::addColumn<QString>("device");
  QTest::addColumn<bool>("known");
  QTest::newRow("as measured") << 2 << 1 << 32 << "cpu" << true;
  QTest::newRow("all threads") << 0 << 1 << 32 << "" << true;
  QTest::newRow("one thread") << 1 << 1 << 32 << "" << false;
  QTest::newRow("a batch") << 2 << 8 << 32 << "" << false;
  QTest::newRow("8 bits") << 2 << 1 << 8 << "" << false;
  QTest::newRow("a GPU") << 2 << 1 << 32 << "cuda:0" << false;
}

void TestLatencyViews::measureAllOfAnotherSettingBeginsAnew() {
  QFETCH(int, threads);
  QFETCH(int, batch);
  QFETCH(int, bits);
  QFETCH(QString, device);
  QFETCH(bool, known);
  MeasureRequest how;
  how.threads = threads;
  how.batch = batch;
  how.bits = bits;
  how.device = device.toStdString();
  const qsizetype left = unmeasured(how, {}, 2).size() - unmeasured(how, someTimes(), 2).size();
  QCOMPARE(left, known ? someTimes().size() : 0);
}

void TestLatencyViews::eightBitsAreAskedFor() {
  ExplorePage page;
  QVector<MeasureRequest> asked;
  connect(&page, &ExplorePage::measureRequested, this, [&](const QVector<MeasureRequest>& r) { asked = r; });
  auto* bits = part<QComboBox>(page, "measureBits");
  bits->setCurrentIndex(1);
  part<QPushButton>(page, "measure")->click();
  QCOMPARE(asked.first().bits, 8);
  part<QPushButton>(page, "measureAll")->click();
  QVERIFY(asked.size() >= qsizetype(publishedModels().size()));
  QCOMPARE(asked.last().bits, 8);
  part<QComboBox>(page, "measureProtocol")->setCurrentIndex(3);  // a training step has 32
  QVERIFY(!bits->isEnabled());
  QVERIFY(!part<QPushButton>(page, "measureAll")->isEnabled());
  part<QPushButton>(page, "measure")->click();
  QCOMPARE(asked.first().bits, 32);
}

void TestLatencyViews::settingsAreChosen() {
  ExplorePage page;
  page.setMeasurements(someTimes(1) + someTimes(3, 1) + someTimes(0.5, 2, 1, 8));
  showView(page, 5);
  auto* setting = part<QComboBox>(page, "chooserSetting");
  QCOMPARE(setting->count(), 3);
  QVERIFY(setting->itemText(0).contains("8 bits"));  // the newest
  const auto* table = part<QTableView>(page, "chooserTable");
  const auto shown = [&](const QString& network) {
    for (int row = 0; row < table->model()->rowCount(); ++row)
      if (table->model()->index(row, ChoiceModel::NetworkColumn).data().toString() == network)
        return table->model()->index(row, ChoiceModel::LatencyColumn).data(Qt::EditRole).toDouble();
    return 0.0;
  };
  const double quick = shown("EfficientNet-B1");
  setting->setCurrentIndex(1);
  Q_EMIT setting->activated(1);
  QCOMPARE(shown("EfficientNet-B1"), 6 * quick);
  page.setMeasurements(someTimes(1) + someTimes(3, 1) + someTimes(0.5, 2, 1, 8) + someTimes(7, 4));
  QCOMPARE(shown("EfficientNet-B1"), 6 * quick);  // what was chosen stays
}

void TestLatencyViews::whatIsToldIsMarked() {
  ExplorePage page;
  page.setMeasurements(someTimes());
  showView(page, 5);
  const auto* model = part<QTableView>(page, "chooserTable")->model();
  int measured = 0;
  for (int row = 0; row < model->rowCount(); ++row) {
    const QString text = model->index(row, ChoiceModel::LatencyColumn).data().toString();
    QVERIFY2(text.endsWith(" ms"), qPrintable(text));
    const QString name = model->index(row, ChoiceModel::NetworkColumn).data().toString();
    const bool own =
        QStringList{"EfficientNet-B0", "EfficientNet-B1", "EfficientNet-B3", "ResNet-50", "MobileNetV2"}
            .contains(name);
    QCOMPARE(text.startsWith(u'≈'), !own);
    measured += own;
  }
  QVERIFY(measured >= 5);
  QVERIFY(part<QLabel>(page, "chooserNote")->text().contains("off by"));
}

void TestLatencyViews::bandsReachFromTheQuickestRun() {
  ExplorePage page;
  page.resize(1300, 900);
  page.setMeasurements(someTimes());
  showView(page, 4);
  const PlotSeries shown = part<PlotView>(page, "latencyPlot")->series().value(0);
  QVERIFY(!shown.x.isEmpty());
  QCOMPARE(shown.below.size(), shown.x.size());
  for (int i = 0; i < shown.x.size(); ++i) {
    QVERIFY(i == 0 || shown.x[i] >= shown.x[i - 1]);
    QVERIFY(qAbs(shown.below[i] / shown.x[i] - 0.1) < 1e-9);
    QVERIFY(qAbs(shown.above[i] / shown.x[i] - 0.2) < 1e-9);
  }
}

void TestLatencyViews::anotherInputHasNotThePrintedAccuracy() {
  ExplorePage page;
  page.resize(1300, 900);
  NetworkSpec larger = publishedModel("efficientnet_b1");
  larger.resolution = 256;
  page.setMeasurements({timed(publishedModel("efficientnet_b0"), 5), timed(larger, 9)});
  showView(page, 4);
  QCOMPARE(networkName(timed(larger, 9)), QString("EfficientNet-B1 @256"));
  auto* plot = part<PlotView>(page, "latencyPlot");
  QCOMPARE(plot->series().value(0).labels, QStringList("EfficientNet-B0"));  // the paper has no B1 of 256 px
  part<SegmentedControl>(page, "latencyAxis")->findChildren<QAbstractButton*>()[1]->click();
  QCOMPARE(plot->series().value(0).labels, QStringList({"EfficientNet-B0", "EfficientNet-B1 @256"}));
}

void TestLatencyViews::chooserColumnsGiveWay_data() {
  QTest::addColumn<int>("width");
  QTest::newRow("small") << 800;
  QTest::newRow("1000") << 1000;
  QTest::newRow("1440") << 1440;
  QTest::newRow("wide") << 2560;
}

void TestLatencyViews::chooserColumnsGiveWay() {
  QFETCH(int, width);
  ExplorePage page;
  page.resize(width, 900);
  page.setMeasurements(someTimes());
  showView(page, 5);
  const auto* table = part<QTableView>(page, "chooserTable");
  QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
  for (const int column : {ChoiceModel::NetworkColumn, ChoiceModel::Top1Column, ChoiceModel::MacsColumn})
    QVERIFY(!table->isColumnHidden(column));
  int shown = 0;
  for (int column = 0; column < ChoiceModel::ColumnCount; ++column) shown += !table->isColumnHidden(column);
  if (width >= 1440) QVERIFY(shown >= 6);
}

}  // namespace

QTEST_MAIN(TestLatencyViews)
#include "test_latency_views.moc"
