#include "widgets/plots/plot_view.h"

#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using effnet::PlotSeries;
using effnet::PlotView;

namespace {

PlotSeries line(const QString& name, const QVector<double>& y) {
  PlotSeries series;
  series.name = name;
  series.color = Qt::blue;
  for (int i = 0; i < y.size(); ++i) series.x << i;
  series.y = y;
  return series;
}

class TestPlots : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void csvHoldsEveryValue();
  void exportsByTheSuffix_data();
  void exportsByTheSuffix();
  void refusesOtherSuffixes();
  void hoverTellsTheNearestValue();
  void hoverOverABarTellsItsCategory();
  void takesEmptyAndBrokenSeries();
  void hiddenSeriesStayHidden();
};

void TestPlots::csvHoldsEveryValue() {
  PlotView plot;
  plot.setAxes({.label = "Stage", .categories = {"stem", "one, two"}}, {.label = "MACs", .unit = "M"});
  plot.setSeries({line("a", {1, 2.5})});
  QCOMPARE(plot.csv(), QString("series,Stage,MACs (M),label\na,stem,1,\na,\"one, two\",2.5,\n"));
}

void TestPlots::exportsByTheSuffix_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("start");
  QTest::newRow("png") << "plot.png" << QByteArray("\x89PNG");
  QTest::newRow("svg") << "plot.svg" << QByteArray("<?xml");
  QTest::newRow("pdf") << "plot.pdf" << QByteArray("%PDF");
  QTest::newRow("csv") << "plot.csv" << QByteArray("series,");
}

void TestPlots::exportsByTheSuffix() {
  QFETCH(QString, name);
  QFETCH(QByteArray, start);
  QTemporaryDir folder;
  PlotView plot;
  plot.resize(400, 300);
  plot.setSeries({line("a", {1, 2, 3}), line("b", {3, 2, 1})});
  const QString file = folder.filePath(name);
  QString error;
  QVERIFY2(plot.exportTo(file, &error), qPrintable(error));
  QFile written(file);
  QVERIFY(written.open(QIODevice::ReadOnly));
  QVERIFY(written.read(8).startsWith(start));
}

void TestPlots::refusesOtherSuffixes() {
  PlotView plot;
  QString error;
  QVERIFY(!plot.exportTo("/tmp/plot.xyz", &error));
  QVERIFY(error.contains("plot.xyz"));
  QVERIFY(!plot.exportTo("/no/such/folder/plot.csv", &error));
  QVERIFY(!plot.exportTo("/no/such/folder/plot.svg", &error));
}

void TestPlots::hoverTellsTheNearestValue() {
  PlotView plot;
  plot.resize(600, 400);
  plot.setAxes({.label = "φ"}, {.label = "cost", .unit = "G"});
  plot.setSeries({line("compound", {5})});
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  QString found;
  for (int x = 0; x < plot.width(); x += 8)
    for (int y = 0; y < plot.height(); y += 8)
      if (const QString text = plot.valueAt(QPointF(x, y)); !text.isEmpty()) found = text;
  QCOMPARE(found, QString("compound\nφ: 0\ncost: 5 G"));
  QVERIFY(plot.valueAt(QPointF(1, 1)).isEmpty());
}

void TestPlots::hoverOverABarTellsItsCategory() {
  PlotView plot;
  plot.resize(600, 400);
  plot.setAxes({.label = "Stage", .categories = {"stem"}}, {.label = "MACs"});
  PlotSeries bars = line("scaled", {7});
  bars.kind = PlotSeries::Kind::Bars;
  plot.setSeries({bars});
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  QTRY_VERIFY(plot.valueAt(QPointF(320, 200)).contains("stem"));
}

void TestPlots::takesEmptyAndBrokenSeries() {
  PlotView plot;
  plot.resize(300, 200);
  plot.setAxes({.label = "x", .logarithmic = true}, {.label = "y", .logarithmic = true});
  plot.setSeries({});
  plot.setSeries({line("empty", {})});
  plot.setSeries({line("broken", {std::nan(""), -1, 0})});
  plot.setMarkers({{10, qQNaN(), "here", Qt::red}, {10, 5, "point", Qt::red}});
  plot.fit();
  QVERIFY(!plot.grab().isNull());
}

void TestPlots::hiddenSeriesStayHidden() {
  PlotView plot;
  PlotSeries hidden = line("a", {1, 2});
  hidden.visible = false;
  plot.setSeries({hidden, line("b", {2, 3})});
  plot.setSeries({line("a", {5, 6}), line("b", {2, 4})});
  QVERIFY(!plot.series()[0].visible);
  QVERIFY(plot.series()[1].visible);
}

}  // namespace

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
