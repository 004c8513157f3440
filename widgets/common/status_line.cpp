#include "widgets/common/status_line.h"

#include "widgets/common/icons.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace effnet {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent),
      message_(new QLabel),
      activity_(new QLabel),
      bar_(new QProgressBar),
      remaining_(new QLabel),
      cancel_(new QToolButton) {
  setProperty("kind", "statusLine");
  setObjectName("statusLine");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(spacing::kMedium, 2, spacing::kMedium, 2);
  row->setSpacing(spacing::kSmall);
  message_->setTextFormat(Qt::PlainText);
  message_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  message_->setMinimumHeight(22);
  bar_->setTextVisible(false);
  bar_->setFixedWidth(180);
  remaining_->setProperty("kind", "muted");
  cancel_->setIcon(themedIcon("close"));
  cancel_->setIconSize({12, 12});
  cancel_->setProperty("kind", "quiet");
  cancel_->setToolTip(tr("Cancel"));
  row->addWidget(message_, 1);
  for (QWidget* widget : {static_cast<QWidget*>(activity_), static_cast<QWidget*>(bar_),
                          static_cast<QWidget*>(remaining_), static_cast<QWidget*>(cancel_)}) {
    widget->setFont(captionFont());
    row->addWidget(widget);
  }
  message_->setFont(captionFont());
  connect(cancel_, &QToolButton::clicked, this, [this] {
    if (!jobs_.isEmpty()) Q_EMIT cancelRequested(jobs_.last().name);
  });
  showLast();
}

void StatusLine::showMessage(const QString& text) {
  message_->setText(text);
  message_->setToolTip(text);
}

void StatusLine::showProgress(const QObject* job, const QString& text, double fraction, double secondsLeft,
                              bool cancellable) {
  const Job shown{job, text, fraction, secondsLeft, cancellable};
  const auto known =
      std::find_if(jobs_.begin(), jobs_.end(), [job](const Job& each) { return each.name == job; });
  known == jobs_.end() ? jobs_.append(shown) : void(*known = shown);
  showLast();
}

void StatusLine::clearProgress(const QObject* job) {
  jobs_.removeIf([job](const Job& each) { return each.name == job; });
  showLast();
}

void StatusLine::showLast() {
  for (QWidget* widget :
       {static_cast<QWidget*>(activity_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(remaining_)})
    widget->setVisible(!jobs_.isEmpty());
  cancel_->setVisible(!jobs_.isEmpty() && jobs_.last().cancellable);
  if (jobs_.isEmpty()) return;
  const Job& job = jobs_.last();
  const qsizetype others = jobs_.size() - 1;
  activity_->setText(others > 0 ? QStringLiteral("%1 (+%2)").arg(job.text).arg(others) : job.text);
  QStringList texts;
  for (const Job& each : jobs_) texts.append(each.text);
  activity_->setToolTip(others > 0 ? texts.join(QLatin1Char('\n')) : QString());
  bar_->setRange(0, job.fraction < 0 ? 0 : 1000);
  bar_->setValue(static_cast<int>(std::lround(job.fraction * 1000)));
  remaining_->setText(job.secondsLeft < 0 ? QString() : tr("%1 left").arg(durationText(job.secondsLeft)));
}

}  // namespace effnet
