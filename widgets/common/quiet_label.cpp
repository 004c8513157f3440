#include "widgets/common/quiet_label.h"

#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <algorithm>

namespace effnet {

QuietLabel::QuietLabel(int lines, Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent), lines_(lines), alignment_(alignment) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void QuietLabel::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  setAccessibleName(text);
  update();
}

void QuietLabel::setRoomFor(const QString& longest) {
  longest_ = longest;
  QSizePolicy policy = sizePolicy();
  policy.setHeightForWidth(true);
  policy.setVerticalPolicy(QSizePolicy::Preferred);  // a fixed one would end at sizeHint()
  setSizePolicy(policy);
  updateGeometry();
}

int QuietLabel::heightForWidth(int width) const {
  if (longest_.isEmpty()) return sizeHint().height();
  const QRect room(0, 0, width, QWIDGETSIZE_MAX);
  const int needed = QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, longest_).height();
  return std::max(sizeHint().height(), needed + 1);
}

void QuietLabel::setMuted(bool muted) {
  muted_ = muted;
  update();
}

QSize QuietLabel::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.averageCharWidth() * 8, metrics.lineSpacing() * lines_ + 1};
}

QSize QuietLabel::minimumSizeHint() const {
  return {24, sizeHint().height()};
}

void QuietLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::current();
  painter.setPen(isEnabled() && !muted_ ? theme.text : theme.muted);
  const bool oneLine = lines_ == 1 && height() < 2 * QFontMetrics(font()).lineSpacing();
  if (oneLine) return drawCachedText(painter, rect(), alignment_, text_);
  painter.drawText(rect(), static_cast<int>(alignment_) | Qt::TextWordWrap, text_);
}

}  // namespace effnet
