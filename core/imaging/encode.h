#pragma once

#include <opencv2/core/mat.hpp>
#include <string>

namespace effnet {

/// CV_8UC3 RGB as a PNG or JPEG file's bytes. Throws Error("bad_value") on an empty picture.
/// `extension`: ".png", ".jpg", ".webp", ".tiff". Throws Error("bad_value") for others.
std::string encodeAs(const cv::Mat& rgb, const std::string& extension);

std::string encodePng(const cv::Mat& rgb);
std::string encodeJpeg(const cv::Mat& rgb, int quality = 90);

}  // namespace effnet
