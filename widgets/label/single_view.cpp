#include "widgets/label/single_view.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace effnet {

SingleView::SingleView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("singlePicture"));
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(200, 160);
}

void SingleView::expect(const QString& file) {
  if (file == file_) return;
  file_ = file;
  levels_.clear();
  update();
}

void SingleView::showPicture(const QString& file, const QList<QImage>& levels) {
  if (file != file_) return;
  levels_ = levels;
  update();
}

void SingleView::showText(const QString& text, bool isWrong) {
  text_ = text;
  wrong_ = isWrong;
  update();
}

void SingleView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
      return Q_EMIT stepped(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
      return Q_EMIT stepped(1);
    default:
      QWidget::keyPressEvent(event);
  }
}

void SingleView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const Theme& theme = Theme::current();
  painter.setFont(strongFont());
  const int line = painter.fontMetrics().height() + 2 * spacing::kSmall;
  const QRect room = rect().adjusted(spacing::kMedium, spacing::kMedium, -spacing::kMedium, -line);
  if (!levels_.isEmpty() && !levels_.first().isNull()) {
    const QSize whole = levels_.first().size();
    const QSize size = whole.scaled(room.size(), Qt::KeepAspectRatio).boundedTo(2 * whole);
    // The smallest that is still large enough.
    const QImage* picture = &levels_.first();
    for (const QImage& level : levels_)
      if (level.width() >= size.width() * devicePixelRatioF()) picture = &level;
    QRect target(QPoint(), size);
    target.moveCenter(room.center());
    painter.drawImage(target, *picture);
  }
  painter.setPen(wrong_ ? theme.bad : theme.text);
  const QRect below(spacing::kMedium, height() - line, width() - 2 * spacing::kMedium, line);
  painter.drawText(below, Qt::AlignCenter,
                   painter.fontMetrics().elidedText(text_, Qt::ElideMiddle, below.width()));
}

}  // namespace effnet
