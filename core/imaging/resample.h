#pragma once

#include "core/protocol/preprocessing.h"

#include <opencv2/core/mat.hpp>

namespace effnet {

/// Resizes CV_8UC3 to `size`, byte for byte as Pillow's Image.resize does: bicubic and bilinear are
/// antialiased (the filter widens with the reduction), computed in 22-bit fixed point with bytes between the
/// two passes; a pass is left out where its side keeps its length. Throws Error("bad_value") for an empty
/// picture or size.
cv::Mat resample(const cv::Mat& rgb, cv::Size size, Interpolation interpolation);

/// Only the part `region` of what resample(rgb, size) gives; time and memory follow the region, not `size`.
cv::Mat resampleRegion(const cv::Mat& rgb, cv::Size size, cv::Rect region, Interpolation interpolation);

}  // namespace effnet
