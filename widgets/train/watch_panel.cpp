#include "widgets/train/watch_panel.h"

#include "widgets/common/error_subject.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/models/review_model.h"
#include "widgets/run/confusion_view.h"
#include "widgets/run/reliability_view.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_charts.h"
#include "widgets/run/run_state_text.h"
#include "widgets/train/class_table.h"
#include "widgets/train/examples_view.h"
#include "widgets/train/review_panel.h"
#include "widgets/train/warning_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>
#include <numeric>

namespace effnet {
namespace {

bool isActive(const QString& state) {
  return isActiveRun(state.toStdString());
}

const char* stateKind(const QString& state) {
  if (state == QLatin1String("finished")) return "good";
  if (state == QLatin1String("failed")) return "bad";
  if (state == QLatin1String("interrupted") || state == QLatin1String("paused")) return "warning";
  return "muted";
}

QToolButton* actionButton(QAction* action, const char* kind) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setObjectName(action->objectName());
  button->setProperty("kind", kind);
  return button;
}

const QString kNothing = QStringLiteral("–");

}  // namespace

WatchPanel::WatchPanel(QWidget* parent)
    : QWidget(parent),
      actions_(new RunActions(this)),
      title_(new QLabel),
      stateLabel_(new QLabel),
      progressText_(new QLabel),
      progress_(new QProgressBar),
      banner_(new MessageBanner),
      epoch_(new Figure(tr("Epoch"))),
      accuracy_(new Figure(tr("Validation accuracy"))),
      loss_(new Figure(tr("Validation loss"))),
      speed_(new Figure(tr("Pictures a second"))),
      left_(new Figure(tr("Time left"))),
      tabs_(new QTabWidget),
      charts_(new RunCharts),
      confusion_(new ConfusionView),
      classes_(new ClassTable),
      examples_(new ExamplesView),
      review_(new ReviewPanel),
      calibration_(new ReliabilityView),
      pause_(new QPushButton(tr("Pause"))),
      stop_(new QPushButton(tr("Stop"))),
      stopAfter_(new QPushButton(tr("Stop after this epoch"))) {
  setObjectName(QStringLiteral("watchPanel"));
  accuracy_->setObjectName(QStringLiteral("watchAccuracy"));
  pause_->setObjectName(QStringLiteral("pauseRun"));
  pause_->setToolTip(tr("Waits behind the present step and frees the processor; goes on where it was"));
  stop_->setObjectName(QStringLiteral("stopRun"));
  stop_->setToolTip(tr("Finishes the step, saves, and can be resumed later"));
  stopAfter_->setObjectName(QStringLiteral("stopAfterEpoch"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  buildTabs();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kSmall);
  column->addWidget(buildHead());
  column->addWidget(progress_);
  column->addWidget(banner_);
  column->addWidget(buildFigures());
  column->addWidget(tabs_, 1);
  connectButtons();
  setFocusProxy(tabs_);  // not a button that stops the run
}

QWidget* WatchPanel::buildHead() {
  using Kind = RunActions::Kind;
  title_->setFont(strongFont());
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  progressText_->setProperty("kind", "muted");
  auto* again = new QPushButton(tr("New run"));
  again->setObjectName(QStringLiteral("newRun"));
  connect(again, &QPushButton::clicked, this, &WatchPanel::newRunRequested);
  auto* more = new QToolButton;
  more->setText(tr("More"));
  more->setProperty("kind", "plain");
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  actions_->fill(*menu);
  more->setMenu(menu);
  open_ = actionButton(actions_->action(Kind::Classify), "primary");
  afterwards_ = {actionButton(actions_->action(Kind::Resume), "plain"),
                 actionButton(actions_->action(Kind::Repeat), "plain"),
                 actionButton(actions_->action(Kind::FineTune), "plain")};
  auto* head = new QWidget;
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::kSmall);
  row->addWidget(title_, 1);
  row->addWidget(stateLabel_);
  row->addSpacing(spacing::kSmall);
  row->addWidget(open_);
  for (QPushButton* button : {pause_, stopAfter_, stop_}) row->addWidget(button);
  for (QWidget* button : std::as_const(afterwards_)) row->addWidget(button);
  row->addWidget(more);
  row->addWidget(again);
  return head;
}

QWidget* WatchPanel::buildFigures() {
  auto* card = new QFrame;
  card->setProperty("kind", "card");
  auto* row = new QHBoxLayout(card);
  row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kSmall);
  row->setSpacing(spacing::kLarge);
  for (Figure* figure : {epoch_, accuracy_, loss_, speed_, left_}) {
    figure->setMinimumWidth(120);
    row->addWidget(figure, 1);
  }
  return card;
}

QWidget* WatchPanel::buildClasses() {
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("classesSplitter"));
  splitter->setHandleWidth(spacing::kMedium);
  splitter->setProperty("kind", "cards");
  splitter->addWidget(confusion_);
  splitter->addWidget(classes_);
  splitter->setStretchFactor(0, 1);
  splitter->setStretchFactor(1, 1);
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, spacing::kMedium, 0, 0);
  column->addWidget(splitter, 1);
  return box;
}

