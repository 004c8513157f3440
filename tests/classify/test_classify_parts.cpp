#include "widgets/classify/class_list.h"
#include "widgets/classify/explain_panel.h"
#include "widgets/classify/film_strip_order.h"
#include "widgets/classify/image_view.h"
#include "widgets/classify/raw_map_file.h"
#include "widgets/maps/heat_layer.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

namespace effnet {

class TestClassifyParts : public QObject {
  Q_OBJECT

 private:
  static QList<QImage> picture(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return {image};
  }

 private Q_SLOTS:
  void layerSpansTheMap() {
    const ClassMap map{3, {-1, 0, 2, 5}};
    const HeatLayer layer = makeHeatLayer(map, 2, 2, {200, 100}, {});
    QCOMPARE(layer.range.low, -1.0F);
    QCOMPARE(layer.range.high, 5.0F);
    QCOMPARE(layer.colors.width(), 2 * layer.colors.height());
    QVERIFY(layer.contour.isEmpty());
  }

  void contourLiesBetweenLowAndHigh() {
    ClassMap map{0, {}};
    for (int row = 0; row < 8; ++row) {
      for (int column = 0; column < 8; ++column) map.values.push_back(static_cast<float>(column));
    }
    HeatOptions options;
    options.contour = 0.5;
    const HeatLayer layer = makeHeatLayer(map, 8, 8, {100, 100}, options);
    QVERIFY(!layer.contour.isEmpty());
    // A ramp from left to right crosses its middle value in the middle, on a vertical line.
    QVERIFY(std::abs(layer.contour.boundingRect().center().x() - 0.5) < 0.02);
    QVERIFY(layer.contour.boundingRect().width() < 0.02);
    QVERIFY(layer.contour.boundingRect().height() > 0.9);
  }

  void emptyMapStaysEmpty() {
    const HeatLayer layer = makeHeatLayer({0, {0, 0, 0, 0}}, 2, 2, {10, 10}, {});
    QCOMPARE(layer.colors.pixel(0, 0),
             layer.colors.pixel(layer.colors.width() - 1, layer.colors.height() - 1));
    QVERIFY(makeHeatLayer({0, {1, 2}}, 2, 2, {10, 10}, {}).colors.isNull());
  }

  void valuesUnderTheCursor_data() {
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("expected");
    QTest::newRow("first cell") << 0.1 << 0.1 << 1.0;
    QTest::newRow("last cell") << 0.99 << 0.99 << 4.0;
    QTest::newRow("outside") << 1.0 << 0.5 << -1.0;
    QTest::newRow("no number") << std::nan("") << 0.5 << -1.0;
  }
  void valuesUnderTheCursor() {
    QFETCH(double, x);
    QFETCH(double, y);
    QFETCH(double, expected);
    const auto value = heatValue({0, {1, 2, 3, 4}}, 2, 2, x, y);
    QCOMPARE(value ? static_cast<double>(*value) : -1.0, expected);
  }

