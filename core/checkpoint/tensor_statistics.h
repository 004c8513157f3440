#pragma once

#include <cstdint>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Numbers about a tensor's elements; all but `notFinite` are of its finite ones.
struct TensorStatistics {
  static constexpr int kBins = 48;

  double minimum = 0;
  double maximum = 0;
  double mean = 0;
  double deviation = 0;  ///< standard deviation of the elements, not of a sample of them
  std::int64_t zeros = 0;
  std::int64_t notFinite = 0;           ///< NaN and infinities
  std::vector<std::int64_t> histogram;  ///< kBins equal steps from minimum to maximum; empty without elements
};

/// Of any real element type and shape.
TensorStatistics statisticsOf(const torch::Tensor& tensor);

/// How far two tensors of one shape are apart.
struct TensorDistance {
  double largest = 0;   ///< of |a − b|
  double rms = 0;       ///< root of the mean square of a − b
  double relative = 0;  ///< ‖a − b‖ / ‖a‖; infinite where only a is zero
};

TensorDistance distanceBetween(const torch::Tensor& a, const torch::Tensor& b);

}  // namespace effnet
