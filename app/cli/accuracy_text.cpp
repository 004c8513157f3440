#include "app/cli/accuracy_text.h"

#include "app/cli/table.h"
#include "core/base/proportion.h"

namespace effnet {

std::string accuracyText(double accuracy, double images) {
  const std::string share = rounded(100 * accuracy) + " %";
  if (!(images > 0)) return share;
  const Interval interval = wilsonInterval(accuracy * images, images);
  return share + " (95 %: " + rounded(100 * interval.low) + " to " + rounded(100 * interval.high) +
         " %, n = " + rounded(images) + ")";
}

}  // namespace effnet
