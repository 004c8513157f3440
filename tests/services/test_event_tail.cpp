#include "app/services/event_tail.h"
#include "app/services/run_monitor.h"
#include "core/protocol/transfer_note.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace effnet {

class TestEventTail : public QObject {
  Q_OBJECT

 private:
  static QByteArray step(int number) {
    return QByteArray::fromStdString(
        encodeEvent({utcNow(), StepDone{number, number / 10.0, 0.5, 1e-3, 10, 5, 1, 0}}));
  }

  static void append(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
  }

 private Q_SLOTS:
  void keepsPartialLines() {
    QTemporaryDir folder;
    const QString path = folder.filePath("events.jsonl");
    EventTail tail(path.toStdString());
    QVERIFY(tail.read(1000).empty());
    const QByteArray line = step(1);
    append(path, line.left(20));
    QVERIFY(tail.read(1000).empty());
    append(path, line.mid(20) + '\n' + step(2) + '\n' + step(3).left(3));
    QCOMPARE(tail.read(1000).size(), 2u);
    append(path, step(3).mid(3) + '\n');
    const auto events = tail.read(1000);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(std::get<StepDone>(events[0].what).step, 3);
    QVERIFY(tail.atEnd());
    QCOMPARE(tail.damagedLines(), 0);
  }

  void readsInSlices() {
    QTemporaryDir folder;
    const QString path = folder.filePath("events.jsonl");
    QByteArray lines;
    for (int number = 1; number <= 500; ++number) lines += step(number) + '\n';
    append(path, lines);
    EventTail tail(path.toStdString());
    std::size_t count = 0;
    int reads = 0;
    do {
      count += tail.read(1024).size();
      ++reads;
    } while (!tail.atEnd());
    QCOMPARE(count, 500u);
    QVERIFY(reads > 10);
  }

  void damagedLinesAreCountedAndSkipped() {
    QTemporaryDir folder;
    const QString path = folder.filePath("events.jsonl");
    append(path, "{\"event\":\"step\",\"step\":\n\n[]\nnothing\n" + step(7) + '\n');
    EventTail tail(path.toStdString());
    QCOMPARE(tail.read(10000).size(), 1u);
    QCOMPARE(tail.damagedLines(), 3);
  }

  void aCutHalfLineIsForgotten() {
    QTemporaryDir folder;
    const QString path = folder.filePath("events.jsonl");
    append(path, step(1) + '\n' + step(2).left(30));
    EventTail tail(path.toStdString());
    QCOMPARE(tail.read(10000).size(), 1u);
    QVERIFY(QFile::resize(path, step(1).size() + 1));
    append(path, step(5) + '\n');
    QFile::resize(path, step(1).size() + 1);
    QVERIFY(tail.read(10000).empty());
    QVERIFY(!tail.restarted());
    append(path, step(5) + '\n');
    QCOMPARE(tail.read(10000).size(), 1u);
  }

  void aReplacedFileIsReadAgain() {
    QTemporaryDir folder;
    const QString path = folder.filePath("events.jsonl");
    append(path, step(1) + '\n' + step(2) + '\n');
    EventTail tail(path.toStdString());
    QCOMPARE(tail.read(10000).size(), 2u);
    QFile::remove(path);
    append(path, step(9) + '\n');
    QCOMPARE(tail.read(10000).size(), 1u);
    QVERIFY(tail.restarted());
  }

  void monitorTellsTheState_data() {
    QTest::addColumn<QString>("lastState");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("running") << "" << true << "running";
    QTest::newRow("killed") << "" << false << "interrupted";
    QTest::newRow("finished") << "finished" << false << "finished";
    QTest::newRow("failed") << "failed" << false << "failed";
  }
  void monitorTellsTheState() {
    QFETCH(QString, lastState);
    QFETCH(bool, locked);
    QFETCH(QString, expected);
    QTemporaryDir folder;
    const RunDirectory run{folder.path().toStdString()};
    append(folder.filePath("events.jsonl"), step(1) + '\n');
    if (!lastState.isEmpty()) {
      const RunEvent end{utcNow(), RunEnded{parseWord<RunState>(lastState.toStdString(), "state"), "", ""}};
      append(folder.filePath("events.jsonl"), QByteArray::fromStdString(encodeEvent(end)) + '\n');
    }
    std::unique_ptr<RunLock> lock;
    if (locked) lock = std::make_unique<RunLock>(run);
    RunMonitor monitor(folder.path());
    QTRY_COMPARE(monitor.state(), fromWord<RunState>(expected.toStdString()));
    if (locked) {
      lock.reset();
      QTRY_COMPARE(monitor.state(), std::optional(RunState::Interrupted));
    }
  }

