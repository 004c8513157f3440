#include "core/imaging/augment_policy.h"

#include "core/imaging/picture_ops.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace effnet {
namespace {

using enum AugmentOp;

/// Strengths are counted in 31 steps, from 0 to 30; AutoAugment's in ten.
constexpr int kSteps = 30;
constexpr int kAutoAugmentSteps = 9;

/// Largest magnitudes of a family of policies, reached at the last step.
struct Ranges {
  double shear;
  double translate;
  bool translateShare;  ///< of the picture's side, else in pixels
  double degrees;
  double factor;
  double bits;  ///< that posterizing takes away
};

constexpr Ranges kUsual{0.3, 150.0 / 331.0, true, 30, 0.9, 4};
constexpr Ranges kWide{0.99, 32, false, 135, 0.99, 6};

constexpr std::array kRandomOps{Identity,  ShearX,     ShearY,       TranslateX, TranslateY,
                                Rotate,    Brightness, Color,        Contrast,   Sharpness,
                                Posterize, Solarize,   AutoContrast, Equalize};

struct Step {
  AugmentOp op;
  double probability;
  int level;  ///< of nine
};

constexpr std::array<std::array<Step, 2>, 25> kImageNetPolicy{{
    {{{Posterize, 0.4, 8}, {Rotate, 0.6, 9}}},  {{{Solarize, 0.6, 5}, {AutoContrast, 0.6, 0}}},
    {{{Equalize, 0.8, 0}, {Equalize, 0.6, 0}}}, {{{Posterize, 0.6, 7}, {Posterize, 0.6, 6}}},
    {{{Equalize, 0.4, 0}, {Solarize, 0.2, 4}}}, {{{Equalize, 0.4, 0}, {Rotate, 0.8, 8}}},
    {{{Solarize, 0.6, 3}, {Equalize, 0.6, 0}}}, {{{Posterize, 0.8, 5}, {Equalize, 1.0, 0}}},
    {{{Rotate, 0.2, 3}, {Solarize, 0.6, 8}}},   {{{Equalize, 0.6, 0}, {Posterize, 0.4, 6}}},
    {{{Rotate, 0.8, 8}, {Color, 0.4, 0}}},      {{{Rotate, 0.4, 9}, {Equalize, 0.6, 0}}},
    {{{Equalize, 0.0, 0}, {Equalize, 0.8, 0}}}, {{{Invert, 0.6, 0}, {Equalize, 1.0, 0}}},
    {{{Color, 0.6, 4}, {Contrast, 1.0, 8}}},    {{{Rotate, 0.8, 8}, {Color, 1.0, 2}}},
    {{{Color, 0.8, 8}, {Solarize, 0.8, 7}}},    {{{Sharpness, 0.4, 7}, {Invert, 0.6, 0}}},
    {{{ShearX, 0.6, 5}, {Equalize, 1.0, 0}}},   {{{Color, 0.4, 0}, {Equalize, 0.6, 0}}},
    {{{Equalize, 0.4, 0}, {Solarize, 0.2, 4}}}, {{{Solarize, 0.6, 5}, {AutoContrast, 0.6, 0}}},
    {{{Invert, 0.6, 0}, {Equalize, 1.0, 0}}},   {{{Color, 0.6, 4}, {Contrast, 1.0, 8}}},
    {{{Equalize, 0.8, 0}, {Equalize, 0.6, 0}}},
}};

/// The magnitude at `level` (0 … 1) of the range; half of those that have a direction are turned round.
double magnitudeAt(AugmentOp op, double level, const Ranges& ranges, cv::Size size, Rng& random) {
  const double sign = random.chance(0.5) ? 1 : -1;
  switch (op) {
    case ShearX:
    case ShearY:
      return sign * level * ranges.shear;
    case TranslateX:
      return sign * level * ranges.translate * (ranges.translateShare ? size.width : 1);
    case TranslateY:
      return sign * level * ranges.translate * (ranges.translateShare ? size.height : 1);
    case Rotate:
      return sign * level * ranges.degrees;
    case Brightness:
    case Color:
    case Contrast:
    case Sharpness:
      return sign * level * ranges.factor;
    case Posterize:
      return 8 - std::nearbyint(level * ranges.bits);
    case Solarize:
      return 255 * (1 - level);
    default:
      return 0;
  }
}

AugmentOp randomOp(Rng& random) {
  return kRandomOps[static_cast<std::size_t>(random.below(static_cast<int>(kRandomOps.size())))];
}

}  // namespace

cv::Mat applyOp(const cv::Mat& rgb, AugmentOp op, double magnitude) {
  switch (op) {
    case Identity:
      return rgb;
    case ShearX:
      return transformNearest(rgb, {1, magnitude, 0, 0, 1, 0});
    case ShearY:
      return transformNearest(rgb, {1, 0, 0, magnitude, 1, 0});
    case TranslateX:
      return transformNearest(rgb, {1, 0, -std::trunc(magnitude), 0, 1, 0});
    case TranslateY:
      return transformNearest(rgb, {1, 0, 0, 0, 1, -std::trunc(magnitude)});
    case Rotate:
      return rotate(rgb, magnitude);
    case Brightness:
      return adjustBrightness(rgb, 1 + magnitude);
    case Color:
      return adjustSaturation(rgb, 1 + magnitude);
    case Contrast:
      return adjustContrast(rgb, 1 + magnitude);
    case Sharpness:
      return adjustSharpness(rgb, 1 + magnitude);
    case Posterize:
      return posterize(rgb, static_cast<int>(magnitude));
    case Solarize:
      return solarize(rgb, magnitude);
    case AutoContrast:
      return autoContrast(rgb);
    case Equalize:
      return equalize(rgb);
    case Invert:
      return invert(rgb);
  }
  return rgb;
}

cv::Mat randAugment(const cv::Mat& rgb, double magnitude, Rng& random) {
  constexpr int kOps = 2;
  const double level = std::clamp(magnitude / kSteps, 0.0, 1.0);
  cv::Mat result = rgb;
  for (int i = 0; i < kOps; ++i) {
    const AugmentOp op = randomOp(random);
    result = applyOp(result, op, magnitudeAt(op, level, kUsual, rgb.size(), random));
  }
  return result;
}

cv::Mat autoAugment(const cv::Mat& rgb, Rng& random) {
  const auto& pair =
      kImageNetPolicy[static_cast<std::size_t>(random.below(static_cast<int>(kImageNetPolicy.size())))];
  cv::Mat result = rgb;
  for (const Step& step : pair) {
    if (!random.chance(step.probability)) continue;
    const double level = static_cast<double>(step.level) / kAutoAugmentSteps;
    result = applyOp(result, step.op, magnitudeAt(step.op, level, kUsual, rgb.size(), random));
  }
  return result;
}

cv::Mat trivialAugment(const cv::Mat& rgb, Rng& random) {
  const AugmentOp op = randomOp(random);
  const double level = static_cast<double>(random.below(kSteps + 1)) / kSteps;
  return applyOp(rgb, op, magnitudeAt(op, level, kWide, rgb.size(), random));
}

}  // namespace effnet
