#include "app/explorer/application.h"
#include "app/explorer/main_window.h"
#include "app/explorer/tour.h"
#include "widgets/classify/classify_page.h"
#include "widgets/explore/explore_page.h"
#include "widgets/runs/runs_page.h"
#include "widgets/train/train_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSpinBox>
#include <algorithm>

namespace effnet {
namespace {

constexpr QSize kTourSize(1440, 900);  // whatever screen there is, or none
constexpr int kTourEpochs = 3;         // enough for curves, short enough to wait for

void press(const QWidget& page, const char* button) {
  if (auto* found = page.findChild<QAbstractButton*>(QLatin1String(button))) found->click();
}

bool canPress(const QWidget& page, const char* button) {
  const auto* found = page.findChild<QAbstractButton*>(QLatin1String(button));
  return found && found->isEnabled();
}

}  // namespace

void Application::tour(const QString& folder) {
  window_->resize(kTourSize);
  auto* tour = new Tour(*window_, folder, this);
  const auto answered = [this] { return !engine_.busy(); };
  const auto trained = [this] {
    const auto& runs = runs_.runs();
    return std::ranges::any_of(runs, [](const RunSummary& run) { return run.epochs >= kTourEpochs; });
  };

  tour->add({"explore",
             [this] {
               window_->showPage(explore_);
               ExploreState state = explore_->state();
               state.phi = 3;
               explore_->setState(state);
             },
             {}});
  tour->add({"classify",
             [this] {
               window_->showPage(classify_);
               press(*classify_, "sample");
             },
             [this] { return classify_->isAnswered(); }});
  tour->add({"train",
             [this] {
               window_->showPage(train_);
               press(*train_, "drawnData");
             },
             [this, answered] { return answered() && canPress(*train_, "startRun"); }});
  tour->add({"training",
             [this] {
               if (auto* epochs = train_->findChild<QSpinBox*>("epochs")) epochs->setValue(kTourEpochs);
               press(*train_, "startRun");
             },
             trained});
  tour->add({"runs", [this] { window_->showPage(runsPage_); }, trained});
  connect(tour, &Tour::finished, this, [](bool complete) { QApplication::exit(complete ? 0 : 1); });
  tour->start();
}

}  // namespace effnet
