#include "app/services/run_launcher.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/protocol/run_queue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace effnet {

/// Lines of runs with real `effnet queue` processes. What they become instead of the engine is a script that
/// notes when it begins and when it is let go, so that the order of all of them can be read afterwards.
class TestRunQueue : public QObject {
  Q_OBJECT

 private:
  static constexpr int kTimeout = 30'000;
  static constexpr int kSeveralLooks = 700;  // milliseconds in which a run that wrongly has its turn begins

  QString path(const QString& name) const { return folder_->filePath(name); }
  RunDirectory run(const QString& name) const { return {path(name).toStdString()}; }

  void prepare(const QString& name) {
    QVERIFY(QDir(folder_->path()).mkpath(name));
    writeFileAtomically(run(name).config(), toJson(recipeDefaults("scratch")).dump());
    QCOMPARE(mkfifo(qPrintable(path(name + "/gate")), 0600), 0);
  }

  QProcess& queue(const QString& name, const QStringList& after = {}) {
    QStringList words{"queue", path(name)};
    for (const QString& each : after) words << "--after" << path(each);
    auto& process = processes_[name] = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EFFNET_ENGINE", path("engine.sh"));
    environment.insert("JOURNAL", path("journal"));
    process->setProcessEnvironment(environment);
    process->start(qEnvironmentVariable("EFFNET_BIN") + "/effnet", words);
    return *process;
  }

