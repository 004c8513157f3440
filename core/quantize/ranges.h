#pragma once

#include "core/base/words.h"
#include "core/fastpath/packing/quantized_network.h"

#include <cstdint>
#include <vector>

namespace effnet::quantize {

/// How the values of a tensor are distributed, seen once: its bins reach from −reach to reach, which doubles
/// whenever a value lies outside.
class Histogram {
 public:
  /// `weight`: of its error's square among the others'.
  void add(float value, float weight = 1);

  double least() const { return least_; }
  double greatest() const { return greatest_; }
  std::int64_t count() const { return count_; }
  /// The value below which a share of all values lies, to a bin's width.
  double quantile(double share) const;
  /// Weighted mean of the squared error of rounding to this scale's bytes, as if each bin's values lay in its
  /// middle.
  double squaredError(const fastpath::TensorScale& scale) const;
  /// The counts in `bins` equal steps from least() to greatest().
  std::vector<std::int64_t> summary(int bins) const;

 private:
  static constexpr int kBins = 4096;
  void widen(double value);
  double middle(int bin) const { return (bin + 0.5 - kBins / 2) * 2 * reach_ / kBins; }

  std::vector<std::int64_t> counts_ = std::vector<std::int64_t>(kBins);
  std::vector<double> weights_ = std::vector<double>(kBins);
  double reach_ = 1.0 / 1024;
  double least_ = 0;
  double greatest_ = 0;
  std::int64_t count_ = 0;
};

enum class RangeMethod {
  MinMax,        ///< everything that was seen
  Percentile,    ///< but for one value in 10,000 at each end
  LeastSquares,  ///< where rounding and clipping together err least
};

}  // namespace effnet::quantize

template <>
inline constexpr auto effnet::kTable<effnet::quantize::RangeMethod> =
    std::to_array<effnet::WordRow<effnet::quantize::RangeMethod>>({
        {effnet::quantize::RangeMethod::MinMax, "minmax"},
        {effnet::quantize::RangeMethod::Percentile, "percentile"},
        {effnet::quantize::RangeMethod::LeastSquares, "mse"},
    });

namespace effnet::quantize {

/// Bytes for the values from low to high, stretched so that nought is among them.
fastpath::TensorScale scaleFor(double low, double high);
fastpath::TensorScale scaleBy(RangeMethod method, const Histogram& histogram);
/// Of the three the one that errs least.
RangeMethod bestMethod(const Histogram& histogram);

/// Rounds to the bytes of a scale and back, in place.
void roundTo(const fastpath::TensorScale& scale, float* values, std::size_t count);

}  // namespace effnet::quantize
