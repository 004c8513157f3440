#include "widgets/plots/curve_thinning.h"
#include "widgets/plots/label_placement.h"
#include "widgets/plots/plot_view.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
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
  void hoverTellsABand();
  void hoverOverABarTellsItsCategory();
  void hoverOverAnAxisWithoutANameTellsItsValue();
  void wheelAndDragAreDrawn();
  void namesOfBarsKeepApart();
  void takesEmptyAndBrokenSeries();
  void saysThatItIsEmpty();
  void hoverTellsANameThatIsNotDrawn();
  void hiddenSeriesStayHidden();
  void longLinesAreThinned_data();
  void longLinesAreThinned();
  void thinningKeepsWhatIsSeen();
  void aSpikeInALongLineIsDrawnAndFound();
  void noSizeIsNoComplaint();
  void textsStayInside_data();
  void textsStayInside();
  void namesInTheLegendAreWhole_data();
  void namesInTheLegendAreWhole();
  void longLabelsAreWhole();
  void labelsKeepApart();
  void markersAreNamedAtTheEdge_data();
  void markersAreNamedAtTheEdge();
};

void TestPlots::textsStayInside_data() {
  QTest::addColumn<QPointF>("point");
  QTest::addColumn<QRectF>("expected");
  QTest::newRow("free: left of the point and above it") << QPointF(60, 50) << QRectF(20, 40, 40, 10);
  QTest::newRow("left edge") << QPointF(10, 50) << QRectF(10, 40, 40, 10);
  QTest::newRow("top edge") << QPointF(60, 5) << QRectF(20, 5, 40, 10);
  QTest::newRow("corner") << QPointF(0, 0) << QRectF(0, 0, 40, 10);
}

void TestPlots::textsStayInside() {
  QFETCH(QPointF, point);
  QFETCH(QRectF, expected);
  const QRectF area(0, 0, 100, 100);
  const QSizeF size(40, 10);
  const Qt::Alignment found = effnet::alignmentInside(point, size, area, Qt::AlignRight | Qt::AlignBottom);
  QCOMPARE(effnet::rectBeside(point, size, found), expected);
}

/// A row of the legend has as many names as have room beside each other.
void TestPlots::namesInTheLegendAreWhole_data() {
  QTest::addColumn<int>("width");
  for (const int width : {160, 300, 370, 500, 900}) QTest::addRow("%d px", width) << width;
}
void TestPlots::namesInTheLegendAreWhole() {
  QFETCH(int, width);
  PlotView view;
  view.resize(width, 300);
  QVector<PlotSeries> all;
  int widest = 0;
  QFont caption = view.font();
  caption.setPointSizeF(caption.pointSizeF() - 1);
  for (const char* name :
       {"after epochs: 1", "after epochs: 3", "after epochs: 9", "the best at each cost"}) {
    PlotSeries series;
    series.name = QLatin1String(name);
    series.x = {1, 2};
    series.y = {1, 2};
    all << series;
    widest = std::max(widest, QFontMetrics(caption).horizontalAdvance(series.name));
  }
  view.setSeries(all);
  view.show();
  // Drawn for this width once events have come through.
  const auto columns = [&view] { return view.property("legendColumns").toInt(); };
  QTRY_VERIFY(columns() == 1 || columns() * (widest + 24) <= width);
  if (width == 900) QTRY_COMPARE(columns(), 4);
}

/// A value axis whose label is longer than it, as in Vietnamese.
void TestPlots::longLabelsAreWhole() {
  PlotView view;
  view.resize(420, 210);
  PlotSeries series;
  series.name = QStringLiteral("one");
  series.x = {1, 2};
  series.y = {1, 2};
  view.setAxes({.label = QStringLiteral("MACs")},
               {.label = QStringLiteral("HHHHHHHHHH HHHHHHHHHHHHH HHHH"), .unit = QStringLiteral("%")});
  view.setSeries({series});
  const QImage picture = view.grab().toImage();
  const QRgb ground = picture.pixel(picture.width() - 1, 0);
  int ink = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < 20; ++x) {
      const bool isInk = picture.pixel(x, y) != ground;
      ink += isInk ? 1 : 0;
      QVERIFY2(!isInk || (y > 0 && y < picture.height() - 1), "the label is cut");
    }
  QVERIFY(ink > 50);
}

