#include "widgets/common/theme.h"
#include "widgets/label/class_panel.h"
#include "widgets/label/data_map_view.h"
#include "widgets/label/findings_panel.h"
#include "widgets/label/label_bar.h"
#include "widgets/label/label_model.h"
#include "widgets/label/label_page.h"
#include "widgets/label/map_colors.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>
#include <algorithm>
#include <ctime>
#include <limits>
#include <numeric>

namespace effnet {

/// The Label page without an engine: keys, selection, classes, orders, findings and the map.
class TestLabelPage : public QObject {
  Q_OBJECT

 private:
  static LabelFolder folderOf(int count, bool sorted = false) {
    LabelFolder folder{"/pictures", {}, {}, sorted};
    for (int i = 0; i < count; ++i)
      folder.pictures.push_back({std::string("p") + std::to_string(i) + ".jpg", {}});
    return folder;
  }
  static void fill(LabelPage& page, int count, const std::vector<std::string>& classes = {"cat", "dog"}) {
    const LabelFolder folder = folderOf(count);
    LabelSheet sheet(folder.names());
    for (const std::string& each : classes) sheet.addClass(each);
    page.resize(1000, 700);
    page.show();
    page.showFolder(folder, sheet);
  }
  static QListView* gridOf(const LabelPage& page) { return page.findChild<QListView*>("labelGrid"); }
  static LabelSuggestions suggestionsOf(const std::vector<int>& predicted, const std::vector<int>& order) {
    LabelSuggestions found;
    found.predicted = predicted;
    found.probability.assign(predicted.size(), 0.8);
    found.order = order;
    return found;
  }
  static QString labels(const LabelPage& page, int count) {
    QString text;
    for (int i = 0; i < count; ++i) text += QString::fromStdString(page.model()->sheet().labelText(i)) + '|';
    return text;
  }