  void viewKeepsThePixelUnderTheCursor() {
    ImageView view;
    view.resize(400, 300);
    view.setPicture(picture(1000, 750));
    QCOMPARE(view.toPicture({200, 150}), QPointF(500, 375));
    const QPointF place(120, 140);
    const QPointF before = view.toPicture(place);
    QWheelEvent wheel(place, view.mapToGlobal(place), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    const QPointF after = view.toPicture(place);
    QVERIFY((after - before).manhattanLength() < 1e-6);
    QVERIFY(view.magnification() > 0.5);
    view.showActualSize();
    QCOMPARE(view.magnification(), 1.0);
  }

  /// A cursor that rests hears of another map, another picture and another scale.
  void hoverFollowsWhatLiesUnderIt() {
    ImageView view;
    view.resize(400, 300);
    QImage picture(200, 150, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    view.setPicture({picture});
    const QPointF at(200, 150);
    QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QSignalSpy hovered(&view, &ImageView::hovered);
    view.setLayer({}, {0, 0, 200, 150});
    QVERIFY(!hovered.isEmpty());
    view.setPicture({picture.scaled(20, 15)});
    const auto pixel = hovered.last()[0].value<std::optional<QPointF>>();
    QVERIFY(pixel && pixel->x() < 20);
    view.clear();
    QVERIFY(!hovered.last()[0].value<std::optional<QPointF>>());
  }

  /// One scale holds for all pictures until the method changes, and in the signed colours white is zero.
  void sameScale() {
    ExplainPanel panel;
    auto* colors = panel.findChild<QComboBox*>("colorMap");
    colors->setCurrentIndex(colors->findData(static_cast<int>(ColorMap::Turbo)));
    panel.showRange({-1, 4});
    QCheckBox* fixed = nullptr;
    for (auto* box : panel.findChildren<QCheckBox*>())
      if (box->text().startsWith("Same scale")) fixed = box;
    QVERIFY(fixed != nullptr);
    fixed->setChecked(true);
    QVERIFY(!panel.options().range);
    panel.showRange({-1, 4});
    panel.showRange({0, 9});
    QCOMPARE(panel.options().range, std::optional(ValueRange{-1, 4}));
    colors->setCurrentIndex(colors->findData(static_cast<int>(ColorMap::Diverging)));
    QCOMPARE(panel.options().range, std::optional(ValueRange{-4, 4}));
    auto* method = panel.findChild<QComboBox*>("method");
    method->setCurrentIndex(method->findData("scorecam"));
    QVERIFY(!panel.options().range);
  }

  /// A difference of two classes has both signs by whatever method.
  void differencesAreSigned() {
    ExplainPanel panel;
    panel.setClasses({{4, "cat", 7.5, 0.8}, {9, "dog", 5, 0.15}});
    auto* against = panel.findChild<QComboBox*>("against");
    against->setCurrentIndex(2);
    Q_EMIT against->activated(2);
    QVERIFY(panel.options().colors == ColorMap::Diverging);
    auto* method = panel.findChild<QComboBox*>("method");
    method->setCurrentIndex(method->findData("layercam"));
    QVERIFY(panel.options().colors == ColorMap::Diverging);
    panel.setMethod({CamMethod::LayerCam, {}, {}, TestAugmentation::Mirror});
    QVERIFY(panel.options().colors != ColorMap::Diverging);
    QVERIFY(panel.method() == (ExplainMethod{CamMethod::LayerCam, {}, {}, TestAugmentation::Mirror}));
  }

  void composedPictureHasTheMapInItsBox() {
    ImageView view;
    view.resize(200, 200);
    view.setPicture(picture(100, 100));
    view.setLayerOpacity(1);
    view.setLayer(makeHeatLayer({0, {0, 1, 2, 3}}, 2, 2, {50, 50}, {}), {25, 25, 50, 50});
    const QImage whole = view.composed();
    QCOMPARE(whole.pixelColor(5, 5), QColor(Qt::darkGreen));
    QVERIFY(whole.pixelColor(50, 50) != QColor(Qt::darkGreen));
    view.setLayerVisible(false);
    QCOMPARE(view.composed().pixelColor(50, 50), QColor(Qt::darkGreen));
  }

  void filmStripModel() {
    FilmStripModel model;
    const QAbstractItemModelTester tester(&model);
    FilmStripOrder order;
    order.setPictures(&model);
    const QAbstractItemModelTester orderTester(&order);
    QStringList files;
    for (int number = 0; number < 10'000; ++number) files.append(QStringLiteral("/f/%1.jpg").arg(number));
    model.add(files);
    model.add({"/f/3.jpg", "/f/new.jpg"});
    QCOMPARE(model.rowCount(), 10'001);
    model.setTop("/f/5.jpg", {1, "bee", 3, 0.9});
    model.setTop("/f/7.jpg", {2, "ant", 3, 0.4});
    order.setOrder(FilmStripOrder::By::LeastSure);
    QCOMPARE(order.index(0, 0).data(FilmStripModel::LabelRole).toString(), QString("ant"));
    order.setOrder(FilmStripOrder::By::MostSure);
    QCOMPARE(order.index(0, 0).data(FilmStripModel::LabelRole).toString(), QString("bee"));
    order.setWords("BEE");
    QCOMPARE(order.rowCount(), 1);
    order.setWords("");
    model.setError("/f/9.jpg", "damaged");
    QVERIFY(model.index(9).data(FilmStripModel::BrokenRole).toBool());
    model.forgetAnswers();
    QCOMPARE(model.index(5).data(FilmStripModel::LabelRole).toString(), QString());
  }

  void thumbnailsAreWantedWhenSeen() {
    FilmStripModel model;
    QSignalSpy wanted(&model, &FilmStripModel::thumbnailWanted);
    model.add({"/a.jpg", "/b.jpg"});
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!model.index(1).data(Qt::DecorationRole).isValid());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QString("/b.jpg"));
    model.setThumbnail("/b.jpg", picture(10, 10).first());
    QVERIFY(!model.index(1).data(Qt::DecorationRole).value<QImage>().isNull());
  }

  void classListKeepsTheChosenClass() {
    ClassScoreModel model;
    const QAbstractItemModelTester tester(&model);
    model.setScores({{1, "ant", 2, 0.7}, {2, "bee", 1, 0.3}});
    model.setScores({{1, "ant", 2, 0.7}});
    ClassList list;
    QSignalSpy chosen(&list, &ClassList::classChosen);
    list.setScores({{1, "ant", 2, 0.7}, {2, "bee", 1, 0.3}}, -1);
    QCOMPARE(list.currentClass(), 1);
    QCOMPARE(chosen.size(), 0);
    list.setCurrentIndex(list.model()->index(1, 0));
    QCOMPARE(chosen.size(), 1);
    list.setScores({{7, "cat", 2, 0.6}, {2, "bee", 1, 0.4}}, list.currentClass());
    QCOMPARE(list.currentClass(), 2);
    list.clearScores();
    QCOMPARE(list.currentClass(), -1);
  }

  void rawMapsAreNumPyFiles() {
    QTemporaryDir folder;
    QString error;
    const QString file = folder.filePath("map.npy");
    QVERIFY(writeRawMap(file, {1.5F, -2, 0, 4}, 2, 2, &error));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.startsWith("\x93NUMPY\x01"));
    QCOMPARE(bytes.size() % 64, 16);
    QVERIFY(bytes.contains("'shape': (2, 2)"));
    float first = 0;
    std::memcpy(&first, bytes.constData() + bytes.size() - 16, sizeof first);
    QCOMPARE(first, 1.5F);
    QVERIFY(!writeRawMap("/nowhere/map.npy", {1}, 1, 1, &error));
    QVERIFY(!error.isEmpty());
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestClassifyParts)
#include "test_classify_parts.moc"
