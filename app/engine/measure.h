#pragma once

#include "core/inference/classifier.h"
#include "core/inference/faithfulness.h"
#include "core/protocol/evaluation_answers.h"

#include <stop_token>

namespace effnet {

/// Whether the network's answer hangs on what an explanation's first map marks.
Faithfulness measureMap(Classifier& classifier, const ImageInput& input, const Explanation& explanation,
                        int steps, const std::stop_token& stop);

/// As `effnet explain --faithfulness` and image/measure answer.
MapMeasures measuresOf(const Faithfulness& found);

}  // namespace effnet
