#include "widgets/common/number_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace effnet {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("effnet::Number", source);
}

/// Moves a value into [1, base) by a step of its prefix, after rounding, so that 999,999 becomes "1 M" and
/// not "1000 k".
int prefixSteps(double& value, double base, int lowest, int highest) {
  int steps = 0;
  const auto rounded = [&] { return std::abs(value) >= 100 ? std::round(std::abs(value)) : std::abs(value); };
  while (rounded() >= base && steps < highest) {
    value /= base;
    ++steps;
  }
  while (steps <= 0 && std::abs(value) < 1 && value != 0 && steps > lowest) {
    value *= base;
    --steps;
  }
  return steps;
}

}  // namespace

QString threeDigits(double value) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  const double size = std::abs(value);
  constexpr double kSmall = 0.0995;  // below it three decimals are no longer three digits
  if (size > 0 && size < kSmall) return QLocale().toString(value, 'g', 3);
  const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.9995 || size == 0 ? 2 : 3;
  return QLocale().toString(value, 'f', decimals);
}

QString siNumber(double value, const QString& unit) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  static const char* const prefixes[] = {"n", "µ", "m", "", "k", "M", "G", "T", "P", "E"};
  const bool plain = std::abs(value) < 1000 && value == std::floor(value);
  if (plain) return QLocale().toString(value, 'f', 0) + (unit.isEmpty() ? QString() : u' ' + unit);
  const int steps = prefixSteps(value, 1000, -3, 6);
  const QString suffix = QString::fromUtf8(prefixes[steps + 3]) + unit;
  return threeDigits(value) + (suffix.isEmpty() ? QString() : u' ' + suffix);
}

QString exactNumber(std::int64_t value) {
  return QLocale().toString(static_cast<qlonglong>(value));
}

QString byteSize(std::int64_t bytes) {
  static const char* const units[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
  double value = static_cast<double>(bytes);
  const int steps = prefixSteps(value, 1024, 0, 5);
  return (steps == 0 ? QLocale().toString(bytes) : threeDigits(value)) + u' ' + QLatin1String(units[steps]);
}

QString percent(double fraction, int decimals) {
  return QLocale().toString(fraction * 100, 'f', decimals) + QStringLiteral(" %");
}

QString factor(double ratio) {
  return QStringLiteral("×") + threeDigits(ratio);
}

QString durationText(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0) return QStringLiteral("–");
  const auto whole = static_cast<long long>(std::llround(seconds));
  if (whole < 60) return text(QT_TRANSLATE_NOOP("effnet::Number", "%1 s")).arg(whole);
  if (whole < 3600 && whole % 60 == 0)
    return text(QT_TRANSLATE_NOOP("effnet::Number", "%1 min")).arg(whole / 60);
  if (whole < 3600)
    return text(QT_TRANSLATE_NOOP("effnet::Number", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
  const auto minutes = whole / 60 * 60;
  if (minutes % 3600 == 0) return text(QT_TRANSLATE_NOOP("effnet::Number", "%1 h")).arg(minutes / 3600);
  return text(QT_TRANSLATE_NOOP("effnet::Number", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace effnet
