#include "core/base/files.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"
#include "tests/cli/program_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

namespace effnet {

using test::Outcome;
using test::runTool;

/// `effnet send` and `effnet remote` against this machine, once through a stand-in for ssh that runs the
/// command here, once through a real sshd.
class TestRemote : public QObject {
  Q_OBJECT

 private:
  QString at(const QString& name) const { return home_.filePath(name); }

  void write(const QString& name, const QString& text, bool program = false) const {
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    if (program)
      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    else
      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  }

  /// An `ssh` in front of the system's: it refuses while the file `cut` exists, and its connections can be
  /// found.
  void makeSsh(const QString& last) const {
    write("bin/ssh",
          "#!/bin/bash\n[ -e '" + at("cut") + "' ] && { echo 'connection refused' >&2; exit 255; }\n" + last,
          true);
  }

  void makeStandIn() const {
    makeSsh(
        "while :; do case $1 in -o | -l) shift 2;; --) shift; break;; -*) shift;; *) break;; esac; done\n"
        "shift\nexport HOME='" +
        at("there") + "' PATH='" + programs() +
        "':$PATH\ncd\n"
        "bash -c \"$*\" <&0 & child=$!\necho $child >'" +
        at("connection") +
        "'\n"
        "trap 'kill $child; exit 255' TERM\nwait $child; status=$?; [ $status -gt 128 ] && status=255; exit "
        "$status\n");
  }

  bool startDaemon() {
    const QString sshd = QStandardPaths::findExecutable("sshd", {"/usr/sbin", "/usr/bin"});
    if (sshd.isEmpty() || QStandardPaths::findExecutable("ssh-keygen").isEmpty()) return false;
    for (const char* key : {"host_key", "user_key"})
      if (QProcess::execute("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-f", at(key)}) != 0)
        return false;
    QFile::copy(at("user_key.pub"), at("authorized_keys"));
    const QString port = QString::number(20'000 + QCoreApplication::applicationPid() % 20'000);
    QDir().mkpath("/run/sshd");  // what the system's own service makes
    write("sshd_config", "Port " + port + "\nListenAddress 127.0.0.1\nHostKey " + at("host_key") +
                             "\nAuthorizedKeysFile " + at("authorized_keys") +
                             "\nStrictModes no\nUsePAM no\nPidFile none\n"
                             "PermitRootLogin yes\nSetEnv HOME=" +
                             at("there") + " PATH=" + programs() + ":/usr/bin:/bin\n");
    write("ssh_config", "Host box\nHostName 127.0.0.1\nPort " + port + "\nIdentityFile " + at("user_key") +
                            "\nStrictHostKeyChecking no\nUserKnownHostsFile /dev/null\nLogLevel ERROR\n");
    daemon_.start(sshd, {"-D", "-e", "-f", at("sshd_config")});
    makeSsh("/usr/bin/ssh -F '" + at("ssh_config") + "' \"$@\" <&0 & child=$!\necho $child >'" +
            at("connection") +
            "'\ntrap 'kill $child; exit 255' TERM\nwait $child; status=$?; [ $status -gt 128 ] && "
            "status=255; exit $status\n");
    return QTest::qWaitFor(
        [&] {
          return runTool("effnet", {"send", "box", at("probe")}, environment()).status == 0;
        },
        10'000);
  }

  static QString programs() { return qEnvironmentVariable("EFFNET_BIN"); }

  QProcessEnvironment environment() const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", at("bin") + ":" + environment.value("PATH"));
    return environment;
  }

  /// A folder with the config.json of a short run on the drawn shapes.
  QString makeRun(const QString& name, int epochs) const {
    TrainConfig config = recipeDefaults("finetune");
    config.data = at("shapes").toStdString();
    config.weights =
        (qEnvironmentVariable("EFFNET_SOURCE") + "/resources/models/shapes.safetensors").toStdString();
    config.resolution = 64;
    config.batch = 4;
    config.patience = 0;
    setEpochs(config, epochs);
    QDir().mkpath(at(name));
    writeFileAtomically(RunDirectory{at(name).toStdString()}.config(), toJson(config).dump());
    return at(name);
  }

