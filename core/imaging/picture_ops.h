#pragma once

#include <array>
#include <opencv2/core/mat.hpp>

namespace effnet {

// Changes of CV_8UC3 RGB pictures with fixed parameters, byte for byte as Pillow makes them (ImageEnhance,
// ImageOps, Image.transform, Image.rotate), because the published augmentation policies are defined by them.

/// Factor 0 gives black, 1 the picture, above 1 a brighter one.
cv::Mat adjustBrightness(const cv::Mat& rgb, double factor);
/// Factor 0 gives the picture's mean grey.
cv::Mat adjustContrast(const cv::Mat& rgb, double factor);
/// Factor 0 gives the picture in greys.
cv::Mat adjustSaturation(const cv::Mat& rgb, double factor);
/// Factor 0 gives the picture smoothed by a 3 × 3 kernel, above 1 a sharper one.
cv::Mat adjustSharpness(const cv::Mat& rgb, double factor);

/// Keeps the highest `bits` (0 … 8) of each value.
cv::Mat posterize(const cv::Mat& rgb, int bits);
/// Inverts values from `threshold` (0 … 255) on.
cv::Mat solarize(const cv::Mat& rgb, double threshold);
cv::Mat invert(const cv::Mat& rgb);
/// Stretches each channel to 0 … 255.
cv::Mat autoContrast(const cv::Mat& rgb);
/// Flattens each channel's histogram.
cv::Mat equalize(const cv::Mat& rgb);

/// The pixel at (x, y) comes from (m0·x + m1·y + m2, m3·x + m4·y + m5), the nearest one, black from outside.
cv::Mat transformNearest(const cv::Mat& rgb, const std::array<double, 6>& matrix);
/// Counter-clockwise about the centre.
cv::Mat rotate(const cv::Mat& rgb, double degrees);

}  // namespace effnet
