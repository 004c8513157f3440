#include "widgets/common/quiet_label.h"

#include "widgets/common/text_cache.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QVarLengthArray>
#include <algorithm>

namespace effnet {
namespace {

/// Chinese and Japanese break between characters, not at spaces.
bool breaksWithinWords(const QString& text) {
  constexpr char16_t kFirstIdeograph = 0x2e80;
  return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= kFirstIdeograph; });
}

}  // namespace

QuietLabel::QuietLabel(int lines, Qt::Alignment alignment, QWidget* parent)
    : QWidget(parent), lines_(lines), alignment_(alignment) {
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void QuietLabel::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  words_ = text.split(u' ');
  setAccessibleName(text);
  update();
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

/// From word to word: a step of a slider changes a number or two, and the words around them are kept shaped.
/// False where words do not stand one after the other from left to right, or do not fit.
bool QuietLabel::paintWords(QPainter& painter) const {
  if (text_.isEmpty() || isRightToLeft() || text_.isRightToLeft() || text_.contains(u'\n')) return false;
  const QFontMetrics metrics(font());
  const double space = metrics.horizontalAdvance(u' ');
  struct Place {
    double x;
    int line;
    double width;
  };
  QVarLengthArray<Place, 32> places;
  double x = 0;
  int line = 0;
  for (const QString& word : words_) {
    const double wide = word.isEmpty() ? 0 : cachedTextWidth(font(), word);
    if (x > 0 && x + wide > width()) {
      x = 0;
      ++line;
    }
    if (wide > width() || line >= lines_) return false;
    places.append({x, line, wide});
    x += wide + space;
  }
  const bool right = alignment_ & Qt::AlignRight;
  if (line > 0 && (right || breaksWithinWords(text_))) return false;
  const double left = right ? width() - (x - space) : 0;
  const double tall = metrics.lineSpacing();
  const double block = line * tall + metrics.height();
  const double top = alignment_ & Qt::AlignVCenter ? (height() - block) / 2 : 0;
  for (qsizetype i = 0; i < places.size(); ++i)
    drawCachedText(
        painter,
        QRectF(left + places[i].x, top + places[i].line * tall, places[i].width + 1, metrics.height()),
        Qt::AlignLeft | Qt::AlignTop, words_[i]);
  return true;
}

void QuietLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::current();
  painter.setPen(isEnabled() && !muted_ ? theme.text : theme.muted);
  if (paintWords(painter)) return;
  if (lines_ == 1) return drawCachedText(painter, rect(), alignment_, text_);
  painter.drawText(rect(), static_cast<int>(alignment_) | Qt::TextWordWrap, text_);
}

}  // namespace effnet
