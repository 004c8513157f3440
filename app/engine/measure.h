#pragma once

#include "core/inference/classifier.h"
#include "core/inference/faithfulness.h"

#include <stop_token>

namespace effnet {

/// Whether the network's answer hangs on what an explanation's first map marks.
Faithfulness measureMap(Classifier& classifier, const ImageInput& input, const Explanation& explanation,
                        int steps, const std::stop_token& stop);

/// Of the curves of deletion and insertion.
inline constexpr int kMostSteps = 4096;

/// As `effnet explain --faithfulness` writes it.
Json toJson(const Faithfulness& found);

}  // namespace effnet
