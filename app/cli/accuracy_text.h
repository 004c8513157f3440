#pragma once

#include <string>

namespace effnet {

/// "95.42 % (95 %: 90.92 to 97.77 %, n = 153)"; without the parentheses where the number of pictures is not
/// told.
std::string accuracyText(double accuracy, double images);

}  // namespace effnet
