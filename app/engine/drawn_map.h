#pragma once

#include "core/features/data_map.h"

#include <string>

namespace effnet {

struct DrawnMap {
  DataMap points;            ///< a row of the features each
  double varianceShown = 0;  ///< of PCA, 0…1; NaN for t-SNE
  double seconds = 0;
};

/// "pca", or "tsne" of these params. Throws Error("bad_value") for another word, and Error("cancelled").
DrawnMap drawMap(const std::string& method, const TsneParams& params);

}  // namespace effnet
