#include "widgets/explore/explore_views.h"

#include "core/scaling/families.h"
#include "widgets/drawing/network_drawing.h"
#include "widgets/explore/chooser_view.h"
#include "widgets/explore/compare_view.h"
#include "widgets/explore/measure_view.h"
#include "widgets/explore/published_view.h"
#include "widgets/explore/rounding_view.h"
#include "widgets/explore/stage_editor.h"
#include "widgets/explore/stage_table.h"
#include "widgets/models/published_doors.h"

#include <QSplitter>
#include <algorithm>
#include <array>
#include <utility>

namespace effnet {
namespace {

constexpr int kNarrowest = 400;  // so that both side panels fit the smallest window

/// In files, by place.
constexpr std::array<const char*, ExploreViews::kViews> kTabs{"network", "stages", "compare", "published",
                                                              "measure", "choose", "rounding"};

}  // namespace

ExploreViews::ExploreViews(NetworkModel* model)
    : compare_(new CompareView),
      chooser_(new ChooserView),
      published_(new PublishedView),
      editor_(new StageEditor),
      measure_(new MeasureView),
      rounding_(new RoundingView) {
  for (QWidget* view : std::initializer_list<QWidget*>{makeNetworkView(model), editor_, compare_, published_,
                                                       measure_, chooser_, rounding_}) {
    view->setMinimumWidth(kNarrowest);
    addWidget(view);
  }
  connect(compare_, &CompareView::statusMessage, this, &ExploreViews::statusMessage);
  connect(rounding_, &RoundingView::phiWished, this, [this](double phi) {
    ExploreState next = state_;
    next.phi = phi;
    Q_EMIT stateWished(next, "phi");
  });
  connectEditor();
  connectChooser();
  connectPublished();
  const auto tell = [this] {
    if (!showing_) Q_EMIT viewChanged();
  };
  connect(this, &QStackedWidget::currentChanged, this, [this, tell] {
    catchUp();
    tell();
  });
  connect(compare_, &CompareView::edited, this, tell);
  connect(published_, &PublishedView::chosenChanged, this, tell);
}

QWidget* ExploreViews::makeNetworkView(NetworkModel* model) {
  drawing_ = new NetworkDrawing;
  drawing_->setObjectName("networkDrawing");
  table_ = new StageTable(model);
  auto* split = new QSplitter(Qt::Vertical);
  split->setObjectName("exploreRows");
  split->setHandleWidth(1);
  split->addWidget(drawing_);
  split->addWidget(table_);
  split->setStretchFactor(0, 1);
  split->setStretchFactor(1, 1);
  split->setSizes({280, 340});
  connect(drawing_, &NetworkDrawing::stageClicked, table_, &StageTable::selectStage);
  connect(table_, &StageTable::stageSelected, drawing_, &NetworkDrawing::setSelectedStage);
  return split;
}

/// Another network, in the operations and under the limits of now.
ExploreState ExploreViews::keepingSettings(ExploreState next) const {
  next.convention = state_.convention;
  next.budget = state_.budget;
  return next;
}

void ExploreViews::connectEditor() {
  connect(editor_, &StageEditor::baselineEdited, this, [this](const NetworkSpec& baseline) {
    ExploreState next = state_;
    next.edited = baseline;
    // What the box for torchvision's head has changed is not the user's edit of the baseline.
    if (state_.torchvisionHead && baseline.headWidth == HeadWidth::FourTimesLastStage)
      next.edited->headWidth = (state_.edited ? *state_.edited : familyBaseline(state_.family)).headWidth;
    Q_EMIT stateWished(next, "stages");
    // One that cannot be scaled is not shown: the stages go on from what is.
    if (state_ != next) editor_->setBaseline(baselineOf(state_), state_.edited.has_value());
  });
  connect(editor_, &StageEditor::reenactRequested, this,
          [this](const Reenactment& row) { Q_EMIT stateWished(keepingSettings(stateOf(row)), "table"); });
  connect(editor_, &StageEditor::resetRequested, this, [this] {
    ExploreState next = state_;
    next.edited.reset();
    Q_EMIT stateWished(next, "reset");
  });
}

void ExploreViews::connectChooser() {
  connect(chooser_, &ChooserView::weightsWished, this, &ExploreViews::weightsWished);
  connect(chooser_, &ChooserView::trainWished, this, &ExploreViews::trainWished);
  connect(chooser_, &ChooserView::edited, this, [this](const BudgetSettings& settings, const QString& field) {
    ExploreState next = state_;
    next.budget = settings;
    Q_EMIT stateWished(next, field);
  });
  connect(chooser_, &ChooserView::networkChosen, this, [this](const QString& model, int resolution) {
    ExploreState next = keepingSettings(stateOfPublished(model.toStdString()));
    next.phi = state_.phi;
    next.coefficients = state_.coefficients;
    next.resolution = resolution;
    Q_EMIT stateWished(next, "published", kNetwork);
  });
  connect(chooser_, &ChooserView::familyChosen, this, [this](const QString& family, double phi) {
    ExploreState next = state_;
    next.family = family.toStdString();
    next.mode = ExploreState::Mode::Compound;
    next.phi = phi;
    next.edited.reset();
    next.resolutionCap = 0;
    next.torchvisionHead = false;
    Q_EMIT stateWished(next, "budget", kNetwork);
  });
}

void ExploreViews::connectPublished() {
  connect(published_, &PublishedView::networkWished, this, [this](const ExploreState& printed) {
    ExploreState next = keepingSettings(printed);
    next.phi = state_.phi;
    next.coefficients = state_.coefficients;
    Q_EMIT stateWished(next, "published", kNetwork);
  });
  connect(published_, &PublishedView::comparisonWished, this, [this](const QString& ready) {
    showing_ = true;
    compare_->choose(ready);
    showing_ = false;
    setCurrentIndex(kCompare);
  });
  connect(published_, &PublishedView::exportFailed, this,
          [this](const QString& reason) { Q_EMIT failed(tr("The figure could not be saved."), reason); });
}

void ExploreViews::setNetworks(const ExploreState& state, const NetworkComparison& networks) {
  state_ = state;
  networks_ = networks;
  behind_.set();
  catchUp();
}

/// φ moves many times a second: only the view in front follows it, the others when they come to the front.
void ExploreViews::catchUp() {
  const auto view = static_cast<View>(currentIndex());
  if (view == kChoose && std::exchange(measuredBehind_, false)) chooser_->setMeasurements(measurements_);
  if (!behind_.test(view)) return;
  behind_.reset(view);
  showNetworks(view);
}

void ExploreViews::showNetworks(View view) {
  switch (view) {
    case kNetwork:
      return drawing_->setNetworks(networks_);
    case kStages:
      editor_->setBaseline(networks_.baseline.spec(), state_.edited.has_value());
      return editor_->setNetwork(networks_.scaled);
    case kCompare:
      return compare_->setCurrent(networks_);
    case kPublished:
      published_->setNetwork(networks_.scaled);
      published_->setCard(state_.budget.card);
      return published_->setBaseline(networks_.baseline.spec(), state_.coefficients);
    case kMeasure:
      return measure_->setNetwork(networks_.scaled);
    case kChoose:
      return chooser_->setState(state_, networks_);
    case kRounding:
      return rounding_->setNetworks(state_, networks_);
  }
}

std::string ExploreViews::tabName(int view) {
  return view == kNetwork ? std::string() : kTabs[static_cast<std::size_t>(view)];
}

ExploreView ExploreViews::view() const {
  ExploreView view;
  view.tab = tabName(currentIndex());
  view.published = published_->chosen().toStdString();
  view.compared = compare_->compared();
  return view;
}

void ExploreViews::setView(const ExploreView& view) {
  const ExploreView before = this->view();
  showing_ = true;
  const auto tab = std::ranges::find(kTabs, view.tab, [](const char* name) { return std::string(name); });
  setCurrentIndex(tab == kTabs.end() ? kNetwork : static_cast<int>(tab - kTabs.begin()));
  if (view.published != before.published) published_->setChosen(QString::fromStdString(view.published));
  if (view.compared != before.compared) compare_->setCompared(view.compared);
  showing_ = false;
}

void ExploreViews::setMeasurements(const QVector<Measurement>& measurements) {
  measure_->setMeasurements(measurements);
  published_->setMeasurements(measurements);
  measurements_ = measurements;
  measuredBehind_ = true;
  catchUp();
}

void ExploreViews::setRuns(const QVector<RunScore>& runs) {
  published_->setRuns(runs);
}

void ExploreViews::addToComparison() {
  compare_->setCurrent(networks_);
  compare_->addCurrent();
}

}  // namespace effnet
