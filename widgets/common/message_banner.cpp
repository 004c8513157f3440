#include "widgets/common/message_banner.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace effnet {
namespace {

QColor colorOf(MessageBanner::Kind kind) {
  const Theme& theme = Theme::current();
  switch (kind) {
    case MessageBanner::Kind::Error:
      return theme.bad;
    case MessageBanner::Kind::Warning:
      return theme.warning;
    case MessageBanner::Kind::Information:
      break;
  }
  return theme.accent;
}

}  // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent),
      sentence_(new QLabel),
      unfold_(new QToolButton),
      copy_(new QPushButton(tr("Copy details"))),
      action_(new QPushButton),
      details_(new QPlainTextEdit) {
  setObjectName("messageBanner");
  sentence_->setWordWrap(true);
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  unfold_->setText(tr("Details"));
  unfold_->setCheckable(true);
  unfold_->setProperty("kind", "link");
  unfold_->setToolTip(tr("What the program says about it"));
  copy_->setToolTip(tr("For a report or a search"));
  copy_->setProperty("kind", "link");
  auto* close = new QToolButton;
  close->setIcon(themedIcon("close"));
  close->setProperty("kind", "quiet");
  close->setToolTip(tr("Dismiss"));
  details_->setReadOnly(true);
  details_->setMaximumHeight(120);
  details_->hide();

  auto* row = new QHBoxLayout;
  row->addWidget(sentence_, 1);
  for (QWidget* widget : {static_cast<QWidget*>(unfold_), static_cast<QWidget*>(copy_),
                          static_cast<QWidget*>(action_), static_cast<QWidget*>(close)})
    row->addWidget(widget, 0, Qt::AlignVCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kSmall, spacing::kSmall);
  column->addLayout(row);
  column->addWidget(details_);
  connect(unfold_, &QToolButton::toggled, details_, &QWidget::setVisible);
  connect(copy_, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(sentence_->text() + u'\n' + details_->toPlainText());
  });
  connect(action_, &QPushButton::clicked, this, &MessageBanner::actionTriggered);
  connect(close, &QToolButton::clicked, this, &MessageBanner::clear);
  action_->hide();
  hide();
}

void MessageBanner::showMessage(Kind kind, const QString& sentence, const QString& details) {
  kind_ = kind;
  sentence_->setText(sentence);
  details_->setPlainText(details);
  unfold_->setChecked(false);
  unfold_->setVisible(!details.isEmpty());
  copy_->setVisible(!details.isEmpty());
  show();
  update();
}

void MessageBanner::setAction(const QString& text) {
  action_->setText(text);
  action_->setVisible(!text.isEmpty());
}

QString MessageBanner::text() const {
  return isHidden() ? QString() : sentence_->text();
}

void MessageBanner::clear() {
  hide();
}

void MessageBanner::paintEvent(QPaintEvent*) {
  const QColor color = colorOf(kind_);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(mixed(Theme::current().panel, color, 0.1));
  painter.setPen(mixed(Theme::current().panel, color, 0.5));
  painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), spacing::kCorner, spacing::kCorner);
}

}  // namespace effnet
