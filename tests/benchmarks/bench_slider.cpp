#include "widgets/common/theme.h"
#include "widgets/explore/explore_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

/// Milliseconds from the new φ to the finished repaint of the whole page.
double step(effnet::ExplorePage& page, double phi) {
  effnet::ExploreState state = page.state();
  state.phi = phi;
  QElapsedTimer timer;
  timer.start();
  page.setState(state);
  QCoreApplication::sendPostedEvents();
  QCoreApplication::processEvents();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
  for (int i = 0; i < 20; ++i) step(page, i * 0.1);
  std::vector<double> times;
  for (int i = 0; i < 400; ++i) times.push_back(step(page, (i % 80) * 0.1));
  std::sort(times.begin(), times.end());
  std::printf("{\"steps\":%zu,\"milliseconds\":{\"min\":%.2f,\"median\":%.2f,\"p90\":%.2f,\"max\":%.2f}}\n", times.size(),
              times.front(), times[times.size() / 2], times[times.size() * 9 / 10], times.back());
}
