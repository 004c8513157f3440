#pragma once

#include "core/protocol/run_event.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace effnet {

/// Loss and accuracy of training and validation by epoch, side by side (CV_8UC3, RGB). `kept`: the epoch that
/// gets a ring; 0: none. Empty without epochs.
cv::Mat curvePicture(const std::vector<EpochDone>& epochs, int kept);

}  // namespace effnet