  QStringList journal() const {
    QFile file(path("journal"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
  }

  void letGo(const QString& name) {
    const int gate = open(qPrintable(path(name + "/gate")), O_WRONLY);
    QVERIFY(gate >= 0);
    QCOMPARE(write(gate, "\n", 1), ssize_t{1});
    close(gate);
    QVERIFY(processes_[name]->waitForFinished(kTimeout));
  }

  void kill(const QString& name) {
    QCOMPARE(::kill(static_cast<pid_t>(processes_[name]->processId()), SIGKILL), 0);
    QVERIFY(processes_[name]->waitForFinished(kTimeout));
  }

  bool isWaiting(const QString& name) const {
    const auto summary = summarizeRun(run(name).root);
    return summary && summary->state == RunState::Queued;
  }

  void begins(const QString& name) {
    QTRY_VERIFY_WITH_TIMEOUT(journal().contains("begin " + name), kTimeout);
  }

  /// Nothing begins beside what trains.
  void nothingElseBegins() {
    const QStringList before = journal();
    QVERIFY2(!QTest::qWaitFor([&] { return journal() != before; }, kSeveralLooks),
             qPrintable(journal().join(", ")));
  }

  /// The runs one after the other.
  void takeTurns(const QStringList& names) {
    for (const QString& name : names) {
      begins(name);
      QCOMPARE(journal().last(), "begin " + name);
      letGo(name);
    }
  }

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QFile script(path("engine.sh"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "#!/bin/sh\n"
        "for run; do :; done\n"
        "echo \"begin ${run##*/}\" >>\"$JOURNAL\"\n"
        "read -r unused <\"$run/gate\"\n"
        "echo \"end ${run##*/}\" >>\"$JOURNAL\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  }

  void cleanup() {
    for (auto& [name, process] : processes_) {
      process->kill();
      process->waitForFinished(kTimeout);
    }
    processes_.clear();
    folder_.reset();
  }

  /// Each names whom it waits for: "b<a" is b behind a, "c<a,b" behind both.
  void oneAtATime_data() {
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("firstComesLast");  // the run that all wait for is started behind the others
    QTest::newRow("a chain of five") << QStringList{"b<a", "c<b", "d<c", "e<d"} << false;
    QTest::newRow("before the first has begun") << QStringList{"b<a", "c<b", "d<c", "e<d"} << true;
    QTest::newRow("as a window says it") << QStringList{"b<a", "c<a,b", "d<a,b,c"} << false;
    QTest::newRow("behind the same one in two windows") << QStringList{"b<a", "c<a", "d<b", "e<c"} << false;
  }
  void oneAtATime() {
    QFETCH(QStringList, lines);
    QFETCH(bool, firstComesLast);
    prepare("a");
    if (!firstComesLast) {
      queue("a");
      begins("a");
    }
    for (const QString& line : lines) {
      const QString name = line.section('<', 0, 0);
      prepare(name);
      queue(name, line.section('<', 1).split(','));
      QTRY_VERIFY_WITH_TIMEOUT(isWaiting(name), kTimeout);
    }
    if (firstComesLast) {
      nothingElseBegins();
      queue("a");
      begins("a");
    }
    QCOMPARE(summarizeRun(run("a").root)->state, RunState::Running);
    nothingElseBegins();
    letGo("a");
    // Of those that wait for the same one either may be the first.
    QStringList left;
    for (const QString& line : lines) left << line.section('<', 0, 0);
    for (qsizetype told = 2; !left.isEmpty(); told += 2) {
      QTRY_VERIFY_WITH_TIMEOUT(journal().size() > told, kTimeout);
      nothingElseBegins();
      QCOMPARE(journal().size(), told + 1);
      const QString name = journal().last().section(' ', 1);
      QCOMPARE(left.removeAll(name), 1);
      QVERIFY(!isWaiting(name));
      letGo(name);
    }
    QCOMPARE(journal().size(), 2 * (lines.size() + 1));
  }

  void whateverDies_data() {
    QTest::addColumn<QString>("killed");
    QTest::newRow("the one that trains") << "a";
    QTest::newRow("the one that is next") << "b";
    QTest::newRow("one further behind") << "c";
  }
  void whateverDies() {
    QFETCH(QString, killed);
    prepare("a");
    queue("a");
    begins("a");
    QString before = "a";
    for (const QString name : {"b", "c", "d"}) {
      prepare(name);
      queue(name, {before});
      QTRY_VERIFY_WITH_TIMEOUT(isWaiting(name), kTimeout);
      before = name;
    }
    kill(killed);
    QStringList order{"a", "b", "c", "d"};
    order.removeAll(killed);
    if (killed != "a") {
      nothingElseBegins();
      letGo("a");
      order.removeAll("a");
      begins(order.first());
    } else {
      begins("b");
    }
    nothingElseBegins();
    letGo(order.takeFirst());
    takeTurns(order);
  }

  /// Resumed, a run that was stopped while it waited waits again.
  void resumedItWaitsAgain() {
    prepare("a");
    prepare("b");
    queue("a");
    begins("a");
    QProcess& waiting = queue("b", {"a"});
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting("b"), kTimeout);
    requestStop(run("b"), false);
    QVERIFY(waiting.waitForFinished(kTimeout));
    QCOMPARE(summarizeRun(run("b").root)->state, RunState::Interrupted);
    qputenv("EFFNET_ENGINE", path("engine.sh").toUtf8());
    qputenv("JOURNAL", path("journal").toUtf8());
    RunLauncher(qEnvironmentVariable("EFFNET_BIN") + "/effnet").resume(path("b"));
    qunsetenv("EFFNET_ENGINE");
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting("b"), kTimeout);
    nothingElseBegins();
    letGo("a");
    begins("b");
    const int gate = open(qPrintable(path("b/gate")), O_WRONLY);
    QCOMPARE(write(gate, "\n", 1), ssize_t{1});
    close(gate);
    QTRY_VERIFY_WITH_TIMEOUT(!RunLock::held(run("b")), kTimeout);
    QCOMPARE(journal(), (QStringList{"begin a", "end a", "begin b", "end b"}));
  }

  /// Between two candidates of a sweep no run of it trains, yet it goes on.
  void behindARunOfASweep() {
    prepare("sweep/one");
    prepare("b");
    writeFileAtomically(path("sweep/sweep.json").toStdString(), "{}\n");
    auto sweep = std::make_unique<RunLock>(run("sweep"));
    { const RunLock ended(run("sweep/one")); }
    queue("b", {"sweep/one"});
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting("b"), kTimeout);
    nothingElseBegins();
    sweep.reset();
    takeTurns({"b"});
  }

  void refusals_data() {
    QTest::addColumn<QStringList>("after");
    QTest::newRow("itself") << QStringList{"b"};
    QTest::newRow("one that waits for it") << QStringList{"c"};
  }
  void refusals() {
    QFETCH(QStringList, after);
    prepare("a");
    prepare("b");
    prepare("c");
    queue("a");
    begins("a");
    queue("c", {"b"});
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting("c"), kTimeout);
    QProcess& refused = queue("b", after);
    QVERIFY(refused.waitForFinished(kTimeout));
    QCOMPARE(refused.exitCode(), 2);
    QVERIFY(refused.readAllStandardError().contains("--after"));
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::map<QString, std::unique_ptr<QProcess>> processes_;
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestRunQueue)
#include "test_run_queue.moc"
