#include "widgets/common/theme.h"
#include "widgets/explore/explore_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

struct Times {
  std::vector<double> wall;  ///< milliseconds a step
  std::vector<double>
      cpu;  ///< of them, how long this thread ran: what other work on the machine changes least
};

double threadMilliseconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// From the new φ to the finished repaint of the whole page.
void step(effnet::ExplorePage& page, double phi, Times& times) {
  effnet::ExploreState state = page.state();
  state.phi = phi;
  QElapsedTimer timer;
  timer.start();
  const double before = threadMilliseconds();
  page.setState(state);
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  times.cpu.push_back(threadMilliseconds() - before);
  times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void print(const char* name, std::vector<double>& values, const char* after) {
  std::sort(values.begin(), values.end());
  std::printf("\"%s\":{\"min\":%.2f,\"median\":%.2f,\"p90\":%.2f,\"max\":%.2f}%s", name, values.front(),
              values[values.size() / 2], values[values.size() * 9 / 10], values.back(), after);
}

}  // namespace

/// One step of Explore's slider with everything that follows it, at 2500 × 1400 pixels.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  effnet::ThemeManager theme(application);
  effnet::ExplorePage page;
  page.resize(2500, 1400);
  page.show();
  Times times;
  for (int i = 0; i < 20; ++i) step(page, i * 0.1, times);
  times = {};
  for (int i = 0; i < 400; ++i) step(page, (i % 80) * 0.1, times);
  std::printf("{\"steps\":%zu,", times.wall.size());
  print("milliseconds", times.wall, ",");
  print("cpu_milliseconds", times.cpu, "}\n");
}
