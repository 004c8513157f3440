#include "core/base/error.h"
#include "core/base/files.h"
#include "core/training/ranks/local_meeting.h"
#include "tests/training/picture_folder.h"
#include "tests/training/run_events.h"
#include "tests/training/stored_data.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <memory>
#include <optional>
#include <unistd.h>
#include <vector>

using namespace effnet;
namespace fs = std::filesystem;

/// Several processes on this machine that train one network together over Gloo.
class TestCluster : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void sameLossesAsOneProcess_data();
  void sameLossesAsOneProcess();
  void processesWithoutPictures_data();
  void processesWithoutPictures();
  void shardsAreSharedOut();
  void severalDevicesStartTheirOwnProcesses();
  void listensOnLoopbackAlone();
  void aPortIsOneTrainings();
  void lostProcessLeavesAResumableRun();
  void otherSettingsAreRefused();
  void nonsenseIsRefused();

 private:
  using Team = std::vector<std::unique_ptr<QProcess>>;

  Team start(int size, const QStringList& arguments, const QStringList& moreForOthers = {}) const;
  bool finish(Team& team, int status = 0) const;
  QStringList fresh(const char* run) const;
  fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

  QTemporaryDir folder_;
  QString program_;
};

namespace {

constexpr int kTimeout = 120'000;

std::vector<StepDone> stepsOf(const fs::path& run) {
  return only<StepDone>(eventsOf(run));
}

/// The sockets at which a process listens at other addresses than the loopback's.
QStringList openTo(qint64 process) {
  QStringList open;
  QSet<QString> sockets;
  const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
  for (const QString& name : descriptors.entryList(QDir::Files | QDir::System)) {
    char target[64] = {};
    const QByteArray link = descriptors.filePath(name).toLocal8Bit();
    if (readlink(link.constData(), target, sizeof target - 1) > 0)
      sockets.insert(QString::fromLatin1(target));
  }
  for (const char* table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
    QFile file(QString::fromLatin1(table));
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QStringList lines = QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
      const QStringList cells = line.simplified().split(QLatin1Char(' '));
      if (cells.size() < 10 || cells[3] != QLatin1String("0A")) continue;
      if (!sockets.contains(QStringLiteral("socket:[%1]").arg(cells[9]))) continue;
      const QString address = cells[1].section(QLatin1Char(':'), 0, 0);
      if (address != QLatin1String("0100007F")) open.append(cells[1]);
    }
  }
  return open;
}

}  // namespace

void TestCluster::initTestCase() {
  program_ = qEnvironmentVariable("EFFNET_BIN") + "/effnet";
  qputenv("XDG_RUNTIME_DIR", folder_.path().toLocal8Bit());
  writeTwoClasses(path("data"), 40);
  auto config = quickConfig(path("data"));
  config.batch = 16;
  config.epochs = 5;
  config.batchNorm = BatchNormMode::Sync;
  // What is random within the network is drawn by each process for itself.
  config.dropout = 0;
  config.stochasticDepth = 0;
  writeFileAtomically(path("config.json"), toJson(config).dump());
  config.epochs = 5000;
  config.patience = 0;
  config.checkpointSteps = 1;
  writeFileAtomically(path("long.json"), toJson(config).dump());
  QProcess single;
  single.start(program_, fresh("single"));
  QVERIFY(single.waitForFinished(kTimeout));
  QCOMPARE(single.exitCode(), 0);
}

QStringList TestCluster::fresh(const char* run) const {
  return {"train", "--config", path("config.json").c_str(), "--out", path(run).c_str(), "--json"};
}

TestCluster::Team TestCluster::start(int size, const QStringList& arguments,
                                     const QStringList& moreForOthers) const {
  QTcpServer probe;
  probe.listen(QHostAddress::LocalHost);
  const QString port = QString::number(probe.serverPort());
  probe.close();
  Team team;
  for (int rank = 0; rank < size; ++rank) {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("RANK", QString::number(rank));
    environment.insert("WORLD_SIZE", QString::number(size));
    environment.insert("MASTER_ADDR", "127.0.0.1");
    environment.insert("MASTER_PORT", port);
    team.push_back(std::make_unique<QProcess>());
    team.back()->setProcessEnvironment(environment);
    team.back()->start(program_, rank == 0 ? arguments : arguments + moreForOthers);
  }
  return team;
}

bool TestCluster::finish(Team& team, int status) const {
  bool fine = true;
  for (auto& process : team) {
    fine = process->waitForFinished(kTimeout) && process->exitCode() == status && fine;
    const auto error = process->readAllStandardError();
    if (process->exitCode() != status) qWarning("%s", error.constData());
  }
  return fine;
}

