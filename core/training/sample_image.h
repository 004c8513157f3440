#pragma once

#include "core/training/dataset.h"

#include <opencv2/core/mat.hpp>
#include <string>

namespace effnet {

/// The picture of a sample as CV_8UC3 in RGB. Throws what decodeImageFile throws, and Error("image_damaged")
/// where a file that holds many has become too short.
cv::Mat readSampleImage(const Sample& sample);

/// The stored bytes of a sample that lies in a file with others. Throws Error("image_damaged").
std::string readRecord(const Sample& sample);

}  // namespace effnet
