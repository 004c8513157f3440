#include "app/engine/drawn_map.h"

#include "core/base/error.h"
#include "core/inference/image_input.h"

#include <limits>

namespace effnet {

DrawnMap drawMap(const std::string& method, const TsneParams& params) {
  if (method != "pca" && method != "tsne") throw Error("bad_value", "method '" + method + "': pca or tsne");
  const Stopwatch watch;
  DrawnMap drawn;
  if (method == "pca") {
    drawn.points = principalMap(params.normalized);
    drawn.varianceShown = varianceShown(params.normalized, drawn.points);
  } else {
    drawn.points = tsneMap(params);
    drawn.varianceShown = std::numeric_limits<double>::quiet_NaN();
  }
  drawn.seconds = watch.milliseconds() / 1000;
  return drawn;
}

}  // namespace effnet
