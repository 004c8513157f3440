#include "app/services/label_corrections.h"
#include "app/services/run_launcher.h"
#include "app/services/run_store.h"
#include "app/services/sweep_monitor.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_event.h"
#include "core/protocol/sweep_plan.h"
#include "core/protocol/sweep_rungs.h"
#include "core/scaling/families.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <functional>
#include <memory>

namespace effnet {

class TestRunStore : public QObject {
  Q_OBJECT

 private:
  static void writeRun(const QString& directory, int epochs) {
    QVERIFY(QDir().mkpath(directory));
    QFile file(directory + "/events.jsonl");
    QVERIFY(file.open(QIODevice::Append));
    for (int epoch = 1; epoch <= epochs; ++epoch) {
      EpochDone done;
      done.epoch = epoch;
      done.val.top1 = 0.5 + epoch * 0.01;
      file.write(QByteArray::fromStdString(encodeEvent({utcNow(), done})) + '\n');
    }
  }

  static std::string codeOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const Error& error) {
      return error.code();
    }
    return {};
  }

 private Q_SLOTS:
  void findsRunsAndTheirChanges() {
    QTemporaryDir folder;
    writeRun(folder.filePath("a"), 3);
    QVERIFY(QDir(folder.path()).mkdir("no-run"));
    RunStore store(folder.path());
    QSignalSpy spy(&store, &RunStore::refreshed);
    store.refresh();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(store.runs().size(), 1u);
    QCOMPARE(store.runs()[0].epochs, 3);
    store.refresh();
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy[1][0].toBool(), false);
    writeRun(folder.filePath("b"), 1);
    store.refresh();
    QTRY_COMPARE(spy.size(), 3);
    QCOMPARE(spy[2][0].toBool(), true);
    QCOMPARE(store.runs().size(), 2u);
  }

  void renames() {
    QTemporaryDir folder;
    writeRun(folder.filePath("a"), 1);
    writeRun(folder.filePath("b"), 1);
    RunStore store(folder.path());
    store.rename(folder.filePath("a"), "first try");
    QVERIFY(QDir(folder.filePath("first try")).exists());
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "first try"); }), std::string("run_exists"));
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "../outside"); }), std::string("bad_value"));
    const RunLock lock({folder.filePath("b").toStdString()});
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "c"); }), std::string("run_locked"));
  }

  /// Over, though most of its candidates were stopped early; not before the last one has come to its rung.
  void aSweepIsOver() {
    QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    SweepRequest request;
    request.config = recipeDefaults("scratch");
    request.config.network = familyBaseline("efficientnet");
    request.config.epochs = 9;
    request.grid = parseGrid({"learning_rate=1e-5,2e-5,3e-5,4e-5,5e-5,6e-5,7e-5,8e-5,9e-5"});
    request.rungs = 3;
    const SweepPlan plan = planSweep(request);
    SweepCourse course(plan, root);
    int whole = 0;
    while (!course.finished()) {
      QVERIFY(!SweepMonitor::isOver(plan, root));
      const SweepCourse::Run run = course.open().front();
      const std::filesystem::path directory = root / plan.candidates[run.candidate].name;
      std::filesystem::create_directories(directory);
      std::string events = encodeEvent({utcNow(), RunStarted{}}) + '\n';
      EpochDone epoch;
      epoch.val.top1 = 0.2 + 0.05 * static_cast<double>(run.candidate);
      for (epoch.epoch = 1; epoch.epoch <= (run.epochs > 0 ? run.epochs : 9); ++epoch.epoch)
        events += encodeEvent({utcNow(), epoch}) + '\n';
      const RunState end = run.epochs > 0 ? RunState::Stopped : RunState::Finished;
      whole += end == RunState::Finished ? 1 : 0;
      events += encodeEvent({utcNow(), RunEnded{end, "", ""}}) + '\n';
      writeFileAtomically(directory / "events.jsonl", events);
      course.settle(run.candidate, true);
    }
    QVERIFY(SweepMonitor::isOver(plan, root));
    QVERIFY(whole >= 1 && whole < 9);
  }

  void findsTheRunsOfASweepAndOfElsewhere() {
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    writeRun(folder.filePath("sweep/one"), 1);
    writeRun(folder.filePath("sweep/two"), 2);
    writeRun(elsewhere.filePath("other"), 3);
    RunStore store(folder.path());
    QSignalSpy spy(&store, &RunStore::refreshed);
    store.addOutside(elsewhere.filePath("other"));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(store.runs().size(), 3u);
    QVERIFY(store.find(folder.filePath("sweep/two")) != nullptr);
    QCOMPARE(store.find(elsewhere.filePath("other"))->epochs, 3);
    QVERIFY(store.find(folder.filePath("sweep")) == nullptr);
  }

  void duplicatesWithoutTheLock() {
    QTemporaryDir folder;
    writeRun(folder.filePath("a"), 2);
    { const RunLock lock({folder.filePath("a").toStdString()}); }
    RunStore store(folder.path());
    QSignalSpy done(&store, &RunStore::duplicated);
    store.duplicate(folder.filePath("a"));
    QTRY_COMPARE(done.size(), 1);
    const QString copy = done[0][0].toString();
    QVERIFY(QFile::exists(copy + "/events.jsonl"));
    QVERIFY(!QFile::exists(copy + "/run.lock"));
    store.duplicate(folder.filePath("a"));
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(done[1][0].toString() != copy);
  }

  void notesAreSeenAndKept() {
    QTemporaryDir folder;
    const QString run = folder.filePath("a");
    writeRun(run, 1);
    RunStore store(folder.path());
    QSignalSpy spy(&store, &RunStore::refreshed);
    store.refresh();
    QTRY_COMPARE(spy.size(), 1);
    const RunNotes notes{{"best", "paper"}, "a note", true};
    store.setNotes(run, notes);
    QTRY_COMPARE(spy.size(), 2);
    QVERIFY(store.find(run)->notes == notes);
    writeFileAtomically(RunDirectory{run.toStdString()}.notes(), "no JSON");
    store.refresh();
    QTRY_COMPARE(spy.size(), 3);
    QVERIFY(store.find(run)->notes == RunNotes());
  }

  void dataThatMovedIsNoted() {
    QTemporaryDir folder;
    const QString run = folder.filePath("a");
    writeRun(run, 1);
    TrainConfig config = recipeDefaults("finetune");
    config.data = "/gone";
    config.epochs = 7;
    writeFileAtomically(RunDirectory{run.toStdString()}.config(), toJson(config).dump());
    RunStore store(folder.path());
    store.moveData(run, folder.path());
    config.data = folder.path().toStdString();
    QVERIFY(readTrainConfig(RunDirectory{run.toStdString()}.config()) == config);
    QSignalSpy spy(&store, &RunStore::refreshed);
    QTRY_VERIFY(!spy.isEmpty());
    QCOMPARE(store.find(run)->config.data, config.data);
  }

  void damagedRunsAreShownAsSuch_data() {
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("unreadable");
    QTest::newRow("nothing") << QByteArray() << "failed" << 0;
    QTest::newRow("no JSON") << QByteArray("\x01\x02\n{}\n") << "failed" << 2;
    QTest::newRow("another version")
        << QByteArray(
               "{\"event\":\"run\",\"time\":\"2031-01-01T00:00:00Z\",\"config\":{\"from_the_future\":1}}"
               "\n"
               "{\"event\":\"of another kind\",\"time\":\"\"}"
               "\n")
        << "failed" << 1;
    QTest::newRow("half a line") << QByteArray(
                                        "{\"event\":\"epoch\",\"epoch\":1}"
                                        "\n"
                                        "{\"event\":\"ep")
                                 << "failed" << 0;
  }
  void damagedRunsAreShownAsSuch() {
    QFETCH(QByteArray, events);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("a"));
    QFile file(folder.filePath("a/events.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(events);
    file.close();
    const auto summary = summarizeRun(folder.filePath("a").toStdString());
    QVERIFY(summary);
    QTEST(QString::fromLatin1(wordOf(summary->state)), "state");
    QTEST(summary->unreadableLines, "unreadable");
  }

  void wrongLabelsAreAReversibleList() {
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath("data/ants"));
    QVERIFY(QDir(folder.path()).mkpath("data/bees"));
    const QString file = folder.filePath("data/ants/1.jpg");
    for (const QString& each : {file, folder.filePath("data/bees/1.jpg")}) {
      QFile picture(each);
      QVERIFY(picture.open(QIODevice::WriteOnly));
      picture.write(each.toUtf8());
    }
    LabelCorrections list(folder.path());
    list.note(file, "bees");
    QVERIFY(QFile::exists(file));
    LabelCorrections again(folder.path());
    QCOMPARE(again.all().size(), 1);
    again.apply();
    QVERIFY(!QFile::exists(file));
    const QString moved = again.all().first().moved;
    QVERIFY(moved != folder.filePath("data/bees/1.jpg"));
    QVERIFY(QFile::exists(moved));
    LabelCorrections later(folder.path());
    later.forget(file);  // what was moved stays known, or nobody could move it back
    later.revert();
    QVERIFY(QFile::exists(file));
    later.forget(file);
    QVERIFY(LabelCorrections(folder.path()).all().isEmpty());
    later.note("/dev/null/ants/2.jpg", "bees");
    QCOMPARE(codeOf([&] { later.apply(); }), std::string("write_failed"));
  }

  void aQueuedRunWaitsForTheOther_data() {
    QTest::addColumn<bool>("stopped");
    QTest::newRow("its turn comes") << false;
    QTest::newRow("stopped before") << true;
  }
  void aQueuedRunWaitsForTheOther() {
    QFETCH(bool, stopped);
    QTemporaryDir folder;
    writeRun(folder.filePath("other"), 1);
    QVERIFY(QDir(folder.path()).mkdir("next"));
    const RunDirectory next{folder.filePath("next").toStdString()};
    writeFileAtomically(next.config(), toJson(recipeDefaults("scratch")).dump());
    auto lock = std::make_unique<RunLock>(RunDirectory{folder.filePath("other").toStdString()});
    QProcess effnet;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_ENGINE", "/bin/echo");  // tells what it was asked to do
    effnet.setProcessEnvironment(environment);
    effnet.start(qEnvironmentVariable("EFFNET_BIN") + "/effnet",
                 {"queue", folder.filePath("next"), "--after", folder.filePath("other")});
    QTRY_VERIFY_WITH_TIMEOUT(summarizeRun(next.root)->state == RunState::Queued, 10'000);
    if (stopped) {
      requestStop(next, false);
    } else {
      lock.reset();
    }
    QVERIFY(effnet.waitForFinished(10'000));
    QCOMPARE(effnet.exitCode(), 0);
    const QByteArray said = effnet.readAllStandardOutput();
    QCOMPARE(said.contains("train --config") && said.contains("next/config.json"), !stopped);
    QCOMPARE(summarizeRun(next.root)->state, stopped ? RunState::Interrupted : RunState::Running);
  }

  void freshDirectoriesDiffer() {
    QTemporaryDir folder;
    const RunStore store(folder.path());
    const QString first = store.freshDirectory("ants & bees");
    QVERIFY(QDir().mkpath(first));
    QVERIFY(store.freshDirectory("ants & bees") != first);
    QVERIFY(!QFileInfo(first).fileName().contains('&'));
  }

  void launcherWritesTheConfigurationFirst() {
    QTemporaryDir folder;
    TrainConfig config = recipeDefaults(Recipe::Scratch);
    config.data = folder.path().toStdString();
    config.network = publishedModel("efficientnet_b0");
    const QString run = folder.filePath("run");
    const RunLauncher launcher(QStringLiteral("/nowhere/effnet"));
    QCOMPARE(codeOf([&] { launcher.launch(config, run); }), std::string("engine_missing"));
    const RunDirectory directory{run.toStdString()};
    QVERIFY(trainConfigFromJson(Json::parse(readFile(directory.config()))) == config);
    config.epochs = -3;
    QCOMPARE(codeOf([&] { launcher.launch(config, folder.filePath("other")); }), std::string("bad_config"));
  }

  void runsBeginWhereTheEngineIs_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("words");
    QTest::newRow("here") << ""
                          << "queue RUN\n";
    QTest::newRow("elsewhere") << "box"
                               << "remote RUN --host box\n";
  }
  void runsBeginWhereTheEngineIs() {
    QFETCH(QString, host);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const QString program = folder.filePath("effnet");
    const QString said = folder.filePath("said");
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$*\" >'" + said.toUtf8() + ".part'\nmv '" + said.toUtf8() + ".part' '" +
                 said.toUtf8() + "'\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString run = folder.filePath("run");
    TrainConfig config = recipeDefaults("scratch");
    config.data = "/data";
    config.network = publishedModel("efficientnet_b0");
    const RunLauncher launcher(program);
    const auto heard = [&] {
      QFile file(said);
      return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    words.replace("RUN", run);
    launcher.launch(config, run, host);
    QTRY_COMPARE(heard(), words);
    QVERIFY(QFile::remove(said));
    launcher.resume(run, host);  // it never began, e.g. because its pictures did not arrive
    QTRY_COMPARE(heard(), words);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestRunStore)
#include "test_run_store.moc"
