#include "widgets/common/accuracy_text.h"

#include "core/base/proportion.h"
#include "widgets/common/number_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace effnet {

QString intervalText(double accuracy, double images) {
  if (!(images > 0) || !std::isfinite(accuracy)) return {};
  const Interval interval = wilsonInterval(accuracy * images, images);
  // No line ends between a number and its unit.
  return QCoreApplication::translate("effnet::AccuracyText", "95 %: %1–%2, n = %3")
      .arg(QLocale().toString(interval.low * 100, 'f', 1), percent(interval.high),
           QLocale().toString(std::round(images), 'f', 0))
      .replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"))
      .replace(QStringLiteral(" = "), QStringLiteral("\u00A0=\u00A0"));
}

}  // namespace effnet
