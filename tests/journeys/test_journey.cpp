#include "tests/journeys/journey.h"
#include "tests/journeys/stall_watch.h"
#include "widgets/checkpoint/checkpoint_page.h"
#include "widgets/classify/class_list.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/film_strip.h"
#include "widgets/classify/image_view.h"
#include "widgets/common/message_banner.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/train_page.h"
#include "widgets/train/watch_panel.h"

#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace effnet {

/// One walk through the window as a person would take it, on a fresh account, with the real engine.
class TestJourney : public Journey {
  Q_OBJECT

  QString drawnPicture() const {
    QDirIterator files(shapes_, {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
  }

  /// Says what the event loop did; the aim is 16 ms, a frame of 60 a second. Fails where it is plainly blocked: how
  /// fast the machine is, and what else it does, is no failure of ours.
  static void report(const char* what, const StallWatch& stall) {
    qInfo("while %s, the event loop was away for at most %.1f ms, %.1f of its own work", what,
          stall.longestMs(), stall.longestWorkMs());
    QVERIFY(stall.answers() > 3);
    QVERIFY2(stall.longestWorkMs() < 100, what);
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    open();
  }

  void cleanupTestCase() { close(); }

  void exploreFollowsPhi() {
    auto* slider = find<QWidget>("phiSlider");
    const auto phi = [this] { return find<QWidget>("phi")->property("value").toDouble(); };
    const double before = phi();
    StallWatch stall;
    QTimer hand;  // a key that repeats, as one that is held down
    int presses = 0;
    connect(&hand, &QTimer::timeout, slider, [&] {
      QTest::keyClick(slider, Qt::Key_Right);
      if (++presses == 60) hand.stop();
    });
    hand.start(33);
    QVERIFY(stall.until([&] { return presses == 60; }, 30'000));
    QVERIFY(phi() > before);
    report("φ moved 60 times", stall);
  }

  void trainsOnTheDrawnDataSet() {
    window().showPage(find<TrainPage>());
    find<QPushButton>("drawnData")->click();
    auto* start = find<QPushButton>("startRun");
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 60'000);
    auto* from = find<QComboBox>("startFrom");
    const int scratch = from->findData(0);
    QVERIFY(scratch >= 0);
    from->setCurrentIndex(scratch);
    find<QSpinBox>("epochs")->setValue(2);
    find<QSpinBox>("batch")->setValue(8);
    auto* watch = find<WatchPanel>();
    StallWatch stall;
    start->click();
    QVERIFY(stall.until([&] { return watch->history().ended().has_value(); }, 240'000));
    report("a network was trained", stall);
    QCOMPARE(QString::fromStdString(watch->history().ended()->state), QString("finished"));
    QCOMPARE(watch->history().epochs().size(), 2u);
    QVERIFY(!watch->history().stepLosses().isEmpty());
    QTRY_VERIFY(!find<QToolButton>("openBest")->isHidden());
  }

  void bestCheckpointOpensByOneClick() {
    auto* name = find<QLabel>("checkpointName");
    find<QToolButton>("openBest")->click();
    QCOMPARE(window().currentPage(), find<ClassifyPage>());
    QTRY_VERIFY_WITH_TIMEOUT(name->text().contains("best"), 60'000);
  }

  void droppedPictureIsExplained() {
    auto* page = find<ClassifyPage>();
    StallWatch stall;
    QVERIFY(drop(*page, drawnPicture()));
    auto* view = find<ImageView>("imageView");
    QVERIFY(stall.until([&] { return view->hasLayer(); }, 60'000));
    report("a picture was classified", stall);
    auto* classes = find<ClassList>("classList");
    QCOMPARE(classes->model()->rowCount(), 2);
    const QImage first = view->composed();
    classes->setCurrentIndex(classes->model()->index(1, 0));
    QTRY_VERIFY(view->composed() != first);
    find<QSlider>("opacity")->setValue(0);
    QTRY_COMPARE(view->composed(), QImage(drawnPicture()).convertToFormat(QImage::Format_RGB32));
  }

  void largePhotographKeepsTheWindowFluent() {
    const QString path = home_.filePath("large.jpg");
    QVERIFY(QImage(drawnPicture()).scaled(4000, 3000).save(path, "JPG", 90));
    const QSize before = window().size();
    window().resize(2500, 1400);
    auto* view = find<ImageView>("imageView");
    QTest::qWait(50);
    StallWatch stall;
    QVERIFY(drop(*find<ClassifyPage>(), path));
    QVERIFY(
        stall.until([&] { return view->hasLayer() && view->pictureSize() == QSize(4000, 3000); }, 60'000));
    report("a photograph of 12 megapixels was classified", stall);

    StallWatch moving;
    int step = 0;
    QVERIFY(moving.until(
        [&] {
          find<QSlider>("opacity")->setValue(step % 100);
          return ++step > 60;
        },
        60'000));
    report("the map's opacity moved", moving);
    StallWatch zooming;
    step = 0;
    QVERIFY(zooming.until(
        [&] {
          view->zoom(step < 30 ? 1.1 : 1 / 1.1);
          return ++step > 60;
        },
        60'000));
    report("the photograph was zoomed", zooming);
    view->fit();
    window().resize(before);
  }

  void thousandPicturesAtOnce() {
    const QString folder = home_.filePath("many");
    QVERIFY(QDir().mkpath(folder));
    for (int number = 0; number < 1000; ++number)
      QVERIFY(QFile::copy(drawnPicture(),
                          folder + QStringLiteral("/%1.png").arg(number, 4, 10, QLatin1Char('0'))));
    auto* page = find<ClassifyPage>();
    StallWatch stall;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(drop(*page, folder));
    QVERIFY(
        stall.until([&] { return page->currentFile().contains("/many/") && page->isAnswered(); }, 60'000));
    const qint64 answered = clock.elapsed();
    auto* strip = find<FilmStrip>();
    QVERIFY(stall.until([&] { return strip->model()->rowCount() >= 1000; }, 60'000));
    QScrollBar* bar = strip->horizontalScrollBar();
    int step = 0;
    QVERIFY(stall.until(
        [&] {
          bar->setValue(bar->maximum() * step / 100);
          return ++step > 100;
        },
        60'000));
    qInfo("a thousand pictures: answered after %lld ms", static_cast<long long>(answered));
    report("a thousand pictures were dropped and scrolled through", stall);
  }

  void badPicturesAreSentences_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("not a picture at all");
    QTest::newRow("empty") << QByteArray();
  }
  void badPicturesAreSentences() {
    QFETCH(QByteArray, content);
    const QString path = home_.filePath(QString::fromUtf8(QTest::currentDataTag()) + ".jpg");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto* page = find<ClassifyPage>();
    QVERIFY(drop(*page, path));
    auto* banner = page->findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 30'000);
    QVERIFY(banner->text().contains(".jpg"));
  }

  void refusedCheckpointLeavesTheOpenOne() {
    const QString path = home_.filePath("weights.pth");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no checkpoint");
    file.close();
    auto* page = find<ClassifyPage>();
    QVERIFY(drop(*page, path));
    auto* banner = page->findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden() && banner->text().contains("weights.pth"), 30'000);
    QVERIFY(find<QLabel>("checkpointName")->text().contains("best"));
  }

  void looksInsideExportsAndUses() {
    auto* page = find<CheckpointPage>();
    window().showPage(page);
    page->openFiles({QStringLiteral("builtin:shapes")});
    auto* table = page->findChild<QTableView*>("tensorTable");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, 60'000);
    auto* catalog = page->findChild<QTreeView*>("catalogList");
    QVERIFY(catalog->model()->rowCount() > 70);

    const QString exported = home_.filePath("exported.pth");
    Q_EMIT page->exportRequested(
        {{QStringLiteral("builtin:shapes"), false, {}}, "torchvision", exported, {}, true, false, 0});
    auto* banner = page->findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 60'000);
    QVERIFY2(banner->text().contains("exported.pth") && QFile::exists(exported), qPrintable(banner->text()));

    page->openFiles({exported, QStringLiteral("builtin:shapes")});
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QLabel*>("summaryName")->text().contains("exported"), 60'000);
    find<QPushButton>("useInClassify")->click();
    QCOMPARE(window().currentPage(), find<ClassifyPage>());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("exported"), 60'000);
  }

  void runIsFoundAgain() {
    auto* runs = find<RunsPage>();
    window().showPage(runs);
    QTRY_VERIFY_WITH_TIMEOUT(!runs->selected().isEmpty(), 10'000);
    window().hide();
    close();
    open();
    window().showPage(find<RunsPage>());
    QTRY_VERIFY_WITH_TIMEOUT(!find<RunsPage>()->selected().isEmpty(), 10'000);
  }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestJourney)
#include "test_journey.moc"
