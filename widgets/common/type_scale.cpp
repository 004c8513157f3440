#include "widgets/common/type_scale.h"

#include <QApplication>
#include <QFont>
#include <QWidget>
#include <algorithm>

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
  // Captions and figures have fonts of their own, which the application's does not reach.
  for (QWidget* widget : QApplication::allWidgets())
    if (widget->testAttribute(Qt::WA_SetFont)) widget->setFont(scaled(widget->font(), ratio));
  QApplication::setFont(scaled(QApplication::font(), ratio));
}

}  // namespace effnet
