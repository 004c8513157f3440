#include "core/protocol/macro_f1.h"

#include "core/protocol/run_event.h"

#include <cmath>

namespace effnet {

double macroF1(const std::vector<std::vector<int>>& confusion) {
  double sum = 0;
  int classes = 0;
  for (const auto& each : classScores(confusion)) {
    if (std::isnan(each.f1)) continue;
    sum += each.f1;
    ++classes;
  }
  return classes > 0 ? sum / classes : NAN;
}

}  // namespace effnet
