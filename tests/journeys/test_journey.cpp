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
#include <algorithm>
#include <unistd.h>
#include <vector>

namespace effnet {

/// One walk through the window as a person would take it, on a fresh account, with the real engine.
class TestJourney : public Journey {
  Q_OBJECT

  QString drawnPicture() const {
    QDirIterator files(shapes_, {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
  }

  static double residentMb() {
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ')[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
  }

  /// Drops a folder of `count` pictures, links to these, waits for the first answer and scrolls through all.
  void dropMany(const QStringList& sources, int count) {
    const QString folder = home_.filePath(QStringLiteral("many%1_%2").arg(sources.size()).arg(count));
    QVERIFY(QDir().mkpath(folder));
    for (int number = 0; number < count; ++number) {
      const QString& source = sources[number % sources.size()];
      QVERIFY(QFile::link(source, folder + QStringLiteral("/%1.").arg(number, 5, 10, QLatin1Char('0')) +
                                      QFileInfo(source).suffix()));
    }
    auto* page = find<ClassifyPage>();
    const double before = residentMb();
    StallWatch stall;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(drop(*page, folder));
    QVERIFY(
        stall.until([&] { return page->currentFile().startsWith(folder) && page->isAnswered(); }, 60'000));
    const qint64 answered = clock.elapsed();
    auto* strip = find<FilmStrip>();
    QVERIFY(stall.until([&] { return strip->model()->rowCount() >= count; }, 60'000));
    QScrollBar* bar = strip->horizontalScrollBar();
    int step = 0;
    QVERIFY(stall.until(
        [&] {
          bar->setValue(bar->maximum() * step / 300);
          return ++step > 300;
        },
        60'000));
    const double grown = residentMb() - before;
    qInfo("%d pictures: answered after %lld ms; memory grew by %.0f MB", count,
          static_cast<long long>(answered), grown);
    QVERIFY2(grown < 300, "thumbnails are kept without a limit");
    report("they were dropped and scrolled through", stall);
  }

  /// Says what the event loop did; the aim is 16 ms, a frame of 60 a second. Fails where it is plainly
  /// blocked: how fast the machine is, and what else it does, is no failure of ours.
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
    QCOMPARE(watch->history().ended()->state, RunState::Finished);
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

  void thousandPicturesAtOnce() { dropMany({drawnPicture()}, 1'000); }

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
    // The banner of the picture before it may still be there.
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden() && banner->text().contains(QFileInfo(path).fileName()),
                             30'000);
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
    ExportWish wish;
    wish.from.source = QStringLiteral("builtin:shapes");
    wish.layout = "torchvision";
    wish.target = exported;
    Q_EMIT page->exportRequested(wish);
    auto* banner = page->findChild<MessageBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isHidden(), 60'000);
    QVERIFY2(banner->text().contains("exported.pth") && QFile::exists(exported), qPrintable(banner->text()));

    page->openFiles({exported, QStringLiteral("builtin:shapes")});
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QLabel*>("summaryName")->text().contains("exported"), 60'000);
    find<QPushButton>("useInClassify")->click();
    QCOMPARE(window().currentPage(), find<ClassifyPage>());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("exported"), 60'000);
  }

  // As people use it: a real network, real photographs, and ten times more of them than a strip shows.
  void realPhotographs() {
    const QDir data(qEnvironmentVariable("EFFNET_TEST_DATA"));
    const QDir photos(data.filePath("photos"));
    const QString weights = data.filePath("weights/efficientnet_v2_b0_imagenet1k.pth");
    if (qEnvironmentVariableIsEmpty("EFFNET_TEST_DATA") || !QFile::exists(weights))
      QSKIP("SKIP: the real weights and photographs are not there (EFFNET_TEST_DATA)");
    auto* page = find<ClassifyPage>();
    window().showPage(page);
    QVERIFY(drop(*page, weights));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("checkpointName")->text().contains("imagenet1k"), 60'000);
    QStringList files;
    for (const QString& name : photos.entryList({"*.JPEG"}, QDir::Files)) files << photos.filePath(name);
    QVERIFY(files.size() >= 100);
    auto* view = find<ImageView>("imageView");
    std::vector<double> times;
    for (int number = 0; number < 12; ++number) {
      QElapsedTimer clock;
      clock.start();
      QVERIFY(drop(*page, files[number]));
      QVERIFY(StallWatch::until(
          [&] { return page->currentFile() == files[number] && page->isAnswered() && view->hasLayer(); },
          60'000));
      times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("from a dropped photograph to its map: median %.0f ms, longest %.0f ms", times[times.size() / 2],
          times.back());
    dropMany(files, 1'000);
    dropMany(files, 10'000);
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
