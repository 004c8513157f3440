#include "core/imaging/resample.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#if defined(__x86_64__)
#define EFFNET_TARGET_AVX2 __attribute__((target("avx2")))
#endif

namespace effnet {
namespace {

// The rules of Pillow's Resample.c: bytes times weights of 22 fractional bits, summed in 32 bits.
constexpr int kWeightBits = 32 - 8 - 2;
constexpr std::int32_t kHalf = 1 << (kWeightBits - 1);

double bicubicFilter(double x) {
  constexpr double a = -0.5;
  x = std::fabs(x);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
  return 0;
}

double bilinearFilter(double x) {
  x = std::fabs(x);
  return x < 1 ? 1 - x : 0;
}

/// Along one axis: which inputs each output sums, and with which weights.
struct Axis {
  int taps = 0;
  std::vector<int> first;
  std::vector<int> count;
  std::vector<std::int32_t> weights;  ///< outputs × taps

  const std::int32_t* weightsOf(int output) const {
    return weights.data() + static_cast<std::size_t>(output) * static_cast<std::size_t>(taps);
  }
  int end() const { return first.back() + count.back(); }
};

Axis makeAxis(int in, int out, int begin, int outputs, bool bicubic) {
  const double scale = static_cast<double>(in) / out;
  const double filterScale = std::max(scale, 1.0);
  const double support = (bicubic ? 2.0 : 1.0) * filterScale;
  const double step = 1.0 / filterScale;
  Axis axis;
  axis.taps = static_cast<int>(std::ceil(support)) * 2 + 1;
  axis.weights.resize(static_cast<std::size_t>(outputs) * static_cast<std::size_t>(axis.taps));
  std::vector<double> exact(static_cast<std::size_t>(axis.taps));
  for (int o = 0; o < outputs; ++o) {
    const double center = (begin + o + 0.5) * scale;
    const int first = std::max(0, static_cast<int>(center - support + 0.5));
    const int count = std::min(in, static_cast<int>(center + support + 0.5)) - first;
    double sum = 0;
    for (int i = 0; i < count; ++i) {
      const double x = (i + first - center + 0.5) * step;
      sum += exact[static_cast<std::size_t>(i)] = bicubic ? bicubicFilter(x) : bilinearFilter(x);
    }
    std::int32_t* weights =
        axis.weights.data() + static_cast<std::size_t>(o) * static_cast<std::size_t>(axis.taps);
    for (int i = 0; i < count; ++i) {
      double weight = exact[static_cast<std::size_t>(i)];
      if (sum != 0) weight /= sum;
      weights[i] = static_cast<std::int32_t>(weight * (1 << kWeightBits) + (weight < 0 ? -0.5 : 0.5));
    }
    axis.first.push_back(first);
    axis.count.push_back(count);
  }
  return axis;
}

/// out[x] = Σ weights[i] · rows[i · stride + x], rounded and clipped to a byte: the inner loop of both
/// passes. A chunk of sums stays in registers while the taps go by.
[[gnu::always_inline]] inline void weightedSum(const std::uint8_t* rows, std::size_t stride,
                                               const std::int32_t* weights, int count, std::uint8_t* out,
                                               int length) {
  constexpr int kChunk = 32;
  int x = 0;
  for (; x + kChunk <= length; x += kChunk) {
    std::int32_t sums[kChunk];
    std::fill_n(sums, kChunk, kHalf);
    for (int i = 0; i < count; ++i) {
      const std::uint8_t* row = rows + static_cast<std::size_t>(i) * stride + x;
      for (int k = 0; k < kChunk; ++k) sums[k] += row[k] * weights[i];
    }
    for (int k = 0; k < kChunk; ++k) {
      out[x + k] = static_cast<std::uint8_t>(std::clamp(sums[k] >> kWeightBits, 0, 255));
    }
  }
  for (; x < length; ++x) {
    std::int32_t sum = kHalf;
    for (int i = 0; i < count; ++i)
      sum += rows[static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(x)] * weights[i];
    out[x] = static_cast<std::uint8_t>(std::clamp(sum >> kWeightBits, 0, 255));
  }
}

using WeightedSum = void (*)(const std::uint8_t*, std::size_t, const std::int32_t*, int, std::uint8_t*, int);

void weightedSumPlain(const std::uint8_t* rows, std::size_t stride, const std::int32_t* weights, int count,
                      std::uint8_t* out, int length) {
  weightedSum(rows, stride, weights, count, out, length);
}

#if defined(EFFNET_TARGET_AVX2)
EFFNET_TARGET_AVX2 void weightedSumAvx2(const std::uint8_t* rows, std::size_t stride,
                                        const std::int32_t* weights, int count, std::uint8_t* out,
                                        int length) {
  weightedSum(rows, stride, weights, count, out, length);
}
#endif

WeightedSum chooseWeightedSum() {
#if defined(EFFNET_TARGET_AVX2)
  if (__builtin_cpu_supports("avx2")) return weightedSumAvx2;
#endif
  return weightedSumPlain;
}

const WeightedSum kWeightedSum = chooseWeightedSum();

cv::Mat resampleVertically(const cv::Mat& source, const Axis& axis, int firstRow) {
  cv::Mat result(static_cast<int>(axis.first.size()), source.cols, CV_8UC3);
  for (int y = 0; y < result.rows; ++y) {
    const auto o = static_cast<std::size_t>(y);
    kWeightedSum(source.ptr(axis.first[o] - firstRow), source.step, axis.weightsOf(y), axis.count[o],
                 result.ptr(y), 3 * source.cols);
  }
  return result;
}

/// Along a row the inputs of an output lie next to each other, and three bytes are too few for a vector. So a
/// strip of rows is turned on its side first: then a column of the strip is 3 · kStrip bytes in a row.
cv::Mat resampleHorizontally(const cv::Mat& source, const Axis& axis) {
  constexpr int kStrip = 32;
  const int outputs = static_cast<int>(axis.first.size());
  const int begin = *std::min_element(axis.first.begin(), axis.first.end());
  const int columns = axis.end() - begin;
  cv::Mat result(source.rows, outputs, CV_8UC3);
  cv::Mat turned(columns, kStrip, CV_8UC3);
  cv::Mat turnedResult(outputs, kStrip, CV_8UC3);
  for (int y = 0; y < source.rows; y += kStrip) {
    const int rows = std::min(kStrip, source.rows - y);
    cv::Mat strip = turned.colRange(0, rows);
    cv::transpose(source(cv::Rect(begin, y, columns, rows)), strip);
    for (int x = 0; x < outputs; ++x) {
      const auto o = static_cast<std::size_t>(x);
      kWeightedSum(turned.ptr(axis.first[o] - begin), turned.step, axis.weightsOf(x), axis.count[o],
                   turnedResult.ptr(x), 3 * rows);
    }
    cv::Mat target = result.rowRange(y, y + rows);
    cv::transpose(turnedResult.colRange(0, rows), target);
  }
  return result;
}

/// Pillow adds up the step in double precision rather than multiplying, which decides ties.
std::vector<int> nearestInputs(int in, int out, int begin, int outputs) {
  const double step = static_cast<double>(in) / out;
  double position = step * 0.5;
  for (int i = 0; i < begin; ++i) position += step;
  std::vector<int> inputs;
  for (int o = 0; o < outputs; ++o, position += step) {
    inputs.push_back(std::min(static_cast<int>(position), in - 1));
  }
  return inputs;
}

cv::Mat resampleNearest(const cv::Mat& source, cv::Size size, cv::Rect region) {
  const std::vector<int> columns = nearestInputs(source.cols, size.width, region.x, region.width);
  const std::vector<int> rows = nearestInputs(source.rows, size.height, region.y, region.height);
  cv::Mat result(region.size(), CV_8UC3);
  for (int y = 0; y < region.height; ++y) {
    const auto* from = source.ptr<cv::Vec3b>(rows[static_cast<std::size_t>(y)]);
    auto* to = result.ptr<cv::Vec3b>(y);
    for (int x = 0; x < region.width; ++x) to[x] = from[columns[static_cast<std::size_t>(x)]];
  }
  return result;
}

}  // namespace

cv::Mat resampleRegion(const cv::Mat& rgb, cv::Size size, cv::Rect region, Interpolation interpolation) {
  if (rgb.empty() || rgb.type() != CV_8UC3 || region.empty() ||
      (region & cv::Rect(cv::Point(), size)) != region) {
    throw Error("bad_value", "a picture cannot be resized to " + std::to_string(size.width) + " × " +
                                 std::to_string(size.height) + " pixels");
  }
  if (size == rgb.size()) return rgb(region).clone();
  if (interpolation == Interpolation::Nearest) return resampleNearest(rgb, size, region);

  const bool bicubic = interpolation == Interpolation::Bicubic;
  cv::Range rows(region.y, region.y + region.height);
  Axis vertical;
  const bool resizeRows = size.height != rgb.rows;
  if (resizeRows) {
    vertical = makeAxis(rgb.rows, size.height, region.y, region.height, bicubic);
    rows = cv::Range(vertical.first.front(), vertical.end());
  }
  cv::Mat picture = rgb.rowRange(rows);
  if (size.width != rgb.cols) {
    picture = resampleHorizontally(picture, makeAxis(rgb.cols, size.width, region.x, region.width, bicubic));
  } else {
    picture = picture.colRange(region.x, region.x + region.width).clone();
  }
  return resizeRows ? resampleVertically(picture, vertical, rows.start) : picture;
}

cv::Mat resample(const cv::Mat& rgb, cv::Size size, Interpolation interpolation) {
  return resampleRegion(rgb, size, cv::Rect(cv::Point(), size), interpolation);
}

}  // namespace effnet
