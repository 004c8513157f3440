#include "widgets/train/watch_panel.h"

#include "core/protocol/run_directory.h"
#include "widgets/common/error_text.h"
#include "widgets/common/figure.h"
#include "widgets/common/message_banner.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/runs/confusion_view.h"
#include "widgets/runs/run_charts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <cmath>

namespace effnet {
namespace {

bool isActive(const QString& state) {
  return state == QLatin1String("running") || state == QLatin1String("starting");
}

const char* stateKind(const QString& state) {
  if (state == QLatin1String("finished")) return "good";
  if (state == QLatin1String("failed")) return "bad";
  if (state == QLatin1String("interrupted")) return "warning";
  return "muted";
}

}  // namespace

QString runStateText(const QString& state) {
  if (state == QLatin1String("starting")) return WatchPanel::tr("starting");
  if (state == QLatin1String("running")) return WatchPanel::tr("training");
  if (state == QLatin1String("finished")) return WatchPanel::tr("finished");
  if (state == QLatin1String("stopped")) return WatchPanel::tr("stopped");
  if (state == QLatin1String("failed")) return WatchPanel::tr("failed");
  return WatchPanel::tr("interrupted");
}

WatchPanel::WatchPanel(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel),
      stateLabel_(new QLabel),
      progressText_(new QLabel),
      progress_(new QProgressBar),
      banner_(new MessageBanner),
      epoch_(new Figure(tr("Epoch"))),
      accuracy_(new Figure(tr("Validation accuracy"))),
      loss_(new Figure(tr("Validation loss"))),
      speed_(new Figure(tr("Pictures a second"))),
      charts_(new RunCharts),
      confusion_(new ConfusionView),
      open_(new QPushButton(tr("Open in Classify"))),
      stop_(new QPushButton(tr("Stop"))),
      stopAfter_(new QPushButton(tr("Stop after this epoch"))),
      resume_(new QPushButton(tr("Resume"))),
      repeat_(new QPushButton(tr("Repeat with changes"))) {
  setObjectName(QStringLiteral("watchPanel"));
  open_->setObjectName(QStringLiteral("openBest"));
  open_->setProperty("kind", "primary");
  stop_->setObjectName(QStringLiteral("stopRun"));
  progress_->setRange(0, 1000);
  progress_->setTextVisible(false);
  progressText_->setProperty("kind", "muted");
  auto* splitter = new QSplitter;
  splitter->setObjectName(QStringLiteral("watchSplitter"));
  splitter->addWidget(charts_);
  splitter->addWidget(confusion_);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 1);
  splitter->setHandleWidth(spacing::kSmall);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
  column->setSpacing(spacing::kMedium);
  column->addWidget(buildHead());
  column->addWidget(banner_);
  column->addWidget(splitter, 1);
  connectButtons();
}

QWidget* WatchPanel::buildHead() {
  auto* head = new QWidget;
  title_->setFont(strongFont());
  auto* again = new QPushButton(tr("New run"));
  connect(again, &QPushButton::clicked, this, &WatchPanel::newRunRequested);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(title_);
  buttons->addWidget(stateLabel_);
  buttons->addStretch(1);
  for (QPushButton* button : {open_, stopAfter_, stop_, resume_, repeat_, again}) buttons->addWidget(button);
  auto* figures = new QHBoxLayout;
  figures->setSpacing(spacing::kHuge);
  for (Figure* figure : {epoch_, accuracy_, loss_, speed_}) figures->addWidget(figure);
  figures->addStretch(1);
  auto* progressRow = new QHBoxLayout;
  progressRow->addWidget(progress_, 1);
  progressRow->addWidget(progressText_);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(spacing::kSmall);
  column->addLayout(buttons);
  column->addLayout(progressRow);
  column->addLayout(figures);
  return head;
}

void WatchPanel::connectButtons() {
  connect(open_, &QPushButton::clicked, this, [this] {
    const RunDirectory run{std::filesystem::path(directory_.toStdString())};
    Q_EMIT openRequested(QString::fromStdString(run.best().string()));
  });
  connect(stop_, &QPushButton::clicked, this, [this] {
    stop_->setEnabled(false);
    Q_EMIT stopRequested(directory_, false);
  });
  connect(stopAfter_, &QPushButton::clicked, this, [this] {
    stopAfter_->setEnabled(false);
    Q_EMIT stopRequested(directory_, true);
  });
  connect(resume_, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(directory_); });
  connect(repeat_, &QPushButton::clicked, this, [this] {
    if (history_.started()) Q_EMIT repeatRequested(history_.started()->config);
  });
}

