#pragma once

#include <QString>
#include <cstdint>

namespace effnet {

/// Numbers as the window writes them. Separators follow the user's locale.

/// Three significant digits and an SI prefix: 385814752 → "386 M", 5288548 → "5.29 M", 0.0123 → "12.3 m".
/// A unit follows the prefix: ("B") → "38.2 MB".
QString siNumber(double value, const QString& unit = {});

/// Every digit, grouped: "385,814,752". For tooltips and copies.
QString exactNumber(std::int64_t value);

/// Bytes in powers of 1024: "21.3 MiB".
QString byteSize(std::int64_t bytes);

/// 0.1234 → "12.3 %".
QString percent(double fraction, int decimals = 1);

/// A factor: 2.574 → "×2.57", 102.8 → "×103".
QString factor(double ratio);

/// Three significant digits, without a prefix.
QString threeDigits(double value);

/// "45 s", "2 min 5 s", "1 h 20 min".
QString durationText(double seconds);

}  // namespace effnet
