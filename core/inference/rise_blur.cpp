#include "core/inference/rise_blur.h"

#include <array>
#include <cmath>

namespace effnet {
namespace {

constexpr int kWindow = 11;
constexpr double kDeviation = 5;
constexpr int kReach = 20;  // scipy's gaussian_filter cuts off at four deviations

/// A line of the kernel. RISE filters a window with a single 1 in its middle, and scipy reflects at its
/// border: what falls outside comes back in, so the line is much flatter than a Gaussian that is merely cut
/// off.
torch::Tensor foldedGaussian() {
  std::array<double, kWindow> line{};
  double sum = 0;
  for (int offset = -kReach; offset <= kReach; ++offset) {
    const double weight = std::exp(-offset * offset / (2 * kDeviation * kDeviation));
    sum += weight;
    // Half-sample reflection has a period of two windows.
    constexpr int kPeriod = 2 * kWindow;
    int at = ((kWindow / 2 + offset) % kPeriod + kPeriod) % kPeriod;
    if (at >= kWindow) at = kPeriod - 1 - at;
    line[static_cast<std::size_t>(at)] += weight;
  }
  torch::Tensor kernel = torch::empty({kWindow});
  for (int i = 0; i < kWindow; ++i) kernel[i] = line[static_cast<std::size_t>(i)] / sum;
  return kernel;
}

}  // namespace

torch::Tensor riseBlur(const torch::Tensor& image) {
  const std::int64_t channels = image.size(1);
  const torch::Tensor line = foldedGaussian().to(image.dtype());
  const auto along = [&](const torch::Tensor& map, std::int64_t height, std::int64_t width) {
    const torch::Tensor kernel = line.view({1, 1, height, width}).repeat({channels, 1, 1, 1});
    return torch::conv2d(map, kernel, {}, {1, 1}, {height / 2, width / 2}, {1, 1}, channels);
  };
  return along(along(image, kWindow, 1), 1, kWindow);
}

}  // namespace effnet