void WatchPanel::showRun(const QString& directory) {
  directory_ = directory;
  state_ = QStringLiteral("starting");
  history_.clear();
  complaint_.clear();
  banner_->clear();
  title_->setText(shortName(directory));
  title_->setToolTip(directory);
  charts_->setCurves({{shortName(directory), &history_}});
  for (QPushButton* button : {stop_, stopAfter_}) button->setEnabled(true);
  refresh();
}

void WatchPanel::restart() {
  history_.clear();
  refresh();
}

void WatchPanel::addEvents(const std::vector<RunEvent>& events) {
  history_.add(events);
  refresh();
}

void WatchPanel::showState(const QString& state) {
  state_ = state;
  if (isActive(state)) {
    for (QPushButton* button : {stop_, stopAfter_}) button->setEnabled(true);
  }
  refresh();
}

void WatchPanel::showError(const QString& code, const QString& detail) {
  banner_->showMessage(MessageBanner::Kind::Error, errorSentence(code, shortName(directory_)), detail);
}

void WatchPanel::showComplaint(const QString& words) {
  complaint_ = words;
  refresh();
}

void WatchPanel::refresh() {
  charts_->refresh();
  if (!history_.epochs().empty() && history_.started()) {
    confusion_->setMatrix(history_.epochs().back().confusion, history_.started()->labels);
  } else {
    confusion_->setMatrix({}, {});
  }
  refreshTexts();
  refreshButtons();
}

void WatchPanel::refreshTexts() {
  stateLabel_->setText(runStateText(state_));
  stateLabel_->setProperty("kind", stateKind(state_));
  const auto& started = history_.started();
  const int planned = started ? started->config.epochs : 0;
  const int done = history_.epochs().empty() ? 0 : history_.epochs().back().epoch;
  epoch_->setValue(planned > 0 ? tr("%1 / %2").arg(done).arg(planned) : QStringLiteral("–"));
  const EpochDone* best = history_.best();
  accuracy_->setValue(best != nullptr ? percent(history_.epochs().back().val.top1) : QStringLiteral("–"));
  accuracy_->setComparison(
      best != nullptr ? tr("best %1 in epoch %2").arg(percent(best->val.top1)).arg(best->epoch) : QString());
  loss_->setValue(best != nullptr ? threeDigits(history_.epochs().back().val.loss) : QStringLiteral("–"));
  const auto& step = history_.lastStep();
  speed_->setValue(step ? threeDigits(step->imagesPerSecond) : QStringLiteral("–"));
  progress_->setValue(static_cast<int>(std::lround(history_.progress() * 1000)));
  progress_->setVisible(isActive(state_));
  QString text;
  if (isActive(state_) && step && step->secondsLeft > 0)
    text = tr("%1 left").arg(durationText(step->secondsLeft));
  if (isActive(state_) && !step) text = tr("getting ready");
  progressText_->setText(text);
  if (history_.ended() && history_.ended()->state == "failed") {
    showError(QString::fromStdString(history_.ended()->code),
              QString::fromStdString(history_.ended()->detail));
  } else if (!complaint_.isEmpty() && state_ == QLatin1String("failed")) {
    banner_->showMessage(MessageBanner::Kind::Error, tr("The run did not begin. %1").arg(complaint_),
                         complaint_);
  } else if (state_ == QLatin1String("interrupted")) {
    banner_->showMessage(MessageBanner::Kind::Warning,
                         tr("This run was interrupted. Resume goes on from its last checkpoint."));
  } else {
    banner_->clear();
  }
}

void WatchPanel::refreshButtons() {
  const bool active = isActive(state_);
  const RunDirectory run{std::filesystem::path(directory_.toStdString())};
  std::error_code ignored;
  open_->setVisible(!history_.epochs().empty() && std::filesystem::exists(run.best(), ignored));
  stop_->setVisible(active);
  stopAfter_->setVisible(active);
  const bool unfinished = state_ == QLatin1String("interrupted") || state_ == QLatin1String("stopped");
  resume_->setVisible(unfinished && std::filesystem::exists(run.state(), ignored));
  repeat_->setVisible(!active && history_.started().has_value());
}

}  // namespace effnet
