#include "widgets/train/watch_panel.h"

#include "widgets/common/error_text.h"
#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/run/reliability_view.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_charts.h"
#include "widgets/train/examples_view.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/run_banner.h"
#include "widgets/train/run_classes.h"
#include "widgets/train/run_figures.h"
#include "widgets/train/run_head.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace effnet {
WatchPanel::WatchPanel(QWidget* parent)
    : QWidget(parent),
      actions_(new RunActions(this)),
      head_(new RunHead(*actions_)),
      banner_(new RunBanner(*actions_)),
      figures_(new RunFigures),
      tabs_(new QTabWidget),
      charts_(new RunCharts),
      classes_(new RunClasses),
      examples_(new ExamplesView),
      review_(new ReviewPanel),
      calibration_(new ReliabilityView) {
  setObjectName(QStringLiteral("watchPanel"));
  buildTabs();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(head_);
  column->addWidget(banner_);
  column->addWidget(figures_);
  column->addWidget(tabs_, 1);
  connectParts();
  setFocusProxy(tabs_);  // not a button that stops the run
}

void WatchPanel::buildTabs() {
  auto* classes = new QWidget;
  auto* column = new QVBoxLayout(classes);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->addWidget(classes_, 1);
  tabs_->setObjectName(QStringLiteral("watchTabs"));
  tabs_->addTab(charts_, tr("Curves"));
  tabs_->addTab(classes, tr("Classes"));
  tabs_->addTab(examples_, tr("Examples"));
  tabs_->addTab(review_, tr("Mistakes"));
  calibration_->setHint(tr("Known once the validation pictures were looked through, under Mistakes."));
  tabs_->addTab(calibration_, tr("Calibration"));
}

void WatchPanel::connectParts() {
  connect(actions_, &RunActions::wished, this, &WatchPanel::runWished);
  connect(head_, &RunHead::newRunRequested, this, &WatchPanel::newRunRequested);
  connect(head_, &RunHead::pauseRequested, this,
          [this](bool paused) { Q_EMIT pauseRequested(directory_, paused); });
  connect(head_, &RunHead::stopRequested, this,
          [this](bool afterEpoch) { Q_EMIT stopRequested(directory_, afterEpoch); });
  connect(classes_, &RunClasses::cellClicked, this, [this](int label, int predicted) {
    review_->showCell(label, predicted);
    tabs_->setCurrentWidget(review_);
  });
  connect(tabs_, &QTabWidget::currentChanged, this, [this] {
    const QWidget* shown = tabs_->currentWidget();
    const bool wanted = shown == review_ || shown == calibration_;
    // A run that trains is looked through when asked: its best checkpoint changes all the time.
    if (wanted && !review_->hasReview() && !isActiveRun(state_) && history_.best() != nullptr)
      Q_EMIT review_->reviewWanted();
  });
}

void WatchPanel::showRun(const QString& directory) {
  directory_ = directory;
  state_ = RunState::Starting;
  history_.clear();
  head_->showRun(directory);
  banner_->showRun(directory);
  classes_->clear();
  charts_->setCurves({{shortName(directory), &history_}});
  examples_->clear();
  review_->clear();
  calibration_->setSteps({});
  RunSummary summary;
  summary.root = directory.toStdString();
  summary.state = RunState::Starting;
  actions_->setRuns({summary});
  refresh();
}

void WatchPanel::showReview(const RunReview& review) {
  review_->showReview(review);
  calibration_->setSteps(reliabilityOf(review));
}

void WatchPanel::restart() {
  history_.clear();
  refresh();
}

void WatchPanel::addEvents(const std::vector<RunEvent>& events) {
  history_.add(events);
  refreshHistory();
}

void WatchPanel::showState(RunState state) {
  state_ = state;
  refresh();
}

void WatchPanel::showSummary(const RunSummary& summary) {
  actions_->setRuns({summary});
  head_->refreshButtons();
}

void WatchPanel::showSending(const QString& path, double fraction, double secondsLeft) {
  if (history_.started()) return;
  head_->showSending(path, fraction);
  figures_->showSending(secondsLeft);
}

void WatchPanel::showError(const QString& code, const QString& detail) {
  banner_->showError(code, detail);
}

void WatchPanel::showComplaint(const QString& words) {
  banner_->setComplaint(words);
  refresh();
}

void WatchPanel::showReading(const QString& sentence) {
  banner_->setReading(sentence);
  banner_->showHistory(history_, state_);
}

void WatchPanel::refresh() {
  head_->showState(state_);
  refreshHistory();
}

void WatchPanel::refreshHistory() {
  const bool active = isActiveRun(state_);
  charts_->refresh();
  classes_->showHistory(history_, active);
  figures_->showHistory(history_, active);
  head_->showProgress(history_.progress());
  banner_->showHistory(history_, state_);
}

}  // namespace effnet
