#include "core/protocol/network_choice.h"
#include "core/scaling/families.h"
#include "widgets/common/theme.h"
#include "widgets/explore/chooser_view.h"
#include "widgets/explore/scaling_figure.h"
#include "widgets/explore/scaling_solids.h"
#include "widgets/plots/plot_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace effnet;

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

double milliseconds(const QElapsedTimer& clock) {
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// From nothing to the painted table and plot of all choices.
double firstShown() {
  QElapsedTimer clock;
  clock.start();
  ChooserView view;
  view.resize(1600, 1000);
  view.setState({}, compare({}));
  view.show();
  QCoreApplication::processEvents();
  return milliseconds(clock);
}

/// A step of a dragged budget, with everything that the page would do on it, painted.
double dragged() {
  ChooserView view;
  view.resize(1600, 1000);
  ExploreState state;
  const NetworkComparison networks = compare(state);
  view.setState(state, networks);
  view.show();
  QObject::connect(&view, &ChooserView::edited, &view, [&](const BudgetSettings& budget) {
    state.budget = budget;
    view.setState(state, networks);
  });
  QCoreApplication::processEvents();
  auto* plot = view.findChild<PlotView*>("chooserPlot");
  std::vector<double> steps;
  for (int i = 0; i < 120; ++i) {
    QElapsedTimer clock;
    clock.start();
    Q_EMIT plot->regionMoved(0.4 + 0.05 * i);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    steps.push_back(milliseconds(clock));
  }
  return medianOf(steps);
}

/// A frame of figure 2.
double frame() {
  ScalingFigure figure;
  figure.resize(2500, 1400);
  figure.setBaseline(familyBaseline("efficientnet"), {});
  figure.show();
  QCoreApplication::processEvents();
  auto* solids = figure.findChild<ScalingSolids*>();
  std::vector<double> frames;
  for (int i = 0; i < 120; ++i) {
    QElapsedTimer clock;
    clock.start();
    solids->setPhi(0.05 * (i % 60));
    QCoreApplication::processEvents();
    frames.push_back(milliseconds(clock));
  }
  return medianOf(frames);
}

}  // namespace

/// Explore's chooser, and its figure 2 at 2500 × 1400 pixels, without a screen.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  ThemeManager theme(application);
  firstShown();  // the networks are analysed once
  std::vector<double> shown;
  for (int i = 0; i < 7; ++i) shown.push_back(firstShown());
  const double still = frame();
  std::printf("{\"choices\":%zu,\"chooser\":%.2f,\"drag\":%.2f,\"frame\":%.2f,\"frames_a_second\":%.1f}\n",
              publishedChoices().size(), medianOf(shown), dragged(), still, 1000 / still);
}