void TestPlots::labelsKeepApart() {
  const QRectF area(0, 0, 100, 100);
  const QSizeF size(30, 10);
  const Qt::Alignment right = Qt::AlignLeft | Qt::AlignVCenter;
  const Qt::Alignment left = Qt::AlignRight | Qt::AlignVCenter;
  QCOMPARE(effnet::freeSide({50, 50}, size, area, {}), std::optional(right));
  QCOMPARE(effnet::freeSide({80, 50}, size, area, {}), std::optional(left));
  QCOMPARE(effnet::freeSide({50, 50}, size, area, {QRectF(60, 48, 30, 10)}), std::optional(left));
  const QVector<QRectF> both{QRectF(60, 48, 30, 10), QRectF(15, 48, 30, 10)};
  QCOMPARE(effnet::freeSide({50, 50}, size, area, both), std::nullopt);
  const Qt::Alignment below = Qt::AlignLeft | Qt::AlignTop;
  QCOMPARE(effnet::freeSide({50, 2}, size, area, {}), std::optional(below));  // beside, it would be cut
  const QVector<QLineF> diagonal{QLineF(0, 100, 100, 0)};
  QCOMPARE(effnet::freeSide({50, 50}, {40, 20}, area, {}, diagonal), std::optional(below));
  const QVector<QLineF> level{QLineF(0, 50, 100, 50)};
  QCOMPARE(effnet::freeSide({50, 50}, size, area, {}, level), std::optional(below));
  const QVector<QLineF> everywhere{QLineF(0, 45, 100, 45), QLineF(0, 50, 100, 50), QLineF(0, 55, 100, 55)};
  QCOMPARE(effnet::freeSide({50, 50}, size, area, {}, everywhere), std::nullopt);
}

void TestPlots::markersAreNamedAtTheEdge_data() {
  QTest::addColumn<double>("x");
  QTest::addColumn<double>("y");
  QTest::newRow("line at the right") << 10.0 << qQNaN();
  QTest::newRow("line at the left") << 0.0 << qQNaN();
  QTest::newRow("point at the left, top") << 0.0 << 10.0;
  QTest::newRow("point at the right, bottom") << 10.0 << 0.0;
}

/// A name at an edge shows as much of itself as one in the middle.
void TestPlots::markersAreNamedAtTheEdge() {
  QFETCH(double, x);
  QFETCH(double, y);
  QTemporaryDir folder;
  const QString file = folder.filePath("plot.png");
  const auto drawn = [&file](double atX, double atY, const QString& name) {
    PlotView plot;
    plot.resize(320, 240);
    plot.setSeries({line("a", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})});
    plot.setMarkers({{atX, atY, name, Qt::red}});
    return plot.exportTo(file) ? QImage(file) : QImage();
  };
  const auto reds = [&drawn](double atX, double atY) {
    const QImage with = drawn(atX, atY, "EfficientNet-B3");
    const QImage without = drawn(atX, atY, {});
    int count = 0;
    for (int row = 0; row < with.height(); ++row)
      for (int column = 0; column < with.width(); ++column)
        if (with.pixel(column, row) != without.pixel(column, row)) ++count;
    return count;
  };
  const int middle = reds(5, std::isfinite(y) ? 5 : y);
  QVERIFY(middle > 100);
  QVERIFY2(reds(x, y) > 0.8 * middle, qPrintable(QString("%1 of %2").arg(reds(x, y)).arg(middle)));
}

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

