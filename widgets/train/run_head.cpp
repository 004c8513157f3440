#include "widgets/train/run_head.h"

#include "widgets/common/error_text.h"
#include "widgets/common/flow_row.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/run/run_actions.h"
#include "widgets/run/run_state_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <cmath>

namespace effnet {
namespace {

constexpr int kProgressSteps = 1000;
constexpr int kTitleWidth = 120;  // at least

QToolButton* actionButton(QAction* action, const char* kind) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setObjectName(action->objectName());
  button->setProperty("kind", kind);
  return button;
}

}  // namespace

RunHead::RunHead(RunActions& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      title_(new QLabel),
      stateLabel_(new QLabel),
      pause_(new QPushButton(tr("Pause"))),
      stop_(new QPushButton(tr("Stop"))),
      stopAfter_(new QPushButton(tr("Stop after this epoch"))),
      progress_(new QProgressBar) {
  pause_->setObjectName(QStringLiteral("pauseRun"));
  pause_->setToolTip(tr("Waits behind the present step and frees the processor; goes on where it was"));
  stop_->setObjectName(QStringLiteral("stopRun"));
  stop_->setToolTip(tr("Finishes the step, saves, and can be resumed later"));
  stopAfter_->setObjectName(QStringLiteral("stopAfterEpoch"));
  progress_->setRange(0, kProgressSteps);
  progress_->setTextVisible(false);
  auto* row = new QWidget;
  fill(row);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addWidget(row);
  column->addWidget(progress_);
  connectButtons();
  refreshButtons();
}

void RunHead::fill(QWidget* head) {
  using Kind = RunActions::Kind;
  title_->setFont(strongFont());
  title_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  title_->setMinimumWidth(kTitleWidth);
  auto* again = new QPushButton(tr("New run"));
  again->setObjectName(QStringLiteral("newRun"));
  connect(again, &QPushButton::clicked, this, &RunHead::newRunRequested);
  auto* more = new QToolButton;
  more->setText(tr("More"));
  more->setProperty("kind", "plain");
  more->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(more);
  actions_.fill(*menu);
  more->setMenu(menu);
  open_ = actionButton(actions_.action(Kind::Classify), "primary");
  afterwards_ = {actionButton(actions_.action(Kind::Resume), "plain"),
                 actionButton(actions_.action(Kind::Repeat), "plain"),
                 actionButton(actions_.action(Kind::FineTune), "plain")};
  auto* run = new QWidget;
  auto* named = new QHBoxLayout(run);
  named->setContentsMargins(0, 0, 0, 0);
  named->setSpacing(spacing::kMedium);
  named->addWidget(title_, 1);
  named->addWidget(stateLabel_);
  auto* row = new FlowRow(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::kSmall);
  row->addFilling(run);
  row->addGap();
  row->addWidget(open_);
  for (QPushButton* button : {pause_, stopAfter_, stop_}) row->addWidget(button);
  for (QWidget* button : std::as_const(afterwards_)) row->addWidget(button);
  row->addWidget(more);
  row->addWidget(again);
}

void RunHead::connectButtons() {
  connect(pause_, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(state_ != RunState::Paused); });
  connect(stop_, &QPushButton::clicked, this, [this] {
    stop_->setEnabled(false);
    Q_EMIT stopRequested(false);
  });
  connect(stopAfter_, &QPushButton::clicked, this, [this] {
    stopAfter_->setEnabled(false);
    Q_EMIT stopRequested(true);
  });
}

void RunHead::showRun(const QString& directory) {
  title_->setText(shortName(directory));
  title_->setToolTip(directory);
  showProgress(0);
}

void RunHead::showState(RunState state) {
  state_ = state;
  if (isActiveRun(state))
    for (QPushButton* button : {stop_, stopAfter_}) button->setEnabled(true);
  refreshState();
  refreshButtons();
}

void RunHead::refreshState() {
  stateLabel_->setText(runStateText(state_));
  if (stateLabel_->property("kind").toString() == QLatin1String(runStateKind(state_))) return;
  stateLabel_->setProperty("kind", runStateKind(state_));
  stateLabel_->style()->polish(stateLabel_);
}

void RunHead::refreshButtons() {
  const bool active = isActiveRun(state_);
  const bool waiting = state_ == RunState::Queued;
  stop_->setVisible(active);
  stopAfter_->setVisible(active && !waiting);
  pause_->setVisible(active && !waiting && state_ != RunState::Starting);
  pause_->setText(state_ == RunState::Paused ? tr("Go on") : tr("Pause"));
  for (QWidget* button : std::as_const(afterwards_)) button->setVisible(!active);
  const bool finished = state_ == RunState::Finished;
  afterwards_.first()->setVisible(!active && !finished);
  progress_->setVisible(active);
  open_->setVisible(actions_.action(RunActions::Kind::Classify)->isEnabled());
}

void RunHead::showProgress(double fraction) {
  progress_->setValue(static_cast<int>(std::lround(fraction * kProgressSteps)));
  refreshState();  // what was sent has arrived
}

void RunHead::showSending(const QString& path, double fraction) {
  showProgress(fraction);
  stateLabel_->setText(tr("sending %1: %2").arg(shortName(path), percent(fraction, 0)));
}

}  // namespace effnet
