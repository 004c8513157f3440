#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "tests/cli/program_runner.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace effnet;
namespace fs = std::filesystem;

class TestTrainProgram : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void killedAndResumedBitForBit();
  void killedAnywhereOftenBitForBit();
  void pausesAndGoesOn();
  void deletedFolder();
  void signalsEndInOrder_data();
  void signalsEndInOrder();
  void damagedStateNamesTheWayOn();
  void equalPicturesAreNoLongLine();
  void stopAndFollow();
  void refusals_data();
  void refusals();
  void fullDiskLeavesAConsistentRun();
  void listsRuns();
  void preparesARunForTheQueue();
  void hymenoptera();

 private:
  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }
  QTemporaryDir folder_;
  QString program_;
};

namespace {

constexpr int kTimeout = 120'000;

QStringList trainArguments(const fs::path& config, const fs::path& run) {
  return {"train", "--config", config.c_str(), "--out", run.c_str(), "--json"};
}

/// Reads events until `wanted` says yes or the program ends.
template <typename Wanted>
bool readUntil(QProcess& process, Wanted wanted) {
  while (process.canReadLine() || process.waitForReadyRead(kTimeout)) {
    while (process.canReadLine()) {
      const auto line = process.readLine().trimmed().toStdString();
      const auto event = decodeEvent(line);
      if (event && wanted(*event)) return true;
    }
  }
  return false;
}

bool isStep(const RunEvent& event, int step) {
  const auto* done = std::get_if<StepDone>(&event.what);
  return done && done->step >= step;
}

struct Answer {
  int status;
  QByteArray out;
  QByteArray error;
};

Answer runProgram(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished(kTimeout);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

void TestTrainProgram::initTestCase() {
  program_ = qEnvironmentVariable("EFFNET_BIN") + "/effnet";
  writeTwoClasses(path("data"), 24);
  auto config = quickConfig(path("data"));
  config.epochs = 4;
  writeFileAtomically(path("config.json"), toJson(config).dump());
  config.epochs = 5000;
  config.patience = 0;
  writeFileAtomically(path("long.json"), toJson(config).dump());
}

void TestTrainProgram::killedAndResumedBitForBit() {
  QCOMPARE(runProgram(program_, trainArguments(path("config.json"), path("whole"))).status, 0);
  QProcess process;
  process.start(program_, trainArguments(path("config.json"), path("killed")));
  int epochs = 0;
  QVERIFY(readUntil(process, [&](const RunEvent& event) {
    epochs += std::holds_alternative<EpochDone>(event.what) ? 1 : 0;
    return epochs >= 2;
  }));
  process.kill();
  process.waitForFinished(kTimeout);
  const RunDirectory run{path("killed")};
  QVERIFY(!RunLock::held(run));
  const auto resumed = runProgram(program_, {"train", "--resume", run.root.c_str(), "--json"});
  QVERIFY2(resumed.status == 0, resumed.error.constData());
  const RunDirectory whole{path("whole")};
  QVERIFY(readFile(run.last()) == readFile(whole.last()));
  QVERIFY(readFile(run.best()) == readFile(whole.best()));
}

void TestTrainProgram::killedAnywhereOftenBitForBit() {
  auto config = readTrainConfig(path("config.json"));
  config.batch = 2;
  config.threads = 2;
  config.accumulate = 2;
  config.mixup = 0.2;
  config.checkpointSteps = 3;
  config.epochs = 6;
  writeFileAtomically(path("often.json"), toJson(config).dump());
  QCOMPARE(runProgram(program_, trainArguments(path("often.json"), path("undisturbed"))).status, 0);
  const RunDirectory run{path("disturbed")};
  bool finished = false;
  int sittings = 0;
  for (; !finished && sittings < 60; ++sittings) {
    QProcess process;
    process.start(program_, sittings == 0 ? trainArguments(path("often.json"), run.root)
                                          : QStringList{"train", "--resume", run.root.c_str(), "--json"});
    QVERIFY(readUntil(process, [](const RunEvent& event) {
      return std::holds_alternative<RunStarted>(event.what) || std::holds_alternative<RunResumed>(event.what);
    }));
    // Not a sleep that anything depends on: wherever the blow falls, the weights must come out the same.
    finished = process.waitForFinished(40 + sittings * 35);
    process.kill();
    process.waitForFinished(kTimeout);
  }
  QVERIFY(finished);
  QVERIFY2(sittings > 2, qPrintable(QString::number(sittings)));
  const RunDirectory whole{path("undisturbed")};
  QVERIFY(readFile(run.last()) == readFile(whole.last()));
  QVERIFY(readFile(run.best()) == readFile(whole.best()));
  // Some sitting began within an epoch, and none lost more than the steps between two checkpoints.
  const auto perEpoch = only<RunStarted>(eventsOf(run.root)).front().stepsPerEpoch;
  const auto resumed = only<RunResumed>(eventsOf(run.root));
  QVERIFY(std::any_of(resumed.begin(), resumed.end(), [&](const auto& r) { return r.step % perEpoch != 0; }));
}

void TestTrainProgram::pausesAndGoesOn() {
  const auto root = path("paused");
  QProcess process;
  process.start(program_, trainArguments(path("long.json"), root));
  QVERIFY(readUntil(process, [](const RunEvent& event) { return isStep(event, 2); }));
  const auto warned = [](WarningCode code) {
    return [code](const RunEvent& event) {
      const auto* warning = std::get_if<RunWarning>(&event.what);
      return warning && warning->code == code;
    };
  };
  QCOMPARE(runProgram(program_, {"pause", root.c_str()}).status, 0);
  QVERIFY(readUntil(process, warned(WarningCode::Paused)));
  QVERIFY(fs::exists(RunDirectory{root}.state()));
  QCOMPARE(runProgram(program_, {"pause", root.c_str(), "--continue"}).status, 0);
  QVERIFY(readUntil(process, warned(WarningCode::Continued)));
  QVERIFY(readUntil(process, [](const RunEvent& event) { return isStep(event, 3); }));
  // A paused run can be ended, too, and then goes on without the pause.
  QCOMPARE(runProgram(program_, {"pause", root.c_str()}).status, 0);
  QVERIFY(readUntil(process, warned(WarningCode::Paused)));
  QCOMPARE(runProgram(program_, {"stop", root.c_str()}).status, 0);
  QVERIFY(process.waitForFinished(kTimeout));
  QCOMPARE(process.exitCode(), 0);
}

void TestTrainProgram::deletedFolder() {
  const auto root = path("deleted");
  QProcess process;
  process.start(program_, trainArguments(path("long.json"), root));
  QVERIFY(readUntil(process, [](const RunEvent& event) { return isStep(event, 2); }));
  fs::remove_all(root);
  QVERIFY(process.waitForFinished(kTimeout));
  QCOMPARE(process.exitCode(), 2);
  const auto error = process.readAllStandardError();
  QVERIFY2(error.contains("cannot write"), error.constData());
}

void TestTrainProgram::signalsEndInOrder_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("SIGTERM") << SIGTERM;
  QTest::newRow("SIGINT") << SIGINT;
}

void TestTrainProgram::signalsEndInOrder() {
  QFETCH(int, signal);
  const auto root = path(QTest::currentDataTag());
  QProcess process;
  process.start(program_, trainArguments(path("long.json"), root));
  QVERIFY(readUntil(process, [](const RunEvent& event) { return isStep(event, 3); }));
  ::kill(static_cast<pid_t>(process.processId()), signal);
  QVERIFY(process.waitForFinished(kTimeout));
  QCOMPARE(process.exitStatus(), QProcess::NormalExit);
  QCOMPARE(process.exitCode(), 0);
  const auto summary = summarizeRun(root);
  QVERIFY(summary);
  QCOMPARE(summary->state, RunState::Stopped);
  QVERIFY(fs::exists(RunDirectory{root}.state()));
}

void TestTrainProgram::damagedStateNamesTheWayOn() {
  const RunDirectory run{path("damaged")};
  auto config = readTrainConfig(path("config.json"));
  config.epochs = 1;
  writeFileAtomically(path("one.json"), toJson(config).dump());
  QCOMPARE(runProgram(program_, trainArguments(path("one.json"), run.root)).status, 0);
  fs::resize_file(run.state(), fs::file_size(run.state()) / 2);
  const auto resumed = runProgram(program_, {"train", "--resume", run.root.c_str(), "--epochs", "2"});
  QCOMPARE(resumed.status, 2);
  QVERIFY2(resumed.error.contains(run.last().c_str()) && resumed.error.contains("--weights"),
           resumed.error.constData());
}

void TestTrainProgram::equalPicturesAreNoLongLine() {
  const auto data = path("equal");
  for (int i = 0; i < 40; ++i)
    writePicture(data / (i % 2 ? "ants" : "bees") / (std::to_string(i) + ".bmp"), 32, 20, 40, 180);
  const auto inspected = runProgram(program_, {"dataset", "inspect", data.c_str()});
  QVERIFY2(inspected.status == 0, inspected.error.constData());
  QVERIFY2(inspected.out.contains("the same picture in several classes") && inspected.out.contains(" more"),
           inspected.out.constData());
  for (const QByteArray& line : inspected.out.split('\n')) QVERIFY(line.count(".bmp") <= 8);
}

void TestTrainProgram::stopAndFollow() {
  const auto root = path("followed");
  QProcess process;
  process.start(program_, trainArguments(path("long.json"), root));
  QVERIFY(readUntil(process, [](const RunEvent& event) { return isStep(event, 2); }));
  QProcess follower;
  follower.start(program_, {"follow", root.c_str(), "--json"});
  QVERIFY(readUntil(follower, [](const RunEvent& event) { return isStep(event, 2); }));
  QCOMPARE(runProgram(program_, {"stop", root.c_str()}).status, 0);
  QVERIFY(process.waitForFinished(kTimeout));
  QVERIFY(readUntil(follower,
                    [](const RunEvent& event) { return std::holds_alternative<RunEnded>(event.what); }));
  QVERIFY(follower.waitForFinished(kTimeout));
  QCOMPARE(follower.exitCode(), 0);
}

void TestTrainProgram::refusals_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("word");
  QTest::newRow("no folder for the run")
      << QStringList{"train", "--data", "DATA", "--model", "efficientnet_b0"} << "--out";
  QTest::newRow("no such data") << QStringList{"train",           "--data", "/nowhere", "--model",
                                               "efficientnet_b0", "--out",  "RUN"}
                                << "/nowhere";
  QTest::newRow("unknown recipe") << QStringList{"train", "--data", "DATA", "--recipe",
                                                 "magic", "--out",  "RUN"}
                                  << "magic";
  QTest::newRow("unknown field") << QStringList{"train", "--data", "DATA", "--set", "speed=9", "--out", "RUN"}
                                 << "speed";
  QTest::newRow("not a checkpoint") << QStringList{"train", "--data", "DATA", "--weights",
                                                   "TEXT",  "--out",  "RUN"}
                                    << "text.pth";
  QTest::newRow("nothing to resume") << QStringList{"train", "--resume", "/nowhere"} << "/nowhere";
  for (const char* option : {"--batch 4", "--seed 9", "--data /nowhere", "--set learning_rate=1", "--out /x",
                             "--deterministic", "--model efficientnet_b0", "--weights x.pth"})
    QTest::newRow(qPrintable(QStringLiteral("resuming with %1").arg(option)))
        << QStringList{"train", "--resume", "RUN"} + QString(option).split(' ')
        << QString(option).section(' ', 0, 0);
  QTest::newRow("a newer configuration")
      << QStringList{"train", "--config", "NEWER", "--out", "RUN"} << "teleport";
  QTest::newRow("and it says so") << QStringList{"train", "--config", "NEWER", "--out", "RUN"}
                                  << "version 99";
  QTest::newRow("all numbers at once")
      << QStringList{"train",   "--data", "DATA",  "--model",    "efficientnet_b0", "--epochs", "0",
                     "--batch", "-3",     "--set", "momentum=7", "--out",           "RUN"}
      << "epochs must be 1 to 100000, not 0; batch must be 0 to 65536, not -3; "
         "momentum";
  QTest::newRow("all fields at once")
      << QStringList{"train", "--data", "DATA", "--set", "speed=9", "--set", "depth=x", "--out", "RUN"}
      << "unknown field 'speed'; did you mean seed?; unknown field 'depth'";
  QTest::newRow("nothing to follow") << QStringList{"follow", "/nowhere"} << "/nowhere";
  QTest::newRow("nothing to stop") << QStringList{"stop", "/nowhere"} << "/nowhere";
}

