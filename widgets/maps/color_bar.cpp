#include "widgets/maps/color_bar.h"

#include "widgets/common/number_format.h"
#include "widgets/common/theme.h"
#include "widgets/maps/heat_layer.h"

#include <QPainter>
#include <algorithm>

namespace effnet {
namespace {

constexpr int kBar = 10;

}  // namespace

ColorBar::ColorBar(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // axes and scales do not turn with the language
  setFont(captionFont());
  setAccessibleName(tr("Colours of the map"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColorBar::setScale(ColorMap colors, const ValueRange& range) {
  colors_ = colors;
  range_ = range;
  update();
}

void ColorBar::setMark(const std::optional<float>& value) {
  mark_ = value;
  update();
}

QString ColorBar::inWords() const {
  const QString ends = tr("from %1 to %2").arg(threeDigits(range_.low), threeDigits(range_.high));
  return mark_ ? tr("%1, under the pointer %2").arg(ends, threeDigits(*mark_)) : ends;
}

QSize ColorBar::sizeHint() const {
  return {120, kBar + spacing::kTiny + fontMetrics().height()};
}

void ColorBar::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  const double ratio = devicePixelRatioF();
  const QSize pixels(static_cast<int>(width() * ratio), static_cast<int>(kBar * ratio));
  painter.drawImage(QRect(0, 0, width(), kBar), heatColorBar(colors_, pixels));
  const QRect text(0, kBar + spacing::kTiny, width(), fontMetrics().height());
  painter.setPen(theme.muted);
  painter.drawText(text, Qt::AlignLeft, threeDigits(range_.low));
  painter.drawText(text, Qt::AlignRight, threeDigits(range_.high));
  if (!mark_) return;
  const float extent = range_.high - range_.low;
  const double share = extent > 0 ? std::clamp((*mark_ - range_.low) / extent, 0.0F, 1.0F) : 0.5;
  const QRectF mark(share * (width() - 3), -1, 3, kBar + 2);
  painter.fillRect(mark.adjusted(-1, 0, 1, 0), theme.panel);
  painter.fillRect(mark, theme.text);
  painter.setPen(theme.text);
  painter.drawText(text, Qt::AlignHCenter, threeDigits(*mark_));
}

}  // namespace effnet