  static int steps(const QString& run) {
    std::ifstream file(RunDirectory{run.toStdString()}.events());
    int count = 0;
    for (std::string line; std::getline(file, line);)
      count += line.find("\"event\":\"step\"") != std::string::npos;
    return count;
  }

  static std::vector<std::string> lines(const QString& run) {
    std::ifstream file(RunDirectory{run.toStdString()}.events());
    std::vector<std::string> all;
    for (std::string line; std::getline(file, line);) all.push_back(line);
    return all;
  }

  QTemporaryDir home_;
  QProcess daemon_;

 private Q_SLOTS:
  void initTestCase_data() {
    QTest::addColumn<bool>("real");
    QTest::newRow("a stand-in for ssh") << false;
    QTest::newRow("sshd") << true;
  }

  void initTestCase() {
    if (QStandardPaths::findExecutable("rsync").isEmpty()) QSKIP("rsync is not installed");
    for (const char* folder : {"bin", "there"}) QVERIFY(QDir().mkpath(at(folder)));
    write("probe", "anything");
    const Outcome drawn = runTool("effnet", {"dataset", "shapes", "--out", at("shapes"), "--classes", "2",
                                             "--per-class", "20", "--size", "64"});
    QVERIFY2(drawn.status == 0, drawn.err.constData());
  }

  /// A skip here, unlike one in a function that a test calls, leaves the test out.
  void init() {
    QFETCH_GLOBAL(bool, real);
    QFile::remove(at("cut"));
    if (!real) return makeStandIn();
    if (daemon_.state() == QProcess::NotRunning && !startDaemon())
      QSKIP("no sshd can run here: install openssh-server to test against the real one");
  }

  void cleanupTestCase() {
    daemon_.kill();
    daemon_.waitForFinished();
  }

  void sendsByContent() {
    const Outcome first = runTool("effnet", {"send", "box", at("probe"), "--json"}, environment());
    QVERIFY2(first.status == 0, first.err.constData());
    const QString there = QString::fromStdString(
        Json::parse(first.out.trimmed().split('\n').last().toStdString())["path"].get<std::string>());
    QVERIFY(there.startsWith(at("there")));
    QCOMPARE(readFile(there.toStdString()), std::string("anything"));
    // A copy under another name is the same content: it lies at the same place.
    QVERIFY(QFile::copy(at("probe"), at("copy")) || QFile::exists(at("copy")));
    QCOMPARE(runTool("effnet", {"send", "box", at("copy")}, environment()).out.trimmed(), there.toUtf8());
  }

