#include "widgets/common/status_line.h"

#include "widgets/common/icons.h"
#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
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
  connect(cancel_, &QToolButton::clicked, this, &StatusLine::cancelRequested);
  clearProgress();
}

void StatusLine::showMessage(const QString& text) {
  message_->setText(text);
  message_->setToolTip(text);
}

void StatusLine::showProgress(const QString& text, double fraction, double secondsLeft, bool cancellable) {
  activity_->setText(text);
  bar_->setRange(0, fraction < 0 ? 0 : 1000);
  bar_->setValue(static_cast<int>(std::lround(fraction * 1000)));
  remaining_->setText(secondsLeft < 0 ? QString() : tr("%1 left").arg(durationText(secondsLeft)));
  activity_->show();
  bar_->show();
  remaining_->show();
  cancel_->setVisible(cancellable);
}

void StatusLine::clearProgress() {
  activity_->hide();
  bar_->hide();
  remaining_->hide();
  cancel_->hide();
}

}  // namespace effnet
