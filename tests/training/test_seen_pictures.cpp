#include "core/base/error.h"
#include "core/dataset/duplicates.h"
#include "core/dataset/labelled_data.h"
#include "core/dataset/run_split.h"
#include "core/dataset/seen_pictures.h"
#include "tests/training/picture_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <functional>
#include <vector>

using namespace effnet;

namespace {

FileIdentity picture(std::uint64_t number, std::int64_t changed = 5) {
  return {1, number, 100, changed};
}

}  // namespace

/// What was read of pictures before is kept, and never for a file that has become another one.
class TestSeenPictures : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

 private Q_SLOTS:
  void keepsBetweenStarts() {
    SeenPictures first(file("kept"));
    first.add(picture(2), {20, 10});
    first.add(picture(1), {40, 30});
    first.keep();
    SeenPictures again(file("kept"));
    QVERIFY(again.find(picture(1)) == (SeenPictures::Size{40, 30}));
    QVERIFY(again.find(picture(2)) == (SeenPictures::Size{20, 10}));
    QVERIFY(!again.find(picture(3)));
    QVERIFY(!again.find(picture(1, 6)));  // changed since
    FileIdentity longer = picture(1);
    ++longer.bytes;
    QVERIFY(!again.find(longer));
  }

  void whatOthersKeptStays() {
    SeenPictures one(file("both"));
    SeenPictures other(file("both"));
    QVERIFY(!one.find(picture(1)) && !other.find(picture(2)));
    one.add(picture(1), {1, 1});
    one.keep();
    other.add(picture(2), {2, 2});
    other.keep();
    SeenPictures again(file("both"));
    QVERIFY(again.find(picture(1)) && again.find(picture(2)));
  }

  void neverMoreThanItsMost() {
    SeenPictures small(file("small"), 3);
    for (std::uint64_t i = 0; i < 10; ++i) {
      small.add(picture(i), {1, 1});
      small.keep();
    }
    SeenPictures again(file("small"), 3);
    int known = 0;
    for (std::uint64_t i = 0; i < 10; ++i) known += again.find(picture(i)) ? 1 : 0;
    QCOMPARE(known, 3);
    QVERIFY(again.find(picture(9)));  // the last one
  }

  void damage_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("cut");
    QTest::newRow("the mark") << 0 << 0;
    QTest::newRow("a row") << -5 << 0;
    QTest::newRow("cut within a row") << -1 << 7;
    QTest::newRow("cut to a whole row") << -1 << 40;
    QTest::newRow("cut to nothing") << -1 << 1000;
  }

  void damage() {
    QFETCH(const int, at);
    QFETCH(const int, cut);
    const std::filesystem::path kept = file("damaged");
    SeenPictures before(kept);
    before.add(picture(1), {40, 30});
    before.add(picture(2), {40, 30});
    before.keep();
    QFile stored(QString::fromStdString(kept.string()));
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QByteArray bytes = stored.readAll();
    if (cut > 0)
      bytes.chop(cut);
    else
      bytes[at < 0 ? bytes.size() + at : at] ^= 1;
    stored.resize(0);
    stored.seek(0);
    stored.write(bytes);
    stored.close();
    QVERIFY(!SeenPictures(kept).find(picture(1)));
  }

  void aDiskThatTakesNothing() {
    SeenPictures nowhere("/proc/nowhere/kept");
    nowhere.add(picture(1), {40, 30});
    nowhere.keep();
    QVERIFY(nowhere.find(picture(1)));  // in this process
  }

  /// A file of this moment may change again at the same tick of the clock.
  void whatWasJustWrittenIsNotSettled() {
    QFile fresh(folder_.filePath("fresh"));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    QVERIFY(!settledIdentity(fresh.fileName().toStdString()));
    QVERIFY(!settledIdentity(folder_.path().toStdString()));
    QVERIFY(!settledIdentity("/dev/null"));
    QVERIFY(!settledIdentity(file("absent")));
  }

  void aListingIsEnded() {
    writeTwoClasses(file("many"), 5);
    std::stop_source stop;
    DatasetOptions options;
    options.data = file("many");
    options.watch = ListingWatch(stop.get_token());
    QCOMPARE(scanDataset(options).train.size(), std::size_t{8});
    stop.request_stop();
    try {
      scanDataset(options);
      QFAIL("not ended");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("cancelled"));
    }
  }

  /// Whoever lists, hashes or compares asks before each picture whether that is still wanted.
  void hashingIsEnded() {
    const std::filesystem::path data = file("hashed");
    writeTwoClasses(data, 20);
    const TrainConfig config = quickConfig(data);
    const RunDirectory run{file("a run")};
    std::filesystem::create_directories(run.root);
    Dataset dataset = scanDataset(datasetOptions(config));
    const std::vector<std::function<void(const ListingWatch&)>> steps{
        [&](const ListingWatch& watch) { readLabelledData(data, {}, watch); },
        [&](const ListingWatch& watch) { findEqualPictures(dataset, watch); },
        [&](const ListingWatch& watch) { writeRunSplit(run, config, dataset, watch); },
        [&](const ListingWatch& watch) { scanRunPictures(run, config, watch); }};
    for (const auto& step : steps) {
      std::atomic<int> asked = 0;
      step(ListingWatch({}, {}, [&] { return ++asked < 0; }));
      const int all = asked;
      QVERIFY2(all >= 40, qPrintable(QString::number(all)));
      for (const int most : {0, all / 2, all - 1}) {
        asked = 0;
        try {
          step(ListingWatch({}, {}, [&] { return asked++ >= most; }));
          QFAIL("not ended");
        } catch (const Error& error) {
          QCOMPARE(error.code(), std::string("cancelled"));
        }
        QVERIFY(asked <= most + 4);  // of each thread, and at the end
      }
    }
  }

  void tellsHowFarItIs() {
    std::vector<std::size_t> told;
    const ListingWatch watch({}, [&](std::size_t files) { told.push_back(files); });
    const ListingWatch same = watch;
    for (int i = 0; i < 1500; ++i) watch.next();
    for (int i = 0; i < 1500; ++i) same.next();
    QCOMPARE(told, (std::vector<std::size_t>{1000, 2000, 3000}));
  }
};

QTEST_GUILESS_MAIN(TestSeenPictures)
#include "test_seen_pictures.moc"
