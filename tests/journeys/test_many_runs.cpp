#include "core/protocol/run_event.h"
#include "core/scaling/families.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/stall_watch.h"
#include "widgets/runs/runs_page.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QTableView>

namespace effnet {

/// Two thousand runs on the disk: the Runs page stays quick.
class TestManyRuns : public Journey {
  Q_OBJECT

 private:
  static constexpr int kRuns = 2000;
  static constexpr int kLong = 30'000;  // milliseconds

  static void write(const QString& file, const std::string& text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(text));
  }

  static std::string events(int number) {
    RunStarted started;
    started.config = recipeDefaults("scratch");
    started.config.network = publishedModel("efficientnet_b0");
    started.config.epochs = 3;
    started.labels = {"ant", "bee"};
    std::string lines = encodeEvent({utcNow(), started}) + '\n';
    for (int epoch = 1; epoch <= 3; ++epoch) {
      EpochDone done;
      done.epoch = epoch;
      done.val.top1 = 0.3 + 0.1 * epoch + 0.0001 * number;
      done.confusion = {{5, 1}, {2, 4}};
      lines += encodeEvent({utcNow(), done}) + '\n';
    }
    return lines + encodeEvent({utcNow(), RunEnded{RunState::Finished, "", ""}}) + '\n';
  }

  QTableView* table() const { return find<QTableView>("runsTable"); }

  /// The aim is 16 ms, a frame of 60 a second; fails where the window is plainly blocked, as a slow machine
  /// is no failure of ours.
  static void report(const char* what, const StallWatch& stall) {
    qInfo("%s with %d runs: the event loop was away for at most %.1f ms of its own work", what, kRuns,
          stall.longestWorkMs());
    QVERIFY2(stall.longestWorkMs() < 100, what);
  }

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs";
    TrainConfig config = recipeDefaults("scratch");
    config.network = publishedModel("efficientnet_b0");
    const std::string settings = toJson(config).dump();
    for (int number = 0; number < kRuns; ++number) {
      const QString run = folder + QStringLiteral("/run%1").arg(number);
      QVERIFY(QDir().mkpath(run));
      write(run + "/config.json", settings);
      write(run + "/events.jsonl", events(number));
    }
    open();
  }

  void opened() {
    QTest::qWait(1000);  // the first painting and the engine's start are measured elsewhere
    StallWatch stall;
    window().showPage(find<RunsPage>());
    QVERIFY(stall.until([&] { return table()->model()->rowCount() == kRuns; }, kLong));
    stall.until([] { return false; }, 500);  // its drawing, too
    report("opening", stall);
  }

  void filtered() {
    StallWatch stall;
    auto* filter = find<QLineEdit>("findRun");
    for (const QChar letter : QStringLiteral("run1999")) {
      QTest::keyClicks(filter, letter);
      stall.until([] { return false; }, 100);
    }
    QCOMPARE(table()->model()->rowCount(), 1);
    filter->clear();
    QVERIFY(stall.until([&] { return table()->model()->rowCount() == kRuns; }, kLong));
    report("filtering", stall);
  }

  void sorted() {
    StallWatch stall;
    for (const int column : {0, 2, 4, 2}) {
      QTimer::singleShot(0, table(), [this, column] {
        table()->sortByColumn(column, column % 4 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
      });
      stall.until([] { return false; }, 150);
    }
    report("sorting", stall);
  }

  void cleanupTestCase() { close(); }
};

}  // namespace effnet

QTEST_MAIN(effnet::TestManyRuns)
#include "test_many_runs.moc"