/// What reaches to both sides is fitted, drawn and told.
void TestPlots::hoverTellsABand() {
  PlotView view;
  view.resize(400, 300);
  PlotSeries points{
      .name = "times", .kind = PlotSeries::Kind::Points, .x = {1, 3}, .y = {1, 2}, .color = Qt::red};
  points.below = {0.5, 1};
  points.above = {0.25, 4};
  view.setAxes({.label = "Latency", .unit = "ms"}, {.label = "Top-1"});
  view.setSeries({points});
  view.show();
  QVERIFY(QTest::qWaitForWindowExposed(&view));
  QString told;
  for (int x = 0; x < 400 && told.isEmpty(); x += 4)
    for (int y = 0; y < 300 && told.isEmpty(); y += 4) {
      const QString here = view.valueAt(QPointF(x, y));
      if (here.contains("Top-1: 2")) told = here;
    }
  QVERIFY2(told.contains("3 ms (2 ms – 7 ms)"), qPrintable(told));
  QVERIFY(!view.grab().isNull());
  points.below.clear();
  points.above.clear();
  view.setSeries({points});
  QVERIFY(!view.grab().isNull());
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

void TestPlots::hoverOverAnAxisWithoutANameTellsItsValue() {
  PlotView view;
  view.setAxes({.label = {}, .categories = {"Parameters"}}, {.label = "ratio", .fromZero = true});
  PlotSeries bars{.name = "depth", .kind = PlotSeries::Kind::Bars, .x = {0}, .y = {3.5}, .color = Qt::blue};
  view.setSeries({bars});
  view.resize(400, 300);
  view.show();
  QVERIFY(QTest::qWaitForWindowExposed(&view));
  QCOMPARE(view.valueAt(QPointF(230, 200)), QString("depth\nParameters\nratio: 3.5"));
}

void TestPlots::wheelAndDragAreDrawn() {
  PlotView view;
  view.setSeries({line("line", {1, 5, 2, 4, 3})});
  view.resize(400, 300);
  view.show();
  QVERIFY(QTest::qWaitForWindowExposed(&view));
  auto* canvas = view.childAt(200, 150);
  const QImage whole = view.grab().toImage();
  const QPointF middle(canvas->rect().center());
  QWheelEvent wheel(middle, canvas->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(canvas, &wheel);
  const QImage zoomed = view.grab().toImage();
  QVERIFY(zoomed != whole);
  QTest::mousePress(canvas, Qt::LeftButton, {}, {200, 150});
  QMouseEvent move(QEvent::MouseMove, {240, 150}, canvas->mapToGlobal(QPointF(240, 150)), Qt::NoButton,
                   Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(canvas, &move);
  QTest::mouseRelease(canvas, Qt::LeftButton, {}, {240, 150});
  const QImage moved = view.grab().toImage();
  QVERIFY(moved != zoomed);
  QTest::mouseDClick(canvas, Qt::LeftButton, {}, {200, 150});
  QCOMPARE(view.grab().toImage(), whole);
}

/// Bars of one height draw the same but for their names: turned ones take more of the height.
void TestPlots::namesOfBarsKeepApart() {
  const auto barTop = [](const QString& name) {
    PlotView view;
    view.setAxes({.label = {}, .categories = {name, name, name}}, {.label = "ratio", .fromZero = true});
    view.setSeries({{.name = "bars",
                     .kind = PlotSeries::Kind::Bars,
                     .x = {0, 1, 2},
                     .y = {1, 1, 1},
                     .color = Qt::blue}});
    view.resize(300, 300);
    view.show();
    const QImage picture = view.grab().toImage();
    int bottom = 0;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x)
        if (picture.pixelColor(x, y) == QColor(Qt::blue)) bottom = y;
    return bottom;
  };
  QVERIFY(barTop("MACs") > barTop("Activations of all the layers"));
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

void TestPlots::hoverTellsANameThatIsNotDrawn() {
  PlotView plot;
  plot.resize(300, 200);
  PlotSeries series = line("fits", {3});
  series.names = {"MobileNetV2"};
  plot.setSeries({series});
  plot.show();
  QVERIFY(!plot.grab().isNull());
  QString told;
  for (int x = 0; x < 300 && told.isEmpty(); x += 4)
    for (int y = 0; y < 200 && told.isEmpty(); y += 4) told = plot.valueAt(QPointF(x, y));
  QVERIFY2(told.startsWith("MobileNetV2 · fits"), qPrintable(told));
}

void TestPlots::saysThatItIsEmpty() {
  PlotView plot;
  const auto* text = plot.findChild<QObject*>("plotEmpty");
  QVERIFY(text);
  const auto says = [&] { return text->property("visible").toBool(); };
  QVERIFY(says());
  plot.setEmptyText("nothing measured");
  QCOMPARE(text->property("text").toString(), QString("nothing measured"));
  plot.setAxes({.label = "x"}, {.label = "y"});
  plot.setSeries({line("broken", {std::nan("")})});
  QVERIFY(says());
  plot.setSeries({line("curve", {1, 2})});
  QVERIFY(!says());
  plot.setSeries({});
  QVERIFY(says());
  plot.setMarkers({{10, qQNaN(), "here", Qt::red}});
  QVERIFY(!says());
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

void TestPlots::longLinesAreThinned_data() {
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::addColumn<int>("columns");
  QTest::addColumn<QVector<double>>("x");
  const auto row = [](const char* name, double low, double high, int columns, const QVector<double>& x) {
    QTest::newRow(name) << low << high << columns << x;
  };
  // y: 0 1 2 3 2 1 0 1 2 3 2 1 …
  row("few points stay", 0, 3, 10, {0, 1, 2, 3, 4});
  row("a part, and one point beyond its ends", 10, 12, 10, {9, 10, 11, 12, 13});
  row("lowest and highest of each column", 0, 24, 2, {0, 3, 12, 15, 24});
  row("left of everything", -20, -10, 10, {0});
  row("right of everything", 100, 110, 10, {24});
  row("no width", 5, 5, 1, {4, 5, 6});
}

void TestPlots::longLinesAreThinned() {
  QFETCH(double, low);
  QFETCH(double, high);
  QFETCH(int, columns);
  QVector<double> x;
  QVector<double> y;
  for (int i = 0; i <= 24; ++i) {
    x << i;
    y << 3 - std::abs(3 - i % 6);
  }
  const effnet::CurvePoints points = effnet::thinned(x, y, low, high, columns);
  QTEST(points.x, "x");
  for (int i = 0; i < points.x.size(); ++i) QCOMPARE(points.y[i], y[static_cast<int>(points.x[i])]);
}

void TestPlots::thinningKeepsWhatIsSeen() {
  QVector<double> x;
  QVector<double> y;
  for (int i = 0; i < 200'000; ++i) {
    x << i;
    y << std::sin(i * 0.37);
  }
  y[77'777] = 40;
  y[150'000] = -40;
  y[100'000] = qQNaN();
  const effnet::CurvePoints points = effnet::thinned(x, y, 0, 199'999, 500);
  QVERIFY(points.x.size() <= 1510);
  QVERIFY(effnet::isRising(points.x));
  QVERIFY(points.y.contains(40) && points.y.contains(-40));
  QCOMPARE(std::ranges::count_if(points.y, [](double value) { return std::isnan(value); }), 1);
  QVERIFY(!effnet::isRising({1, 3, 2}));
  QVERIFY(!effnet::isRising({1, qQNaN(), 2}));
}

void TestPlots::aSpikeInALongLineIsDrawnAndFound() {
  PlotView plot;
  plot.resize(600, 400);
  QVector<double> y(50'000, 0);
  y[25'000] = 9;
  plot.setAxes({.label = "step"}, {.label = "loss"});
  plot.setSeries({line("run", y)});
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  QString found;
  for (int x = 0; x < plot.width() && !found.contains("loss: 9"); x += 8)
    for (int above = 0; above < 100; above += 8)
      if (const QString text = plot.valueAt(QPointF(x, above)); text.contains("loss: 9")) found = text;
  QCOMPARE(found, QString("run\nstep: %1\nloss: 9").arg(QLocale().toString(25'000)));
  const QImage picture = plot.grab().toImage();
  int blue = 0;
  for (int row = picture.height() / 4; row < picture.height() / 2; ++row)
    for (int column = 0; column < picture.width(); ++column) {
      const QColor pixel = picture.pixelColor(column, row);
      blue += pixel.blue() > pixel.red() + 40;
    }
  QVERIFY(blue > picture.height() / 8);
}

void TestPlots::noSizeIsNoComplaint() {
  QTest::failOnWarning(QRegularExpression("paint|Paint"));
  PlotView plot;
  plot.setSeries({line("a", {1, 2, 3})});
  plot.show();
  QVERIFY(QTest::qWaitForWindowExposed(&plot));
  plot.findChild<QWidget*>()->resize(300, 0);
  plot.setSeries({line("a", {3, 2, 3})});
  QTest::qWait(0);
  plot.findChild<QWidget*>()->resize(300, 200);
  QVERIFY(!plot.grab().isNull());
}

}  // namespace

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