void TestCluster::sameLossesAsOneProcess_data() {
  QTest::addColumn<int>("size");
  QTest::newRow("two") << 2;
  QTest::newRow("four") << 4;
}

void TestCluster::sameLossesAsOneProcess() {
  QFETCH(int, size);
  const auto name = "ranks " + std::to_string(size);
  auto team = start(size, fresh(name.c_str()));
  QVERIFY(finish(team));
  const auto one = only<EpochDone>(eventsOf(path("single")));
  const auto several = only<EpochDone>(eventsOf(path(name.c_str())));
  QCOMPARE(several.size(), one.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    QVERIFY2(
        std::abs(one[i].train.loss - several[i].train.loss) < 1e-4,
        qPrintable(
            QStringLiteral("epoch %1: %2 and %3").arg(i).arg(one[i].train.loss).arg(several[i].train.loss)));
    QVERIFY(std::abs(one[i].val.loss - several[i].val.loss) < 1e-3);
    QCOMPARE(several[i].confusion.size(), one[i].confusion.size());
  }
  const auto steps = stepsOf(path("single"));
  int compared = 0;
  for (const auto& each : stepsOf(path(name.c_str()))) {
    const auto same =
        std::find_if(steps.begin(), steps.end(), [&](const auto& s) { return s.step == each.step; });
    if (same == steps.end()) continue;
    ++compared;
    QVERIFY2(std::abs(same->loss - each.loss) < 1e-4, qPrintable(QString::number(each.step)));
  }
  QCOMPARE(compared, 20);
}

void TestCluster::processesWithoutPictures_data() {
  QTest::addColumn<QString>("batchNorm");
  QTest::newRow("statistics of all") << "sync";
  QTest::newRow("frozen statistics") << "frozen";
}

/// The last batch has fewer pictures than there are processes: those without one change nothing.
void TestCluster::processesWithoutPictures() {
  QFETCH(QString, batchNorm);
  const auto data = path("uneven");
  if (!fs::exists(data)) writeTwoClasses(data, 21);  // 34 for training: 8 batches of 4 and one of 2
  auto config = readTrainConfig(path("config.json"));
  config.data = data.string();
  config.batch = 4;
  config.epochs = 2;
  config.batchNorm = parseWord<BatchNormMode>(batchNorm.toStdString(), "batch_norm");
  const auto name = "few " + batchNorm.toStdString();
  const auto file = path((name + ".json").c_str());
  writeFileAtomically(file, toJson(config).dump());
  const auto arguments = [&](const std::string& run) {
    return QStringList{"train", "--config", file.c_str(), "--out", path(run.c_str()).c_str(), "--json"};
  };
  QProcess alone;
  alone.start(program_, arguments(name + " alone"));
  QVERIFY(alone.waitForFinished(kTimeout));
  QCOMPARE(alone.exitCode(), 0);
  auto team = start(4, arguments(name + " four"));
  QVERIFY(finish(team));
  const auto one = only<EpochDone>(eventsOf(path((name + " alone").c_str())));
  const auto several = only<EpochDone>(eventsOf(path((name + " four").c_str())));
  QCOMPARE(several.size(), one.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    QVERIFY2(std::abs(one[i].train.loss - several[i].train.loss) < 1e-4,
             qPrintable(QStringLiteral("%1 and %2").arg(one[i].train.loss).arg(several[i].train.loss)));
    QVERIFY2(std::abs(one[i].val.loss - several[i].val.loss) < 1e-3,
             qPrintable(QStringLiteral("%1 and %2").arg(one[i].val.loss).arg(several[i].val.loss)));
  }
}

/// Pictures in .tar shards: several processes see together what one sees, each its share, and none the whole.
void TestCluster::shardsAreSharedOut() {
  const auto data = path("shards");
  writeShards(data, 12);
  auto config = readTrainConfig(path("config.json"));
  config.data = data.string();
  config.batch = 8;
  config.epochs = 2;
  const auto file = path("shards.json");
  writeFileAtomically(file, toJson(config).dump());
  const auto arguments = [&](const char* run) {
    return QStringList{"train", "--config", file.c_str(), "--out", path(run).c_str(), "--json"};
  };
  QProcess alone;
  alone.start(program_, arguments("shards alone"));
  QVERIFY(alone.waitForFinished(kTimeout));
  QVERIFY2(alone.exitCode() == 0, alone.readAllStandardError().constData());
  auto team = start(2, arguments("shards shared"));
  QVERIFY(finish(team));
  QCOMPARE(only<RunStarted>(eventsOf(path("shards shared"))).at(0).trainImages, 24);
  const auto one = only<EpochDone>(eventsOf(path("shards alone")));
  const auto several = only<EpochDone>(eventsOf(path("shards shared")));
  QCOMPARE(several.size(), std::size_t{2});
  for (std::size_t i = 0; i < one.size(); ++i) {
    QCOMPARE(several[i].train.images, one[i].train.images);
    QCOMPARE(several[i].val.images, one[i].val.images);
    QVERIFY(std::abs(one[i].train.loss - several[i].train.loss) < 1e-4);
    QVERIFY(std::abs(one[i].val.loss - several[i].val.loss) < 1e-3);
  }
}

