#pragma once

#include "widgets/explore/explore_state.h"

#include <QString>

namespace effnet {

/// Python that builds the same network with torchvision, and with timm where it can express it; a comment
/// says what neither can.
QString pythonSnippet(const ExploreState& state, const NetworkComparison& networks);

}  // namespace effnet
