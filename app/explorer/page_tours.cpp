#include "app/explorer/page_tours.h"

#include "app/explorer/main_window.h"
#include "app/explorer/tour.h"
#include "app/services/engine_client.h"
#include "app/services/run_store.h"
#include "widgets/classify/classify_page.h"
#include "widgets/explore/explore_page.h"

#include <QAbstractButton>
#include <QSpinBox>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kTourPhi = 3;
constexpr int kTourEpochs = 3;  // enough for curves, short enough to wait for

void press(const QWidget& page, const char* button) {
  if (auto* found = page.findChild<QAbstractButton*>(QLatin1String(button))) found->click();
}

bool canPress(const QWidget& page, const char* button) {
  const auto* found = page.findChild<QAbstractButton*>(QLatin1String(button));
  return found && found->isEnabled();
}

bool isTrained(const RunStore& store) {
  return std::ranges::any_of(store.runs(), [](const RunSummary& run) { return run.epochs >= kTourEpochs; });
}

}  // namespace

void tourExplore(Tour& tour, QWidget& page, const TourStage& stage) {
  const auto act = [&page, stage] {
    stage.window.showPage(&page);
    auto& explore = static_cast<ExplorePage&>(page);
    ExploreState state = explore.state();
    state.phi = kTourPhi;
    explore.setState(state);
  };
  tour.add({"explore", act, {}});
}

void tourClassify(Tour& tour, QWidget& page, const TourStage& stage) {
  const auto act = [&page, stage] {
    stage.window.showPage(&page);
    press(page, "sample");
  };
  tour.add({"classify", act, [&page] { return static_cast<ClassifyPage&>(page).isAnswered(); }});
}

void tourTrain(Tour& tour, QWidget& page, const TourStage& stage) {
  const auto choose = [&page, stage] {
    stage.window.showPage(&page);
    press(page, "drawnData");
  };
  tour.add({"train", choose, [&page, stage] { return !stage.engine.busy() && canPress(page, "startRun"); }});
  const auto start = [&page] {
    if (auto* epochs = page.findChild<QSpinBox*>("epochs")) epochs->setValue(kTourEpochs);
    press(page, "startRun");
  };
  tour.add({"training", start, [stage] { return isTrained(stage.runs); }});
}

void tourRuns(Tour& tour, QWidget& page, const TourStage& stage) {
  tour.add(
      {"runs", [&page, stage] { stage.window.showPage(&page); }, [stage] { return isTrained(stage.runs); }});
}

}  // namespace effnet
