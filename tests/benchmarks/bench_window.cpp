#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "tests/journeys/stall_watch.h"
#include "widgets/classify/classify_page.h"
#include "widgets/classify/image_view.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace effnet {
namespace {

constexpr int kLong = 60'000;    // milliseconds
constexpr int kIdleMs = 10'000;  // how long the resting window is watched

/// Since this process was started, programs loading and all; in steps of a hundredth of a second.
double ageMs() {
  QFile file("/proc/self/stat");
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QByteArray line = file.readAll();
  constexpr int kStart = 19;  // field 22, counted behind the name in brackets
  const double started = line.mid(line.lastIndexOf(')') + 2).split(' ')[kStart].toDouble() /
                         static_cast<double>(sysconf(_SC_CLK_TCK));
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started) * 1e3;
}

double processorMs() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto ms = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// From asking for a photograph to its map on the screen, once for each; a median.
double overlayMs(Application& application, const QStringList& photographs) {
  auto* page = application.window().findChild<ClassifyPage*>();
  auto* view = application.window().findChild<ImageView*>("imageView");
  std::vector<double> times;
  for (const QString& file : photographs) {
    QElapsedTimer clock;
    clock.start();
    application.open({file});
    if (!StallWatch::until(
            [&] { return page->currentFile() == file && page->isAnswered() && view->hasLayer(); }, kLong))
      qFatal("no answer for %s", qPrintable(file));
    view->repaint();
    times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

/// The window's longest own work when it turns dark or light, whichever page is on the screen.
double appearanceMs(Application& application) {
  auto* pages = application.window().findChild<QStackedWidget*>();
  double longest = 0;
  for (int page = 0; page < pages->count(); ++page) {
    application.window().showPage(static_cast<QScrollArea*>(pages->widget(page))->widget());
    for (const char* appearance : {"Dark", "Light"}) {
      StallWatch::until([] { return false; }, 1500);
      StallWatch stall;
      for (QAction* action : application.window().findChildren<QAction*>())
        if (action->text() == QLatin1String(appearance)) action->trigger();
      StallWatch::until([] { return false; }, 1500);
      longest = std::max(longest, stall.longestWorkMs());
    }
  }
  return longest;
}

}  // namespace
}  // namespace effnet

/// bench_window WEIGHTS PHOTOGRAPH…: what people wait for in the window, on a fresh account, with the real
/// engine.
int main(int argc, char** argv) {
  using namespace effnet;
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QTemporaryDir home;
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
    qputenv(name, home.filePath(name).toUtf8());
  QApplication qt(argc, argv);
  QApplication::setOrganizationName("effnet");
  QApplication::setApplicationName("io.github.effnet.Explorer");
  const QStringList files = QApplication::arguments().mid(1);
  if (files.size() < 2) qFatal("bench_window WEIGHTS PHOTOGRAPH…");

  Application application(qt);
  application.show();
  if (!QTest::qWaitForWindowExposed(&application.window())) qFatal("no window");
  QCoreApplication::processEvents();
  const double firstPaint = ageMs();
  auto* name = application.window().findChild<QLabel*>("checkpointName");
  if (!StallWatch::until([&] { return name->text().contains("Sample"); }, kLong)) qFatal("no engine");
  const double ready = ageMs();

  application.open({files[0]});
  const QString stem = QFileInfo(files[0]).completeBaseName().section('_', -1);
  if (!StallWatch::until([&] { return name->text().contains(stem); }, kLong)) qFatal("no network");
  application.open({files[1]});
  if (!StallWatch::until([&] { return application.window().findChild<ImageView*>("imageView")->hasLayer(); },
                         kLong))
    qFatal("no answer");
  double overlay = 0;
  double work = 0;
  {
    StallWatch stall;
    overlay = overlayMs(application, files.mid(2));
    work = stall.longestWorkMs();
  }

  const double appearance = appearanceMs(application);
  StallWatch::until([] { return false; }, 1000);
  const double before = processorMs();
  QEventLoop rest;
  QTimer::singleShot(kIdleMs, &rest, &QEventLoop::quit);
  rest.exec();
  const double idle = (processorMs() - before) / kIdleMs * 100;
  std::printf(
      "{\"first_paint\":%.0f,\"ready\":%.0f,\"overlay\":%.1f,\"longest_work\":%.1f,\"idle_percent\":%.2f,"
      "\"appearance\":%.0f}\n",
      firstPaint, ready, overlay, work, idle, appearance);
}
