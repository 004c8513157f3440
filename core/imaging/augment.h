#pragma once

#include "core/base/rng.h"
#include "core/protocol/preprocessing.h"
#include "core/protocol/train_words.h"

#include <opencv2/core/mat.hpp>

namespace effnet {

/// How a training picture is varied; TrainConfig's fields of the same meaning.
struct AugmentOptions {
  AugmentPolicy policy = AugmentPolicy::Light;
  double magnitude = 9;    ///< of RandAugment, 0 … 30
  double cropScale = 0.6;  ///< smallest share of the picture that a random crop keeps; 1 = the centre crop
  double flip = 0.5;       ///< probability of mirroring left and right
  double jitter = 0.2;     ///< largest change of brightness, contrast, saturation (Light)
  double erase = 0;        ///< probability of erasing a rectangle (to ImageNet's mean colour)
  Interpolation interpolation = Interpolation::Bilinear;
};

/// A random view of CV_8UC3 RGB, size × size; what follows from `random` alone, so that a picture's view does
/// not depend on which worker makes it. Crop, jitter and erasing are drawn as torchvision's RandomResizedCrop
/// (ratio 3/4 … 4/3), ColorJitter and RandomErasing (area .02 … .33, ratio .3 … 3.3) draw theirs.
cv::Mat augment(const cv::Mat& rgb, int size, const AugmentOptions& options, Rng& random);

/// The rectangle of a random resized crop; the largest centred one of a permitted ratio where ten tries find
/// none.
cv::Rect randomCrop(cv::Size picture, double smallestShare, Rng& random);

}  // namespace effnet
