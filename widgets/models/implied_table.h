#pragma once

#include "widgets/models/published_tables.h"

namespace effnet {

/// The published networks of the EfficientNet families in terms of φ: their factors, the φ that each
/// dimension alone implies under the paper's coefficients, and what they count. Computed, unlike the papers'
/// own tables.
PublishedTable impliedPhiTable();

}  // namespace effnet
