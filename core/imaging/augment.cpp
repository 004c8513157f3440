#include "core/imaging/augment.h"

#include "core/imaging/augment_policy.h"
#include "core/imaging/picture_ops.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/resample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <utility>

namespace effnet {
namespace {

constexpr int kTries = 10;
constexpr double kWidestCrop = 4.0 / 3;
constexpr double kWidestErased = 3.3;
constexpr double kNarrowestErased = 0.3;

/// ImageNet's mean in bytes, which normalisation turns to zero.
const cv::Scalar kErased(124, 116, 104);

/// A rectangle of `area` pixels and a ratio drawn so that r and 1/r are equally likely.
cv::Size randomRectangle(double area, double narrowest, double widest, Rng& random) {
  const double ratio = std::exp(random.uniform(std::log(narrowest), std::log(widest)));
  return {static_cast<int>(std::lround(std::sqrt(area * ratio))),
          static_cast<int>(std::lround(std::sqrt(area / ratio)))};
}

cv::Rect placedRandomly(cv::Size size, cv::Size within, Rng& random) {
  const int x = random.below(within.width - size.width + 1);
  const int y = random.below(within.height - size.height + 1);
  return {cv::Point(x, y), size};
}

cv::Rect centralCrop(cv::Size picture) {
  cv::Size size = picture;
  if (picture.width > picture.height * kWidestCrop) {
    size.width = static_cast<int>(std::lround(picture.height * kWidestCrop));
  } else if (picture.height > picture.width * kWidestCrop) {
    size.height = static_cast<int>(std::lround(picture.width * kWidestCrop));
  }
  return {(picture.width - size.width) / 2, (picture.height - size.height) / 2, size.width, size.height};
}

cv::Mat cropped(const cv::Mat& rgb, int size, const AugmentOptions& options, Rng& random) {
  if (options.cropScale < 1) {
    const cv::Rect crop = randomCrop(rgb.size(), options.cropScale, random);
    return resample(rgb(crop), {size, size}, options.interpolation);
  }
  Preprocessing whole;
  whole.inputSize = size;
  whole.resize = size;
  whole.interpolation = options.interpolation;
  return croppedImage(rgb, whole);
}

/// Brightness, contrast and saturation in random order.
cv::Mat jittered(const cv::Mat& rgb, double strength, Rng& random) {
  using Adjust = cv::Mat (*)(const cv::Mat&, double);
  std::array<Adjust, 3> adjustments{adjustBrightness, adjustContrast, adjustSaturation};
  for (int i = 2; i > 0; --i) {
    std::swap(adjustments[static_cast<std::size_t>(i)],
              adjustments[static_cast<std::size_t>(random.below(i + 1))]);
  }
  cv::Mat result = rgb;
  for (const Adjust adjust : adjustments) {
    result = adjust(result, random.uniform(std::max(0.0, 1 - strength), 1 + strength));
  }
  return result;
}

void eraseRectangle(cv::Mat& rgb, Rng& random) {
  for (int i = 0; i < kTries; ++i) {
    const double area = static_cast<double>(rgb.total()) * random.uniform(0.02, 0.33);
    const cv::Size size = randomRectangle(area, kNarrowestErased, kWidestErased, random);
    if (size.width >= rgb.cols || size.height >= rgb.rows || size.empty()) continue;
    rgb(placedRandomly(size, rgb.size(), random)).setTo(kErased);
    return;
  }
}

cv::Mat recolored(const cv::Mat& rgb, const AugmentOptions& options, Rng& random) {
  switch (options.policy) {
    case AugmentPolicy::None:
      return rgb;
    case AugmentPolicy::Light:
      return options.jitter > 0 ? jittered(rgb, options.jitter, random) : rgb;
    case AugmentPolicy::RandAugment:
      return randAugment(rgb, options.magnitude, random);
    case AugmentPolicy::AutoAugment:
      return autoAugment(rgb, random);
    case AugmentPolicy::TrivialAugment:
      return trivialAugment(rgb, random);
  }
  return rgb;
}

}  // namespace

cv::Rect randomCrop(cv::Size picture, double smallestShare, Rng& random) {
  for (int i = 0; i < kTries; ++i) {
    const double area = picture.area() * random.uniform(smallestShare, 1);
    const cv::Size size = randomRectangle(area, 1 / kWidestCrop, kWidestCrop, random);
    if (size.empty() || size.width > picture.width || size.height > picture.height) continue;
    return placedRandomly(size, picture, random);
  }
  return centralCrop(picture);
}

cv::Mat augment(const cv::Mat& rgb, int size, const AugmentOptions& options, Rng& random) {
  cv::Mat picture = cropped(rgb, size, options, random);
  if (random.chance(options.flip)) {
    cv::Mat mirrored;  // never in place: an uncropped picture may still be the caller's own pixels
    cv::flip(picture, mirrored, 1);
    picture = mirrored;
  }
  picture = recolored(picture, options, random);
  if (random.chance(options.erase)) {
    picture = picture.clone();
    eraseRectangle(picture, random);
  }
  return picture;
}

}  // namespace effnet