  void refusals_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("missing file") << QStringList{"send", "box", "/gone"} << QByteArray("/gone");
    QTest::newRow("an option as a host")
        << QStringList{"send", "-oProxyCommand=touch", "/tmp"} << QByteArray();
    QTest::newRow("no run") << QStringList{"remote", "/tmp"} << QByteArray("no run of another machine");
  }
  void refusals() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Outcome outcome = runTool("effnet", arguments, environment());
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith("effnet: ") && outcome.err.contains(word), outcome.err.constData());
  }

  void unreachable() {
    write("cut", "");
    const Outcome outcome = runTool("effnet", {"send", "box", at("probe")}, environment());
    QFile::remove(at("cut"));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("box cannot be reached"), outcome.err.constData());
  }

  /// The connection is cut while the run trains and comes back: nothing is missing, nothing comes twice.
  void trainsThere() {
    QFETCH_GLOBAL(bool, real);
    const QString run = makeRun(real ? "distant" : "nearby", 12);
    QProcess mirror;
    mirror.setProcessEnvironment(environment());
    mirror.start(programs() + "/effnet", {"remote", run, "--host", "box"});
    QTRY_VERIFY2_WITH_TIMEOUT(steps(run) > 0 || mirror.state() == QProcess::NotRunning, "no step", 120'000);
    QVERIFY2(mirror.state() == QProcess::Running, mirror.readAllStandardError().constData());
    write("cut", "");
    QFile connection(at("connection"));
    QVERIFY(connection.open(QIODevice::ReadOnly));
    QProcess::execute("kill", {QString::fromUtf8(connection.readAll().trimmed())});
    QVERIFY2(!mirror.waitForFinished(1000), mirror.readAllStandardError().constData());
    QFile::remove(at("cut"));
    QVERIFY(mirror.waitForFinished(180'000));
    QVERIFY2(mirror.exitCode() == 0, mirror.readAllStandardError().constData());
    const QString there = at("there/effnet-runs/") + QFileInfo(run).fileName();
    QCOMPARE(lines(run), lines(there));
    const auto last = decodeEvent(lines(run).back());
    QVERIFY(last && std::holds_alternative<RunEnded>(last->what));
    QCOMPARE(std::get<RunEnded>(last->what).state, RunState::Finished);
    for (const QString& folder : {run, there})
      QVERIFY(QFile::exists(folder + "/checkpoints/best.safetensors"));
    QCOMPARE(readFile((run + "/checkpoints/best.safetensors").toStdString()),
             readFile((there + "/checkpoints/best.safetensors").toStdString()));
  }

  /// Also where nothing arrives any more; what was stopped so can be started again.
  void stopsWhileItSends() {
    QFETCH_GLOBAL(bool, real);
    const QString run = makeRun(real ? "distant3" : "nearby3", 1);
    write("bin/rsync", "#!/bin/sh\nexec sleep 600\n", true);
    QProcess mirror;
    mirror.setProcessEnvironment(environment());
    mirror.start(programs() + "/effnet", {"remote", run, "--host", "box"});
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(run + "/transfer.json"),
                              mirror.readAllStandardError().constData(), 30'000);
    const Outcome asked = runTool("effnet", {"stop", run});
    QVERIFY2(asked.status == 0, asked.err.constData());
    QVERIFY(mirror.waitForFinished(20'000));
    QFile::remove(at("bin/rsync"));
    QVERIFY2(mirror.exitCode() == 0, mirror.readAllStandardError().constData());
    QVERIFY(!QFile::exists(run + "/transfer.json") && !QFile::exists(run + "/stop.request"));
    QCOMPARE(summarizeRun(run.toStdString())->state, RunState::Stopped);

    mirror.start(programs() + "/effnet", {"remote", run, "--host", "box"});
    QVERIFY(mirror.waitForFinished(120'000));
    QVERIFY2(mirror.exitCode() == 0, mirror.readAllStandardError().constData());
    QCOMPARE(summarizeRun(run.toStdString())->state, RunState::Finished);
    QCOMPARE(runTool("effnet", {"remote", run, "--host", "box"}, environment()).status, 2);
  }

  void stopsThere() {
    QFETCH_GLOBAL(bool, real);
    const QString run = makeRun(real ? "distant2" : "nearby2", 200);
    QProcess mirror;
    mirror.setProcessEnvironment(environment());
    mirror.start(programs() + "/effnet", {"remote", run, "--host", "box"});
    QTRY_VERIFY2_WITH_TIMEOUT(steps(run) > 0, mirror.readAllStandardError().constData(), 120'000);
    QCOMPARE(runTool("effnet", {"stop", run}).status, 0);
    QVERIFY(mirror.waitForFinished(60'000));
    const auto last = decodeEvent(lines(run).back());
    QVERIFY(last && std::holds_alternative<RunEnded>(last->what));
    QCOMPARE(std::get<RunEnded>(last->what).state, RunState::Stopped);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestRemote)
#include "test_remote.moc"
