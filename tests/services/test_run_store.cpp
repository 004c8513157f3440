#include "app/services/run_launcher.h"
#include "app/services/run_store.h"
#include "core/protocol/run_event.h"
#include "core/scaling/error.h"
#include "core/scaling/families.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

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
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "first try"); }), std::string("write_failed"));
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "../outside"); }), std::string("bad_value"));
    const RunLock lock({folder.filePath("b").toStdString()});
    QCOMPARE(codeOf([&] { store.rename(folder.filePath("b"), "c"); }), std::string("run_locked"));
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
    TrainConfig config = recipeDefaults("finetune");
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
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestRunStore)
#include "test_run_store.moc"