 private Q_SLOTS:
  void emptySaysWhatToDo() {
    LabelPage page;
    QSignalSpy wanted(&page, &LabelPage::openRequested);
    page.resize(900, 600);
    page.show();
    QString texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
      if (label->isVisible()) texts += label->text();
    QVERIFY2(texts.contains("folder"), qPrintable(texts));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp")});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);  // Qt delivers a drop only where a drag has entered
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), QStringList{"/tmp"});
  }

  void keysGiveClasses() {
    LabelPage page;
    fill(page, 4);
    QSignalSpy changed(page.model(), &LabelModel::labelsChanged);
    QTest::keyClick(gridOf(page), Qt::Key_2);
    QTest::keyClick(gridOf(page), Qt::Key_1);
    QTest::keyClick(gridOf(page), Qt::Key_9);  // there is no such class
    QCOMPARE(labels(page, 4), QString("dog|cat|||"));
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(gridOf(page), Qt::Key_Backspace);
    QCOMPARE(labels(page, 4), QString("dog||||"));
    QTest::keyClick(gridOf(page), Qt::Key_Backspace);
    QTest::keyClick(gridOf(page), Qt::Key_Backspace);  // nothing is left to undo
    QCOMPARE(labels(page, 4), QString("||||"));
  }

  void spaceAgrees() {
    LabelPage page;
    fill(page, 3);
    QTest::keyClick(gridOf(page), Qt::Key_Space);  // nothing is suggested yet
    QCOMPARE(labels(page, 3), QString("|||"));
    page.showSuggestions(suggestionsOf({1, 0, -1}, {2, 1, 0}));
    gridOf(page)->selectAll();
    QTest::keyClick(gridOf(page), Qt::Key_Space);
    QCOMPARE(labels(page, 3), QString("dog|cat||"));
  }

  void severalAtOnce() {
    LabelPage page;
    fill(page, 6);
    gridOf(page)->selectionModel()->select(QItemSelection(page.model()->index(1), page.model()->index(3)),
                                           QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(gridOf(page), Qt::Key_1);
    QCOMPARE(labels(page, 6), QString("|cat|cat|cat|||"));
    QCOMPARE(gridOf(page)->currentIndex().row(), 4);
    QTest::keyClick(gridOf(page), Qt::Key_Backspace);
    QCOMPARE(labels(page, 6), QString("||||||"));
  }

  void aNameGivesAClass() {
    LabelPage page;
    fill(page, 4);
    auto* field = page.findChild<QLineEdit*>("classField");
    QTest::keyClick(gridOf(page), Qt::Key_D);
    QCOMPARE(field->text(), QString("d"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, "  red fox ");
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, "ca");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(field, "zzz");
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(labels(page, 4), QString("dog|red fox|ca||"));
    QCOMPARE(page.findChild<QListWidget*>("classes")->count(), 4);
  }

  void classesAreRenamedAndMerged() {
    LabelPage page;
    fill(page, 3, {"cat", "dog", "tomcat"});
    LabelModel& model = *page.model();
    const QAbstractItemModelTester tester(&model);
    model.setLabel({0}, 0);
    model.setLabel({1}, 2);
    page.showSuggestions(suggestionsOf({2, 1, 2}, {2}));
    model.renameClass(2, "cat");
    QCOMPARE(labels(page, 3), QString("cat|cat||"));
    QCOMPARE(model.suggestedOf(0), -1);  // the class is no more
    QCOMPARE(model.suggestedOf(1), 1);
    model.undo();
    QCOMPARE(labels(page, 3), QString("cat|tomcat||"));
    model.renameClass(1, "hound");
    QCOMPARE(model.sheet().classes()[1], std::string("hound"));
  }

  void theCurrentPictureStaysWhereOthersMove() {
    LabelPage page;
    fill(page, 5);
    const QAbstractItemModelTester tester(page.model());
    page.model()->setLabel({0}, 0);
    gridOf(page)->setCurrentIndex(page.model()->index(1));
    page.showSuggestions(suggestionsOf({0, 0, 0, 0, 0}, {4, 3, 2, 1}));
    QCOMPARE(page.model()->pictureAt(0), 1);
    QCOMPARE(page.model()->pictureAt(1), 4);
    QCOMPARE(page.model()->pictureAt(gridOf(page)->currentIndex().row()), 1);
    // With several chosen nothing moves before they have their class.
    gridOf(page)->selectAll();
    page.showSuggestions(suggestionsOf({0, 0, 0, 0, 0}, {2, 3, 4, 1}));
    QCOMPARE(page.model()->pictureAt(1), 4);
  }

  void changesOfOthersAreShown() {
    LabelPage page;
    fill(page, 2);
    QSignalSpy changed(page.model(), &LabelModel::labelsChanged);
    page.model()->takeOver("p1.jpg", "owl");
    page.model()->takeOver("elsewhere.jpg", "owl");
    QCOMPARE(labels(page, 2), QString("|owl|"));
    QCOMPARE(changed.size(), 0);  // they are written already
  }

  void whatIsShown() {
    LabelPage page;
    fill(page, 4);
    const QAbstractItemModelTester tester(page.model());
    page.model()->setLabel({0, 1}, 0);
    page.showSuggestions(suggestionsOf({1, 0, 0, 0}, {2, 3}));
    page.model()->show(LabelModel::Shown::Unlabelled);
    QCOMPARE(page.model()->rowCount(), 2);
    page.model()->show(LabelModel::Shown::Doubtful);
    QCOMPARE(page.model()->rowCount(), 1);
    QCOMPARE(page.model()->pictureAt(0), 0);
    page.model()->show(LabelModel::Shown::All);
    QCOMPARE(page.model()->rowCount(), 4);
  }

  void findingsOpenTheirPictures() {
    LabelPage page;
    fill(page, 6);
    AuditReport report;
    report.images = 6;
    report.findings = {{"label_error", {4}, 0.9, 1}, {"near_duplicate", {2, 5}, 0.95}, {"new kind", {1}, 1}};
    page.showReport(report);
    auto* list = page.findChild<QTreeWidget*>("findings");
    QCOMPARE(list->topLevelItemCount(), 3);
    for (int i = 0; i < 3; ++i) {
      QTreeWidgetItem* kind = list->topLevelItem(i);
      if (!kind->text(0).startsWith("Near")) continue;
      list->setCurrentItem(kind->child(0));
      QCOMPARE(page.model()->rowCount(), 2);
      QCOMPARE(page.model()->pictureAt(1), 5);
    }
    QTest::keyClick(gridOf(page), Qt::Key_2);
    QCOMPARE(page.model()->sheet().labelText(2), std::string("dog"));
    for (QPushButton* button : page.findChildren<QPushButton*>())
      if (button->text() == LabelBar::tr("Show all")) button->click();
    QCOMPARE(page.model()->rowCount(), 6);
  }

  /// What a picture is taken for is read in a narrow panel, too.
  void longNamesLeaveTheSuggestion() {
    FindingsPanel panel;
    AuditReport report;
    report.findings = {{"label_error", {0}, 0.9, 1}};
    panel.showReport(report, {"train/ants/466430434_4f2c1a9d3b_z_original.jpg"}, {"ants", "bees"});
    const QTreeWidgetItem* found = panel.findChild<QTreeWidget*>("findings")->topLevelItem(0)->child(0);
    QVERIFY2(found->text(0).endsWith("bees") && found->text(0).size() < 32, qPrintable(found->text(0)));
    QVERIFY(found->text(0).startsWith("4664304"));
    QVERIFY(found->toolTip(0).contains("466430434_4f2c1a9d3b_z_original.jpg"));
  }

  void aLoopSelects() {
    LabelPage page;
    fill(page, 4);
    page.showMap({{0, 1, 2, 3}, {0, 0, 10, 10}, {0, 1, 0, 1}});
    auto* map = page.findChild<DataMapView*>("dataMap");
    map->resize(400, 400);
    const QPolygonF left(QRectF(0, 0, 200, 400));
    QCOMPARE(map->within(left), (std::vector<int>{0, 1}));
    Q_EMIT map->selected(map->within(left));
    QCOMPARE(page.selectedPictures().size(), std::size_t{2});
    QTest::keyClick(map, Qt::Key_1);
    QCOMPARE(page.model()->sheet().count(0), 2);
  }

  /// How many a loop holds, what PCA leaves out and what colours mean stand below the points, never cut.
  void theMapIsExplained() {
    LabelPage page;
    fill(page, 4);
    DataMapReport report{{0, 1, 2, 3}, {0, 0, 10, 10}, {0, 1, 0, 1}};
    report.varianceShown = 0.234;
    page.showMap(report);
    auto* map = page.findChild<DataMapView*>("dataMap");
    QVERIFY2(map->caption().contains("23.4"), qPrintable(map->caption()));
    Q_EMIT map->selected({0, 1, 3});
    QVERIFY2(map->caption().startsWith("Selected: 3."), qPrintable(map->caption()));
    report.varianceShown = std::numeric_limits<double>::quiet_NaN();
    page.showMap(report);
    QVERIFY(!map->caption().contains("23.4"));
    map->resize(240, 240);  // its least width: the caption takes several lines, and leaves the points room
    Q_EMIT map->selected({0, 1, 3});
    const QString words = map->property("inWords").toString();
    const int line = map->fontMetrics().height();
    QVERIFY(map->fontMetrics().horizontalAdvance(words) > 240);
    QCOMPARE(map->within(QPolygonF(QRectF(0, 0, 240, 240 - 2 * line))).size(), std::size_t{4});
  }

  /// Which class has which colour is said beside the classes, while the map is coloured by them.
  void classesShowTheirColors() {
    LabelPage page;
    fill(page, 4);
    page.showMap({{0, 1, 2, 3}, {0, 0, 10, 10}, {0, 1, 0, 1}});
    const auto* classes = page.findChild<QListWidget*>("classes");
    QVERIFY(classes->item(0)->icon().isNull());
    Q_EMIT page.findChild<LabelBar*>()->viewChanged(LabelBar::Map);
    for (int i : {0, 1}) {
      const QImage dot = classes->item(i)->icon().pixmap(12, 12).toImage();
      QCOMPARE(dot.pixelColor(dot.rect().center()).rgb(), seriesColor(i).rgb());
    }
    auto* coloring = page.findChild<QComboBox*>("mapColor");
    coloring->setCurrentIndex(1);
    QVERIFY(classes->item(0)->icon().isNull());
    coloring->setCurrentIndex(0);
    Q_EMIT page.findChild<LabelBar*>()->viewChanged(LabelBar::Grid);
    QVERIFY(classes->item(0)->icon().isNull());
  }

  void arrowsGoOverTheMap() {
    LabelPage page;
    fill(page, 4);
    page.showMap({{0, 1, 2, 3}, {0, 0, 10, 10}, {0, 10, 0, 10}});  // 1 3 over 0 2
    auto* map = page.findChild<DataMapView*>("dataMap");
    map->resize(400, 400);
    Q_EMIT map->selected({0});
    const auto goes = [&](Qt::Key key) {
      QTest::keyClick(map, key);
      return page.selectedPictures();
    };
    QCOMPARE(goes(Qt::Key_Right), std::vector<int>{2});
    QCOMPARE(goes(Qt::Key_Up), std::vector<int>{3});
    QCOMPARE(goes(Qt::Key_Left), std::vector<int>{1});
    QCOMPARE(goes(Qt::Key_Left), std::vector<int>{1});  // nothing lies there
    QCOMPARE(goes(Qt::Key_Down), std::vector<int>{0});
  }

  void colorsSayWhatIsKnown() {
    LabelPage page;
    fill(page, 3);
    page.model()->setLabel({0, 1}, 0);
    page.showSuggestions(suggestionsOf({0, 1, -1}, {2}));
    const MapColors byError = mapColors(*page.model(), MapColoring::ByError);
    QVERIFY(byError.ofPictures[0] != byError.ofPictures[1]);
    QVERIFY(!byError.ofPictures[2].isValid());
    QVERIFY(!mapColors(*page.model(), MapColoring::ByClass).ofPictures[2].isValid());
  }

  /// With 10,000 pictures: a key, until the page is painted again.
  void aKeyIsQuick() {
    constexpr int kPictures = 10'000;
    LabelPage page;
    std::vector<std::string> classes;
    for (int i = 0; i < 9; ++i) classes.push_back(std::string("class ") + std::to_string(i));
    fill(page, kPictures, classes);
    std::vector<int> order(kPictures);
    std::iota(order.begin(), order.end(), 0);
    page.showSuggestions(suggestionsOf(std::vector<int>(kPictures, 1), order));
    QCoreApplication::processEvents();
    std::vector<double> milliseconds;
    std::vector<double> ofProcessor;  // what the test goes by: a busy machine is not the page's fault
    for (int i = 0; i < 200; ++i) {
      QElapsedTimer timer;
      timer.start();
      const std::clock_t before = std::clock();
      QTest::keyClick(gridOf(page), static_cast<Qt::Key>(Qt::Key_1 + i % 9));
      QCoreApplication::processEvents();
      ofProcessor.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
      milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    QCOMPARE(page.model()->sheet().labelled(), 200);
    std::ranges::sort(milliseconds);
    std::ranges::sort(ofProcessor);
    qInfo("a key with %d pictures: median %.2f ms, 95 %% below %.2f ms, at most %.2f ms", kPictures,
          milliseconds[100], milliseconds[190], milliseconds.back());
    qInfo("of the processor's time: median %.2f ms, 95 %% below %.2f ms, at most %.2f ms", ofProcessor[100],
          ofProcessor[190], ofProcessor.back());
    QVERIFY(ofProcessor[190] < 50);
    QElapsedTimer timer;
    timer.start();
    std::ranges::reverse(order);
    page.showSuggestions(suggestionsOf(std::vector<int>(kPictures, 2), order));
    QCoreApplication::processEvents();
    qInfo("suggestions for all of them and another order: %lld ms", static_cast<long long>(timer.elapsed()));
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestLabelPage)
#include "test_label_page.moc"
