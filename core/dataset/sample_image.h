#pragma once

#include "core/dataset/dataset.h"

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace effnet {

/// The picture of a sample as CV_8UC3 in RGB. Throws what decodeImageFile throws, and Error("image_damaged")
/// where a file that holds many has become too short.
/// `warnings`: as decodeImage's.
cv::Mat readSampleImage(const Sample& sample, std::vector<std::string>* warnings = nullptr);

/// The stored bytes of a sample that lies in a file with others. Throws Error("image_damaged").
std::string readRecord(const Sample& sample);

}  // namespace effnet
