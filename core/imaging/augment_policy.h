#pragma once

#include "core/base/rng.h"

#include <opencv2/core/mat.hpp>

namespace effnet {

/// The operations of the published policies, by the names that their papers give them.
enum class AugmentOp {
  Identity,
  ShearX,
  ShearY,
  TranslateX,
  TranslateY,
  Rotate,
  Brightness,
  Color,
  Contrast,
  Sharpness,
  Posterize,
  Solarize,
  AutoContrast,
  Equalize,
  Invert,
};

/// One operation. `magnitude` is a slope (shears), pixels (translations), degrees, a factor beyond 1
/// (Brightness to Sharpness), bits or a threshold; the last operations take none.
cv::Mat applyOp(const cv::Mat& rgb, AugmentOp op, double magnitude);

/// Two random operations of one strength, 0 … 30 (Cubuk et al., arXiv 1909.13719; operations and ranges as
/// torchvision has them).
cv::Mat randAugment(const cv::Mat& rgb, double magnitude, Rng& random);

/// One of the 25 pairs of operations found for ImageNet (Cubuk et al., arXiv 1805.09501).
cv::Mat autoAugment(const cv::Mat& rgb, Rng& random);

/// One random operation of random strength from the wide ranges (Müller and Hutter, arXiv 2103.10158).
cv::Mat trivialAugment(const cv::Mat& rgb, Rng& random);

}  // namespace effnet