void TestTrainProgram::refusals() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, word);
  QTemporaryDir folder;
  const fs::path root = folder.path().toStdString();
  writeFileAtomically(root / "text.pth", "this is a text");
  writeFileAtomically(root / "newer.json", R"({"version":99,"recipe":"scratch","teleport":true})");
  arguments.replaceInStrings("DATA", path("data").c_str());
  arguments.replaceInStrings("RUN", (root / "run").c_str());
  arguments.replaceInStrings("TEXT", (root / "text.pth").c_str());
  arguments.replaceInStrings("NEWER", (root / "newer.json").c_str());
  const auto answer = runProgram(program_, arguments);
  QCOMPARE(answer.status, 2);
  QVERIFY2(answer.error.startsWith("effnet: ") && answer.error.contains(word.toUtf8()),
           answer.error.constData());
  QCOMPARE(answer.error.count('\n'), 1);
}

void TestTrainProgram::fullDiskLeavesAConsistentRun() {
  const auto root = path("full");
  // A limit on file sizes stands for the full disk: the first checkpoint does not fit under it.
  const QString command = QStringLiteral("ulimit -f 64; exec \"$0\" \"$@\"");
  const auto answer =
      runProgram("/bin/sh", QStringList{"-c", command, program_} + trainArguments(path("config.json"), root));
  QCOMPARE(answer.status, 2);
  QVERIFY2(answer.error.contains("cannot write"), answer.error.constData());
  const auto summary = summarizeRun(root);
  QVERIFY(summary);
  QCOMPARE(summary->state, RunState::Failed);
  for (const auto& each : fs::directory_iterator(root / "checkpoints")) {
    QVERIFY2(each.path().extension() != ".tmp", each.path().c_str());
    QVERIFY2(each.file_size() < 64 * 512 * 2, each.path().c_str());
  }
}

