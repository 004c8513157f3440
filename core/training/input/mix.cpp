#include "core/training/input/mix.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <cmath>
#include <random>

namespace effnet {
namespace {

/// Beta(α, α), from two gamma variates.
double drawShare(double alpha, std::mt19937_64& random) {
  std::gamma_distribution<double> gamma(alpha, 1);
  const double a = gamma(random);
  const double b = gamma(random);
  return a + b > 0 ? a / (a + b) : 1;
}

/// Pastes a rectangle of `other` into `images`; gives the share of the area that was kept.
double pasteRectangle(torch::Tensor& images, const torch::Tensor& other, double share,
                      std::mt19937_64& random) {
  const std::int64_t height = images.size(2);
  const std::int64_t width = images.size(3);
  std::uniform_real_distribution<double> uniform(0, 1);
  const double side = std::sqrt(1 - share) / 2;
  const auto edge = [](double position, std::int64_t size) {
    return std::clamp<std::int64_t>(std::llround(position * static_cast<double>(size)), 0, size);
  };
  const double y = uniform(random);
  const double x = uniform(random);
  const std::int64_t top = edge(y - side, height);
  const std::int64_t bottom = edge(y + side, height);
  const std::int64_t left = edge(x - side, width);
  const std::int64_t right = edge(x + side, width);
  images.slice(2, top, bottom).slice(3, left, right).copy_(other.slice(2, top, bottom).slice(3, left, right));
  return 1 - static_cast<double>((bottom - top) * (right - left)) / static_cast<double>(height * width);
}

}  // namespace

MixedBatch mixImages(const torch::Tensor& images, const torch::Tensor& labels, int classes,
                     const MixOptions& options, std::uint64_t seed) {
  if ((options.mixup <= 0 && options.cutmix <= 0) || images.size(0) < 2) return {images, labels};
  std::mt19937_64 random(seed);
  const bool cut = options.mixup <= 0 || (options.cutmix > 0 && random() % 2 == 0);
  const auto other = images.roll(1, 0);
  double share = drawShare(cut ? options.cutmix : options.mixup, random);
  auto mixed = images;
  if (cut) {
    mixed = images.clone();
    share = pasteRectangle(mixed, other, share, random);
  } else {
    mixed = other.lerp(images, share);
  }
  const auto truth = at::one_hot(labels, classes).to(at::kFloat);
  return {mixed, truth.roll(1, 0).lerp(truth, share)};
}

}  // namespace effnet