void TestCluster::severalDevicesStartTheirOwnProcesses() {
  QProcess team;
  team.start(program_, fresh("devices") << "--device"
                                        << "cpu,cpu");
  QVERIFY(team.waitForFinished(kTimeout));
  QVERIFY2(team.exitCode() == 0, team.readAllStandardError().constData());
  const auto events = eventsOf(path("devices"));
  QCOMPARE(QString::fromStdString(only<RunStarted>(events).at(0).device), QStringLiteral("cpu,cpu"));
  // One process alone writes, and the batch is that of both.
  QCOMPARE(only<RunStarted>(events).size(), std::size_t{1});
  const auto one = only<EpochDone>(eventsOf(path("single")));
  const auto both = only<EpochDone>(events);
  QCOMPARE(both.size(), one.size());
  for (std::size_t i = 0; i < one.size(); ++i)
    QVERIFY(std::abs(one[i].train.loss - both[i].train.loss) < 1e-4);
}

void TestCluster::listensOnLoopbackAlone() {
  const RunDirectory run{path("quiet")};
  auto team = start(2, {"train", "--config", path("long.json").c_str(), "--out", run.root.c_str(), "--json"});
  QTRY_VERIFY_WITH_TIMEOUT(fs::exists(run.state()), kTimeout);
  for (const auto& process : team)
    QVERIFY2(openTo(process->processId()).isEmpty(), qPrintable(openTo(process->processId()).join(u' ')));
  requestStop(run, false);
  QVERIFY(finish(team));
}

void TestCluster::aPortIsOneTrainings() {
  std::optional<LocalMeeting> first(std::in_place, 0, 23456);
  QVERIFY_EXCEPTION_THROWN(LocalMeeting(0, 23456), Error);
  const fs::path file = first->file();
  QCOMPARE(LocalMeeting(1, 23456).file(), file);
  // One that was killed leaves its file: the next has another.
  writeFileAtomically(file, "left behind");
  first.reset();
  const LocalMeeting next(0, 23456);
  QVERIFY(next.file() != file);
  QVERIFY(!fs::exists(file));
  QCOMPARE(LocalMeeting(1, 23456).file(), next.file());
}

void TestCluster::lostProcessLeavesAResumableRun() {
  const RunDirectory run{path("lost")};
  auto team = start(2, {"train", "--config", path("long.json").c_str(), "--out", run.root.c_str(), "--json"});
  QTRY_VERIFY_WITH_TIMEOUT(fs::exists(run.state()), kTimeout);
  team[1]->kill();
  QVERIFY(team[0]->waitForFinished(kTimeout));
  QCOMPARE(team[0]->exitCode(), 2);
  const auto end = only<RunEnded>(eventsOf(run.root));
  QCOMPARE(end.size(), std::size_t{1});
  QCOMPARE(QString::fromStdString(end[0].code), QStringLiteral("process_lost"));
  // It goes on with another number of processes, here one, which ends it in good order.
  QProcess alone;
  alone.start(program_, {"train", "--resume", run.root.c_str(), "--json"});
  QTRY_VERIFY_WITH_TIMEOUT(count<RunResumed>(eventsOf(run.root)) == 1, kTimeout);
  QVERIFY(only<RunResumed>(eventsOf(run.root))[0].step > 0);
  requestStop(run, false);
  QVERIFY(alone.waitForFinished(kTimeout));
  QCOMPARE(alone.exitCode(), 0);
}

void TestCluster::otherSettingsAreRefused() {
  const auto arguments = fresh("differs");
  auto team = start(2, arguments, {"--seed", "7"});
  QVERIFY(finish(team, 2));
}

void TestCluster::nonsenseIsRefused() {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("WORLD_SIZE", "2");
  environment.insert("RANK", "5");
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(program_, fresh("nonsense"));
  QVERIFY(process.waitForFinished(kTimeout));
  QCOMPARE(process.exitCode(), 2);
  const auto error = process.readAllStandardError();
  for (const char* word : {"RANK must be", "MASTER_PORT", "MASTER_ADDR"})
    QVERIFY2(error.contains(word), error.constData());
}

QTEST_GUILESS_MAIN(TestCluster)
#include "test_cluster.moc"
