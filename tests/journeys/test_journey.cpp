#include "tests/journeys/journey.h"
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

/// Notes the longest time in which the event loop did not come round.
class StallWatch : public QObject {
 public:
  StallWatch() {
    connect(&timer_, &QTimer::timeout, this, [this] { longest_ = std::max(longest_, clock_.restart()); });
    restart();
  }
  void restart() {
    longest_ = 0;
    clock_.start();
    timer_.start(1);
  }
  qint64 longestMs() const { return longest_; }

 private:
  QTimer timer_;
  QElapsedTimer clock_;
  qint64 longest_ = 0;
};

/// One walk through the window as a person would take it, on a fresh account, with the real engine.
class TestJourney : public Journey {
  Q_OBJECT

  QString drawnPicture() const {
    QDirIterator files(shapes_, {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
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
    const double before = find<QWidget>("phi")->property("value").toDouble();
    StallWatch stall;
    for (int press = 0; press < 20; ++press) QTest::keyClick(slider, Qt::Key_Right);
    QTRY_VERIFY(find<QWidget>("phi")->property("value").toDouble() > before);
    qInfo("longest stall of the event loop while φ moved 20 times: %lld ms",
          static_cast<long long>(stall.longestMs()));
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
    start->click();
    auto* watch = find<WatchPanel>();
    QTRY_VERIFY_WITH_TIMEOUT(watch->history().ended().has_value(), 240'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(view->hasLayer(), 60'000);
    qInfo("longest stall of the event loop while classifying: %lld ms",
          static_cast<long long>(stall.longestMs()));
    auto* classes = find<ClassList>("classList");
    QCOMPARE(classes->model()->rowCount(), 2);
    const QImage first = view->composed();
    classes->setCurrentIndex(classes->model()->index(1, 0));
    QTRY_VERIFY(view->composed() != first);
    find<QSlider>("opacity")->setValue(0);
    QTRY_COMPARE(view->composed(), QImage(drawnPicture()).convertToFormat(QImage::Format_RGB32));
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
    QTRY_VERIFY_WITH_TIMEOUT(page->currentFile().contains("/many/") && page->isAnswered(), 60'000);
    const qint64 answered = clock.elapsed();
    auto* strip = find<FilmStrip>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->model()->rowCount() >= 1000, 60'000);
    QScrollBar* bar = strip->horizontalScrollBar();
    for (int step = 0; step <= 40; ++step) {
      bar->setValue(bar->maximum() * step / 40);
      QTest::qWait(5);
    }
    qInfo("a thousand pictures: answered after %lld ms, longest stall of the event loop %lld ms",
          static_cast<long long>(answered), static_cast<long long>(stall.longestMs()));
    QVERIFY(stall.longestMs() < 500);  // other work runs on the machine meanwhile
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
