#pragma once

#include "core/scaling/network_spec.h"

namespace effnet {

/// Dropout before the classifier as the family's published models have it (0.2 for B0 to 0.5 for B7), between
/// them linear in φ, the logarithm of depth · width² · resolution²; beyond them that of the last one. A
/// network's own where fewer than two of its family are published.
double publishedDropout(const NetworkSpec& network);

}  // namespace effnet