  void transfersAreToldUntilTheRunBegins() {
    QTemporaryDir folder;
    const RunDirectory run{folder.path().toStdString()};
    const RunLock lock(run);
    writeTransferNote(run, {"/data/pets", 0.25, 8});
    RunMonitor monitor(folder.path());
    QSignalSpy sending(&monitor, &RunMonitor::sending);
    QTRY_VERIFY(!sending.isEmpty());
    QCOMPARE(sending.first(), QVariantList({"/data/pets", 0.25, 8.0}));
    append(folder.filePath("transfer.json"), "and half a line");
    QCOMPARE(readTransferNote(run).has_value(), false);
    removeTransferNote(run);
    append(folder.filePath("events.jsonl"), step(1) + '\n');
    QSignalSpy arrived(&monitor, &RunMonitor::eventsArrived);
    QTRY_VERIFY(!arrived.isEmpty());
    writeTransferNote(run, {"/data/pets", 0.5, 8});
    const auto told = sending.size();
    append(folder.filePath("events.jsonl"), step(2) + '\n');
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(sending.size(), told);
  }

  void restingMonitorReadsOnWhereItStood() {
    QTemporaryDir folder;
    const QString events = folder.filePath("events.jsonl");
    append(events, step(1) + '\n');
    RunMonitor monitor(folder.path());
    QSignalSpy arrived(&monitor, &RunMonitor::eventsArrived);
    QTRY_COMPARE(arrived.size(), 1);
    monitor.setResting(true);
    append(events, step(2) + '\n');
    QVERIFY(!arrived.wait(1000));
    monitor.setResting(false);
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(arrived[1][0].value<std::vector<RunEvent>>().size(), 1u);
  }

  static QByteArray longHistory() {
    QByteArray lines;
    for (int number = 1; lines.size() < 2'000'000; ++number) lines += step(number) + '\n';
    return lines;
  }

  void longHistorySaysHowFarItIsRead() {
    QTemporaryDir folder;
    append(folder.filePath("events.jsonl"), longHistory());
    RunMonitor monitor(folder.path());
    QSignalSpy reading(&monitor, &RunMonitor::reading);
    QSignalSpy state(&monitor, &RunMonitor::stateChanged);
    QTRY_VERIFY(!state.isEmpty());
    QVERIFY(reading.size() > 3 && reading.size() <= 101);
    for (qsizetype i = 1; i < reading.size(); ++i)
      QVERIFY(reading[i][0].toDouble() > reading[i - 1][0].toDouble());
    QCOMPARE(reading.last()[0].toDouble(), 1.0);
    const auto told = reading.size();
    append(folder.filePath("events.jsonl"), step(1) + '\n');
    QSignalSpy arrived(&monitor, &RunMonitor::eventsArrived);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(reading.size(), told);  // one look was enough
  }

  void longHistoryCanBeLeftUnread() {
    QTemporaryDir folder;
    append(folder.filePath("events.jsonl"), longHistory());
    RunMonitor monitor(folder.path());
    QSignalSpy arrived(&monitor, &RunMonitor::eventsArrived);
    connect(&monitor, &RunMonitor::reading, &monitor, &RunMonitor::leaveUnread);
    QTRY_COMPARE(arrived.size(), 1);
    monitor.setResting(true);
    monitor.setResting(false);
    QVERIFY(!arrived.wait(300));
  }

  void complaintOfARunThatNeverBegan() {
    QTemporaryDir folder;
    append(folder.filePath("stderr.log"), "OMP: a warning\neffnet: train: /data: there is no such folder\n");
    RunMonitor monitor(folder.path());
    QSignalSpy complained(&monitor, &RunMonitor::complained);
    QTRY_COMPARE(monitor.state(), std::optional(RunState::Failed));
    QCOMPARE(complained.size(), 1);
    QVERIFY(complained[0][0].toString().contains("no such folder"));
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestEventTail)
#include "test_event_tail.moc"
