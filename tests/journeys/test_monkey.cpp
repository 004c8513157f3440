#include "app/explorer/guarded_application.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/monkey.h"
#include "tests/journeys/stall_watch.h"

#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <csignal>
#include <optional>

namespace effnet {

/// A monkey before the whole window with the real engine. By hand for as long as you like:
///   EFFNET_MONKEY_SEED=7 EFFNET_MONKEY_SECONDS=300 EFFNET_MONKEY_LOG=steps.txt build/release/bin/test_monkey
/// Where it ends the program, the log's last line is the step. tests/faults/monkeys.sh runs many seeds.
class TestMonkey : public Journey {
  Q_OBJECT

 private:
  static constexpr double kStallMs = 100;            // is reported
  static constexpr double kPlainlyBlockedMs = 3000;  // fails, also on a busy machine or under a sanitizer

  static int number(const char* name, int otherwise) {
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
  }

  void write(const QString& name, const QByteArray& content) {
    QFile file(home_.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    toys_.files << file.fileName();
  }

  /// What it plays with: pictures, a data set, and what is none.
  void makeToys() {
    for (QDirIterator files(shapes_, {"*.png", "*.jpg"}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext() && toys_.files.size() < 8;)
      toys_.files << files.next();
    toys_.files << shapes_ << shapes_ + "/gone.png";
    write("text.jpg", "no picture");
    write("bad.safetensors", "no checkpoint");
    write("bad.json", "{\"a\":");
    write("<b>label<i>.csv", "file,class\n=1+1,<b>\n");
    toys_.folder = home_.filePath("saved");
    QVERIFY(QDir().mkpath(toys_.folder));
    std::sort(toys_.files.begin(), toys_.files.end());
  }

  /// Nothing that it may start reaches another machine: neither by ssh nor by the network.
  void fenceIn() {
    QVERIFY(QDir().mkpath(home_.filePath("bin")));
    for (const char* name : {"ssh", "rsync", "xdg-open", "scp"}) {
      QFile program(home_.filePath(QStringLiteral("bin/") + name));
      QVERIFY(program.open(QIODevice::WriteOnly));
      program.write("#!/bin/sh\nexit 255\n");
      program.close();
      QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    qputenv("PATH", home_.filePath("bin").toUtf8() + ':' + qgetenv("PATH"));
    qputenv("HOME", home_.path().toUtf8());
    qputenv("EFFNET_MIRROR", "http://127.0.0.1:9/");
    qputenv("OMP_NUM_THREADS", "1");
    QVERIFY(QDir::setCurrent(home_.path()));
    for (const char* scheme : {"file", "http", "https", "mailto"})
      QDesktopServices::setUrlHandler(scheme, this, "refuse");
  }

  /// Trainings go on without a window; those of this account do not.
  void endPrograms() const {
    const QByteArray mark = "XDG_DATA_HOME=" + home_.filePath("data").toUtf8();
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
      QFile environment("/proc/" + entry + "/environ");
      if (!entry.at(0).isDigit() || entry.toLongLong() == QCoreApplication::applicationPid()) continue;
      if (environment.open(QFile::ReadOnly) && environment.readAll().contains(mark))
        ::kill(static_cast<pid_t>(entry.toLongLong()), SIGKILL);
    }
  }

 public Q_SLOTS:
  void refuse(const QUrl&) {}

 private Q_SLOTS:
  void initTestCase() {
    useFreshAccount();
    drawShapes();
    makeToys();
    fenceIn();
  }
  void cleanupTestCase() {
    for (const char* scheme : {"file", "http", "https", "mailto"}) QDesktopServices::unsetUrlHandler(scheme);
    endPrograms();
  }

  void nothingBreaks() {
    const int seed = number("EFFNET_MONKEY_SEED", 1);
    const int seconds = number("EFFNET_MONKEY_SECONDS", 10);
    const int most = number("EFFNET_MONKEY_STEPS", 1'000'000);
    QFile log(qEnvironmentVariable("EFFNET_MONKEY_LOG"));
    if (!log.fileName().isEmpty()) QVERIFY(log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    std::optional<StallWatch> stall;  // of one window, once it stands
    double worst = 0;
    QString last;
    test::Monkey* playing = nullptr;
    test::Monkey monkey(seed, toys_, [&](const QString& step) {
      const double longest = stall ? stall->longestWorkMs() : 0;
      if (longest > std::max(worst, kStallMs))
        qInfo("stall of %.0f ms behind step %d, %s", longest, playing->steps() - 1, qPrintable(last));
      worst = std::max(worst, longest);
      last = step;
      if (log.isOpen()) log.write(QStringLiteral("%1 %2\n").arg(playing->steps()).arg(step).toUtf8());
    });
    playing = &monkey;
    connect(qobject_cast<GuardedApplication*>(qApp), &GuardedApplication::caught, this,
            [&](const QString& code, const QString& detail) { monkey.addProblem(code + ' ' + detail); });
    QElapsedTimer clock;
    clock.start();
    QTimer end;
    const auto over = [&] { return clock.elapsed() > seconds * 1000LL || monkey.steps() >= most; };
    connect(&end, &QTimer::timeout, this, [&] {
      if (!over()) return;
      monkey.stop();
      QApplication::exit(0);
    });
    end.start(50);
    int lives = 0;
    for (; !over(); ++lives) {
      open();
      stall.emplace();
      if (lives == 0) monkey.begin(1);
      QApplication::exec();  // until it is closed, another language is chosen, or the time is up
      worst = std::max(worst, stall->longestWorkMs());
      stall.reset();
      close();
    }
    qInfo(
        "seed %d: %d steps, %d dialogs, %d windows; the longest stall took %.0f ms of the window's own work",
        seed, monkey.steps(), monkey.dialogs(), lives, worst);
    QVERIFY2(monkey.problems().isEmpty(), qPrintable(monkey.problems().join(u'\n')));
    QVERIFY2(worst < kPlainlyBlockedMs, "the window was blocked");
    QVERIFY(monkey.steps() >= std::min(most, 100));
  }

 private:
  test::Monkey::Toys toys_;
};

}  // namespace effnet

int main(int argc, char** argv) {
  effnet::GuardedApplication application(argc, argv);
  effnet::TestMonkey test;
  return QTest::qExec(&test, argc, argv);
}

#include "test_monkey.moc"
