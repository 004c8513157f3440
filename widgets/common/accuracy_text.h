#pragma once

#include <QString>

namespace effnet {

/// How far an accuracy over `images` pictures may be off: "95 %: 90.9–97.8 %, n = 153". Empty where their
/// number is not told.
QString intervalText(double accuracy, double images);

}  // namespace effnet
