#include "widgets/common/type_scale.h"

#include <QApplication>
#include <QFont>
#include <QList>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace effnet {
namespace {

double theScale = 1;

QFont scaled(QFont font, double ratio) {
  if (font.pointSizeF() > 0)
    font.setPointSizeF(font.pointSizeF() * ratio);
  else if (font.pixelSize() > 0)
    font.setPixelSize(std::max(1, qRound(font.pixelSize() * ratio)));
  return font;
}

}  // namespace

double typeScale() {
  return theScale;
}

void setTypeScale(double factor) {
  factor = std::clamp(factor, 0.5, 3.0);
  const double ratio = factor / theScale;
  if (ratio == 1) return;
  theScale = factor;
  // Under a style sheet widgets do not follow the application's font: each gets its own, told from the one
  // that it has now, before any parent hands on another.
  QList<std::pair<QWidget*, QFont>> fonts;
  for (QWidget* widget : QApplication::allWidgets()) fonts.append({widget, scaled(widget->font(), ratio)});
  QApplication::setFont(scaled(QApplication::font(), ratio));
  for (const auto& [widget, font] : fonts) widget->setFont(font);
}

}  // namespace effnet
