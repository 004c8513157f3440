#pragma once

#include "core/training/dataset.h"

#include <opencv2/core/mat.hpp>

namespace effnet {

/// The picture of a sample as CV_8UC3 in RGB. Throws what decodeImageFile throws, and Error("image_damaged").
cv::Mat readSampleImage(const Sample& sample);

}  // namespace effnet