void TestTrainProgram::listsRuns() {
  const auto answer = runProgram(program_, {"runs", folder_.path(), "--json"});
  QCOMPARE(answer.status, 0);
  const auto line = answer.out.split('\n').value(0);
  QVERIFY2(line.contains("\"state\""), line.constData());
  QVERIFY(answer.out.count('\n') >= 4);
}

void TestTrainProgram::preparesARunForTheQueue() {
  const QTemporaryDir folder;
  const QString run = folder.filePath("next");
  const QStringList arguments{
      "train", "--dry-run",    "--family", "efficientnet", "--width", "0.25",  "--depth", "0.25",  "--epochs",
      "1",     "--resolution", "32",       "--threads",    "1",       "--out", run,       "--data"};
  QCOMPARE(test::runTool("effnet", arguments + QStringList{folder.filePath("nowhere")}).status, 2);
  QVERIFY(!QFile::exists(run));  // a mistyped folder leaves nothing behind
  const QString data = folder.filePath("shapes");
  QCOMPARE(test::runTool("effnet", {"dataset", "shapes", "--out", data, "--classes", "2", "--per-class", "6",
                                    "--size", "32"})
               .status,
           0);
  const test::Outcome prepared = test::runTool("effnet", arguments + QStringList{data});
  QVERIFY2(prepared.status == 0, prepared.err.constData());
  QVERIFY(QFile::exists(run + "/config.json"));
  QVERIFY(!QFile::exists(run + "/events.jsonl"));
  QCOMPARE(test::runTool("effnet", arguments + QStringList{data}).status, 2);  // one lies there
  const test::Outcome begun = test::runTool("effnet", {"queue", run});
  QVERIFY2(begun.status == 0, begun.err.constData());
  QVERIFY(QFile::exists(run + "/checkpoints/best.safetensors"));
}

void TestTrainProgram::hymenoptera() {
  const fs::path data = fs::path(qgetenv("EFFNET_TEST_DATA").toStdString());
  const auto photographs = data / "datasets" / "hymenoptera";
  if (!fs::exists(photographs)) QSKIP("the hymenoptera photographs are not there");
  if (qEnvironmentVariableIsEmpty("EFFNET_SLOW_TESTS"))
    QSKIP("set EFFNET_SLOW_TESTS=1 for the minutes that this takes");
  const auto root = path("hymenoptera");
  QProcess process;
  process.start(program_,
                {"train", "--data", photographs.c_str(), "--weights",
                 (data / "weights" / "efficientnet_v2_b0_imagenet1k.pth").c_str(), "--out", root.c_str()});
  QVERIFY(process.waitForFinished(1'800'000));
  QCOMPARE(process.exitCode(), 0);
  const auto summary = summarizeRun(root);
  QVERIFY(summary);
  QVERIFY2(summary->bestTop1 >= 0.95, qPrintable(QString::number(summary->bestTop1)));
}

QTEST_GUILESS_MAIN(TestTrainProgram)
#include "test_train_program.moc"