void WatchPanel::buildTabs() {
  tabs_->setObjectName(QStringLiteral("watchTabs"));
  tabs_->addTab(charts_, tr("Curves"));
  tabs_->addTab(buildClasses(), tr("Classes"));
  tabs_->addTab(examples_, tr("Examples"));
  tabs_->addTab(review_, tr("Mistakes"));
  calibration_->setHint(tr("Known once the validation pictures were looked through, under Mistakes."));
  tabs_->addTab(calibration_, tr("Calibration"));
}

void WatchPanel::connectButtons() {
  connect(actions_, &RunActions::wished, this, &WatchPanel::runWished);
  connect(banner_, &MessageBanner::actionTriggered, this, [this] {
    const bool moved = history_.started() && state_ != QLatin1String("interrupted");
    actions_->action(moved ? RunActions::Kind::MoveData : RunActions::Kind::Resume)->trigger();
  });
  connect(pause_, &QPushButton::clicked, this,
          [this] { Q_EMIT pauseRequested(directory_, state_ != QLatin1String("paused")); });
  connect(stop_, &QPushButton::clicked, this, [this] {
    stop_->setEnabled(false);
    Q_EMIT stopRequested(directory_, false);
  });
  connect(stopAfter_, &QPushButton::clicked, this, [this] {
    stopAfter_->setEnabled(false);
    Q_EMIT stopRequested(directory_, true);
  });
  connect(confusion_, &ConfusionView::cellClicked, this, [this](int label, int predicted) {
    review_->showCell(label, predicted);
    tabs_->setCurrentWidget(review_);
  });
  connect(tabs_, &QTabWidget::currentChanged, this, [this] {
    const QWidget* shown = tabs_->currentWidget();
    const bool wanted = shown == review_ || shown == calibration_;
    // A run that trains is looked through when asked: its best checkpoint changes all the time.
    if (wanted && !review_->hasReview() && !isActive(state_) && history_.best() != nullptr)
      Q_EMIT review_->reviewWanted();
  });
}

