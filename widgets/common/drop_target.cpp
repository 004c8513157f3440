#include "widgets/common/drop_target.h"

#include "widgets/common/flow_row.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace effnet {
namespace {

constexpr int kNarrowest = 180;  // of its words, in half of a small screen

}  // namespace

QStringList localFiles(const QMimeData* data) {
  QStringList files;
  if (!data) return files;
  for (const QUrl& url : data->urls())
    if (url.isLocalFile()) files << url.toLocalFile();
  return files;
}

DropTarget::DropTarget(const QString& icon, const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), sentence_(new QLabel(sentence)), buttons_(new FlowRow), examples_(new QHBoxLayout) {
  setAcceptDrops(true);
  auto* picture = new QLabel;
  picture->setPixmap(themedIcon(icon).pixmap(QSize(48, 48)));
  auto* heading = new QLabel(title);
  heading->setFont(figureFont());
  heading->setWordWrap(true);
  heading->setAlignment(Qt::AlignCenter);
  sentence_->setProperty("kind", "muted");
  sentence_->setWordWrap(true);
  sentence_->setAlignment(Qt::AlignCenter);
  sentence_->setMinimumWidth(kNarrowest);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(spacing::kMedium);
  constexpr int kAside = 2 * spacing::kLarge + spacing::kSmall;  // the words keep clear of the dashed line
  column->setContentsMargins(kAside, spacing::kLarge, kAside, spacing::kLarge);
  column->addStretch(2);
  column->addWidget(picture, 0, Qt::AlignCenter);
  column->addWidget(heading);  // over the whole width: an aligned label is given too little height to wrap
  column->addWidget(sentence_);
  buttons_->setSpacing(spacing::kMedium);
  buttons_->setCentred();
  examples_->setAlignment(Qt::AlignHCenter);  // from top to bottom, too, a second line would get no height
  column->addLayout(buttons_);
  column->addLayout(examples_);
  column->addStretch(3);
}

void DropTarget::setSentence(const QString& sentence) {
  sentence_->setText(sentence);
}

QPushButton* DropTarget::addButton(const QString& text) {
  auto* button = new QPushButton(text);
  if (buttons_->count() == 0) button->setProperty("kind", "primary");
  buttons_->addWidget(button);
  return button;
}

void DropTarget::setExamples(QWidget* examples) {
  examples_->addWidget(examples);
  if (buttons_->count() == 0) return;
  QWidget* before = buttons_->itemAt(buttons_->count() - 1)->widget();
  for (auto* each : examples->findChildren<QAbstractButton*>()) {  // Tab comes to them as the eye does
    QWidget::setTabOrder(before, each);
    before = each;
  }
}

void DropTarget::dragEnterEvent(QDragEnterEvent* event) {
  if (localFiles(event->mimeData()).isEmpty()) return;
  event->acceptProposedAction();
  hovered_ = true;
  update();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent*) {
  hovered_ = false;
  update();
}

void DropTarget::dropEvent(QDropEvent* event) {
  hovered_ = false;
  update();
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  Q_EMIT filesDropped(files);
}

void DropTarget::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hovered_ ? theme.accent : theme.edge, hovered_ ? 2 : 1, Qt::DashLine));
  painter.setBrush(hovered_ ? mixed(theme.window, theme.accent, 0.08) : theme.window);
  const int margin = spacing::kLarge;
  painter.drawRoundedRect(QRectF(rect()).adjusted(margin, margin, -margin, -margin), 12, 12);
}

}  // namespace effnet
