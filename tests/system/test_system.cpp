#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/system/append_file.h"
#include "core/base/system/child_process.h"
#include "core/base/system/file_lock.h"
#include "core/base/system/host.h"
#include "core/base/system/mapped_file.h"
#include "core/base/system/memory.h"
#include "core/base/system/process.h"
#include "core/base/system/stop_signals.h"
#include "core/base/system/user_folder.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <sys/wait.h>
#include <unistd.h>

namespace effnet {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// A program that runs until it is ended.
ProgramStart waiting() {
  return {.program = "/bin/sleep", .words = {"sleep", "1000"}};
}

ProgramStart shell(const std::string& script) {
  return {.program = "/bin/sh", .words = {"sh", "-c", script}};
}

std::string codeOf(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error.code() + ": " + error.detail();
  }
  return {};
}

}  // namespace

class TestSystem : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  fs::path file(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

 private Q_SLOTS:
  /// Of one process, too.
  void aLockIsHeldOnce() {
    const fs::path path = file("once.lock");
    QVERIFY(!FileLock::isHeld(path));
    QVERIFY(!fs::exists(path));  // asking makes no file
    {
      FileLock first(path);
      QVERIFY(first.isOpen() && first.isHeld());
      first.describe("someone\n");
      QCOMPARE(readFile(path), std::string("someone\n"));
      FileLock second(path);
      QVERIFY(second.isOpen() && !second.isHeld());
      QVERIFY(FileLock::isHeld(path));
      const FileLock moved = std::move(first);
      QVERIFY(moved.isHeld() && !first.isHeld());
      QVERIFY(FileLock::isHeld(path));
    }
    QVERIFY(!FileLock::isHeld(path));
    QVERIFY(FileLock(path).isHeld());
  }

  void aLockWithoutAFolderIsNotOpen() {
    const FileLock lock(file("nowhere") / "a.lock");
    QCOMPARE(errno, ENOENT);
    QVERIFY(!lock.isOpen() && !lock.isHeld());
  }

  void aPassedLockOutlivesItsHolder_data() {
    QTest::addColumn<bool>("passed");
    QTest::newRow("passed on") << true;
    QTest::newRow("kept") << false;
  }
  void aPassedLockOutlivesItsHolder() {
    QFETCH(bool, passed);
    const fs::path path = file(passed ? "passed.lock" : "kept.lock");
    std::optional<ChildProcess> child;
    {
      const FileLock lock(path);
      const FileLock other(file("other.lock"));
      std::optional<PassedLocks> passing;
      if (passed) passing.emplace(lock, std::span(&other, 1));
      QCOMPARE(hasPassedLocks(), passed);
      child.emplace(std::vector<std::string>{"sh", "-c", "echo up; exec sleep 1000"});
    }
    QVERIFY(!hasPassedLocks());
    QCOMPARE(child->line(30s), std::optional<std::string>("up"));  // until then it is no other program
    QCOMPARE(FileLock::isHeld(path), passed);
    QCOMPARE(FileLock::isHeld(file("other.lock")), passed);
    child.reset();
    QVERIFY(FileLock(path).isHeld());
  }

  void aProgramEnds_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("errors");
    QTest::newRow("well") << "echo out; echo err >&2" << 0 << 0 << "out\n"
                          << "err\n";
    QTest::newRow("badly") << "exit 7" << 7 << 0 << ""
                           << "";
    QTest::newRow("by a signal") << "kill -TERM $$" << 0 << 15 << ""
                                 << "";
    QTest::newRow("with our variables") << "echo $EFFNET_ONE$EFFNET_TWO" << 0 << 0 << "12\n"
                                        << "";
  }
  void aProgramEnds() {
    QFETCH(QString, script);
    setVariable("EFFNET_ONE", "0");
    setVariable("EFFNET_TWO", "2");
    ProgramStart what = shell(script.toStdString());
    what.variables = {{"EFFNET_ONE", "1"}};
    const auto finished = runToEnd(what);
    QVERIFY(finished.has_value());
    QTEST(finished->end.status, "status");
    QTEST(finished->end.signal, "signal");
    QTEST(QString::fromStdString(finished->output), "output");
    QTEST(QString::fromStdString(finished->errors), "errors");
  }

  void aProgramThatIsNoneSaysSo() {
    const auto finished = runToEnd({.program = file("none"), .words = {"none"}});
    QVERIFY(finished.has_value());
    QCOMPARE(finished->end.status, 127);
    QVERIFY(finished->errors.find("none: No such file") != std::string::npos);
    QVERIFY(!isExecutable(file("none")));
    QVERIFY(isExecutable("/bin/sh"));
  }

  void streamsGoToFiles() {
    ProgramStart what = shell("cat; echo gone >&2");
    writeFileAtomically(file("in"), "read\n");
    what.input = file("in");
    what.output = file("out");
    what.errors = file("err");
    const auto process = Process::start(what);
    QVERIFY(process.has_value());
    QCOMPARE(process->wait().status, 0);
    QCOMPARE(readFile(file("out")), std::string("read\n"));
    QCOMPARE(readFile(file("err")), std::string("gone\n"));
  }

  void aRunningProgramIsAskedToEnd() {
    const auto process = Process::start(waiting());
    QVERIFY(process.has_value());
    QVERIFY(!process->ended());
    process->askToEnd();
    QCOMPARE(process->wait().signal, 15);
  }

  /// This program starts itself, which starts another one, and is killed. Both wrote to one pipe, whose end
  /// comes when neither is left.
  /// The first signal asks, the second ends, also a step that looks at no token.
  void theSecondSignalEnds() {
    int told[2];
    QCOMPARE(::pipe(told), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
      const StopSignals signals;
      const std::stop_callback asked(signals.token(), [&told] { (void)!::write(told[1], "a", 1); });
      (void)!::write(told[1], "r", 1);
      for (;;) ::pause();
    }
    char word = 0;
    QCOMPARE(::read(told[0], &word, 1), 1);  // it listens now
    QCOMPARE(::kill(child, SIGTERM), 0);
    QCOMPARE(::read(told[0], &word, 1), 1);
    QCOMPARE(word, 'a');
    int status = 0;
    QCOMPARE(::waitpid(child, &status, WNOHANG), 0);
    QCOMPARE(::kill(child, SIGTERM), 0);
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 128 + SIGTERM);
    ::close(told[0]);
    ::close(told[1]);
  }

  void aProgramEndsWithItsStarter() {
    if (qEnvironmentVariableIsSet("EFFNET_TEST_STARTER")) {
      Process::start(shell("echo starter $PPID; exec sleep 1000"))->wait();
      return;
    }
    ChildProcess starter(
        {"env", "EFFNET_TEST_STARTER=1", ownProgram().string(), "-silent", "aProgramEndsWithItsStarter"});
    std::optional<std::string> line = starter.line(30s);
    while (line && !line->starts_with("starter ")) line = starter.line(30s);
    QVERIFY(line.has_value());
    QVERIFY(runToEnd(shell("kill -KILL " + line->substr(line->find(' '))))->end.status == 0);
    while (starter.line(30s)) continue;
    QVERIFY(starter.atEnd());
  }

  void linesOfAChildArriveOneByOne() {
    ChildProcess child({"sh", "-c", "cat; printf '10%%\\r20%%\\rdone\\n'; echo why >&2; exit 3"}, "first\n");
    std::vector<std::string> lines;
    while (!child.atEnd())
      if (const auto line = child.line(30s)) lines.push_back(*line);
    QCOMPARE(lines, (std::vector<std::string>{"first", "10%", "20%", "done"}));
    QCOMPARE(child.wait(), 3);
    QCOMPARE(child.complaint(), std::string("why"));
  }

  void aFileGrowsByWholePieces() {
    const fs::path path = file("grows");
    writeFileAtomically(path, "one\n");
    AppendFile(path, OutputFile::Content::Kept).append("two\n");
    QCOMPARE(readFile(path), std::string("one\ntwo\n"));
    AppendFile(path, OutputFile::Content::Removed).append("three\n");
    QCOMPARE(readFile(path), std::string("three\n"));
    OutputFile written(path, OutputFile::Content::Kept);
    QVERIFY(written.write("four\n") && written.cutTo(2) && written.write("us\n") && written.flush());
    QCOMPARE(written.size(), std::int64_t{5});
    QCOMPARE(readFile(path), std::string("thus\n"));
  }

  void whatCannotBeWrittenIsSaid() {
    AppendFile full("/dev/full", OutputFile::Content::Kept);
    QCOMPARE(codeOf([&] { full.append("x"); }),
             std::string("write_failed: cannot write /dev/full: No space left on device"));
    AppendFile removed(file("removed"), OutputFile::Content::Kept);
    fs::remove(file("removed"));
    QVERIFY(codeOf([&] { removed.append("x"); }).ends_with("the run's folder was deleted"));
    const auto missing = file("no") / "file";
    QCOMPARE(codeOf([&] { AppendFile(missing, OutputFile::Content::Kept); }),
             "write_failed: cannot write " + missing.string() + ": No such file or directory");
    QCOMPARE(codeOf([&] { writeFileAtomically(missing, "x"); }),
             "write_failed: cannot write " + missing.string() + ": No such file or directory");
  }

  void aMappedFileStaysAsItIs() {
    writeFileAtomically(file("mapped"), "content");
    const auto mapped = MappedFile::open(file("mapped"));
    QCOMPARE(mapped->bytes().size(), std::size_t{7});
    mapped->bytes()[0] = std::byte{'C'};
    QCOMPARE(readFile(file("mapped")), std::string("content"));
    QVERIFY(codeOf([&] { MappedFile::open(file("none")); }).starts_with("file_missing"));
    QVERIFY(codeOf([&] { MappedFile::open(folder_.path().toStdString()); }).starts_with("read_failed"));
  }

  void memoryIsCounted() {
    constexpr std::size_t kBytes = std::size_t{64} << 20;
    const std::int64_t before = residentBytes();
    forgetPeak();
    {
      const Pages pages = mapPages(kBytes);
      QVERIFY(residentBytes() - before < static_cast<std::int64_t>(kBytes / 2));  // untouched
      std::fill_n(static_cast<char*>(pages.get()), kBytes, '\1');
      QVERIFY(residentBytes() - before > static_cast<std::int64_t>(kBytes / 2));
    }
    QVERIFY(residentBytes() - before < static_cast<std::int64_t>(kBytes / 2));
    QVERIFY(peakResidentBytes() - before > static_cast<std::int64_t>(kBytes / 2));
    QVERIFY(availableBytes() > 0 && availableBytes() <= installedBytes());
  }

  /// Without HOME it is the account's, and never the present folder.
  void filesHaveAHome() {
    const QByteArray home = qgetenv("HOME");
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qunsetenv("XDG_DATA_HOME");
    for (const char* named : {"", "relative"}) {
      qputenv("HOME", named);
      try {
        const fs::path folder = userFolder("XDG_DATA_HOME", ".local/share");
        QVERIFY2(folder.is_absolute(), folder.c_str());
      } catch (const Error& error) {
        QCOMPARE(QString::fromStdString(error.code()), QStringLiteral("write_failed"));
      }
    }
    qputenv("HOME", home);
    if (!data.isEmpty()) qputenv("XDG_DATA_HOME", data);
  }

  void theMachineHasNames() {
    QVERIFY(!hostName().empty() && !processorName().empty() && homeFolder().is_absolute());
    QCOMPARE(bootId(), bootId());
    QCOMPARE(processNumber(), static_cast<int>(QCoreApplication::applicationPid()));
    QVERIFY(ownProgram().filename() == "test_system");
    QVERIFY(freePort() > 1023);
  }
};

}  // namespace effnet

QTEST_GUILESS_MAIN(effnet::TestSystem)
#include "test_system.moc"