void WatchPanel::showRun(const QString& directory) {
  directory_ = directory;
  state_ = QStringLiteral("starting");
  history_.clear();
  shownEpoch_ = -1;
  complaint_.clear();
  notesShown_.clear();
  banner_->clear();
  title_->setText(shortName(directory));
  title_->setToolTip(directory);
  charts_->setCurves({{shortName(directory), &history_}});
  examples_->clear();
  review_->clear();
  calibration_->setSteps({});
  for (QPushButton* button : {stop_, stopAfter_}) button->setEnabled(true);
  RunSummary summary;
  summary.root = directory.toStdString();
  summary.state = "starting";
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

void WatchPanel::showState(const QString& state) {
  state_ = state;
  if (isActive(state)) {
    for (QPushButton* button : {stop_, stopAfter_}) button->setEnabled(true);
  }
  refresh();
}

void WatchPanel::showSummary(const RunSummary& summary) {
  actions_->setRuns({summary});
  refreshButtons();
}

void WatchPanel::showSending(const QString& path, double fraction, double secondsLeft) {
  if (history_.started()) return;
  progress_->setValue(static_cast<int>(std::lround(fraction * 1000)));
  stateLabel_->setText(tr("sending %1: %2").arg(shortName(path), percent(fraction, 0)));
  left_->setValue(secondsLeft >= 0 ? durationText(secondsLeft) : kNothing);
  left_->setComparison(tr("until everything is there"));
}

void WatchPanel::showError(const QString& code, const QString& detail) {
  banner_->setAction({});
  banner_->showMessage(MessageBanner::Kind::Error,
                       errorSentence(code, errorSubject(detail, shortName(directory_))), detail);
}

void WatchPanel::showComplaint(const QString& words) {
  complaint_ = words;
  refresh();
}

void WatchPanel::refresh() {
  refreshHistory();
  refreshButtons();
}

void WatchPanel::refreshHistory() {
  charts_->refresh();
  refreshClasses();
  refreshFigures();
  refreshBanner();
}

void WatchPanel::refreshClasses() {
  const bool some = !history_.epochs().empty() && history_.started();
  // Behind the end counts what is kept: the cells open what the best checkpoint said.
  const EpochDone* shown = !some ? nullptr : isActive(state_) ? &history_.epochs().back() : history_.chosen();
  const int epoch = shown != nullptr ? shown->epoch : 0;
  if (epoch == shownEpoch_) return;  // steps change nothing here
  shownEpoch_ = epoch;
  const auto confusion = some ? shown->confusion : std::vector<std::vector<int>>();
  const auto labels = some ? history_.started()->labels : std::vector<std::string>();
  confusion_->setMatrix(confusion, labels, tr("epoch %1").arg(epoch));
  classes_->setConfusion(confusion, labels);
}

/// Of the network that is kept: its epoch, what chose it, and on how many pictures its figures rest.
QString WatchPanel::keptText(const EpochDone& kept, bool active) const {
  const std::string metric = history_.started() ? history_.started()->config.metric : std::string();
  int images = static_cast<int>(kept.val.images);
  if (images == 0)  // a run of an earlier version
    for (const auto& row : kept.confusion) images = std::accumulate(row.begin(), row.end(), images);
  const QString macroF1 = threeDigits(kept.val.macroF1);
  QString text = tr("epoch %1, ").arg(kept.epoch) + (metric == "top1" ? tr("chosen by accuracy; macro F1 %1")
                                                     : metric == "loss" ? tr("chosen by loss; macro F1 %1")
                                                                        : tr("chosen by macro F1, %1"))
                                                        .arg(macroF1);
  if (images > 0) text += tr(", n = %1").arg(images);
  if (active) return tr("kept so far: %1, %2").arg(percent(kept.val.top1), text);
  const auto& test = history_.test();
  return test ? tr("test part %1 (n = %2); %3").arg(percent(test->metrics.top1)).arg(test->images).arg(text)
              : text;
}

void WatchPanel::refreshFigures() {
  const bool active = isActive(state_);
  stateLabel_->setText(runStateText(state_));
  if (stateLabel_->property("kind").toString() != QLatin1String(stateKind(state_))) {
    stateLabel_->setProperty("kind", stateKind(state_));
    stateLabel_->style()->polish(stateLabel_);
  }
  const auto& started = history_.started();
  const int planned = started ? started->config.epochs : 0;
  const int done = history_.epochs().empty() ? 0 : history_.epochs().back().epoch;
  epoch_->setValue(planned > 0 ? tr("%1 / %2").arg(done).arg(planned) : kNothing);
  // Behind the end the headline is the network that is kept; while it trains, how far it is.
  const EpochDone* kept = history_.chosen();
  const EpochDone* shown = kept == nullptr || !active ? kept : &history_.epochs().back();
  const QString about = kept != nullptr ? keptText(*kept, active) : QString();
  accuracy_->setValue(shown != nullptr ? percent(shown->val.top1) : kNothing, about);
  accuracy_->setComparison(about);
  loss_->setValue(shown != nullptr ? threeDigits(shown->val.loss) : kNothing);
  const auto& step = history_.lastStep();
  speed_->setValue(step ? threeDigits(step->imagesPerSecond) : kNothing);
  speed_->setComparison(step && std::isfinite(step->dataWait)
                            ? tr("%1 waiting for pictures").arg(percent(step->dataWait, 0))
                            : QString());
  const bool known = active && step && step->secondsLeft > 0;
  left_->setValue(known ? durationText(step->secondsLeft) : kNothing);
  left_->setComparison(active && !step ? tr("getting ready") : QString());
  progress_->setValue(static_cast<int>(std::lround(history_.progress() * 1000)));
  progress_->setVisible(active);
}

void WatchPanel::refreshBanner() {
  std::error_code ignored;
  banner_->setAction({});
  if (history_.ended() && history_.ended()->state == "failed") {
    showError(QString::fromStdString(history_.ended()->code),
              QString::fromStdString(history_.ended()->detail));
  } else if (!complaint_.isEmpty() && state_ == QLatin1String("failed")) {
    banner_->showMessage(MessageBanner::Kind::Error, tr("The run did not begin. %1").arg(complaint_),
                         complaint_);
  } else if (state_ == QLatin1String("interrupted")) {
    banner_->showMessage(MessageBanner::Kind::Warning,
                         tr("This run was interrupted. Resume goes on from its last checkpoint."));
    banner_->setAction(actions_->action(RunActions::Kind::Resume)->isEnabled() ? tr("Resume") : QString());
  } else if (!isActive(state_) && history_.started() &&
             !std::filesystem::exists(actions_->run().config.data, ignored) &&
             !actions_->run().config.data.empty()) {
    banner_->showMessage(MessageBanner::Kind::Warning, tr("Its pictures are not where they were."),
                         QString::fromStdString(actions_->run().config.data));
    banner_->setAction(tr("Where are they?"));
  } else if (const WarningText notes = warningText(history_.warnings()); !notes.sentence.isEmpty()) {
    const bool told =
        notesShown_ == notes.sentence && (banner_->isHidden() || banner_->text() == notes.sentence);
    if (!told) banner_->showMessage(MessageBanner::Kind::Information, notes.sentence, notes.details);
    notesShown_ = notes.sentence;
  } else {
    banner_->clear();
  }
}

void WatchPanel::refreshButtons() {
  const bool active = isActive(state_);
  const bool waiting = state_ == QLatin1String("queued");
  stop_->setVisible(active);
  stopAfter_->setVisible(active && !waiting);
  pause_->setVisible(active && !waiting && state_ != QLatin1String("starting"));
  pause_->setText(state_ == QLatin1String("paused") ? tr("Go on") : tr("Pause"));
  for (QWidget* button : std::as_const(afterwards_)) button->setVisible(!active);
  const bool finished = state_ == QLatin1String("finished");
  afterwards_.first()->setVisible(!active && !finished);
  open_->setVisible(actions_->action(RunActions::Kind::Classify)->isEnabled());
}

}  // namespace effnet
