#include "core/imaging/picture_ops.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <opencv2/core.hpp>

namespace effnet {
namespace {

using Histogram = std::array<std::int64_t, 256>;
using Table = std::array<std::uint8_t, 256>;

/// Pillow's Image.blend of one value, in single precision: from `start` (factor 0) through `value` (factor
/// 1).
std::uint8_t blend(int start, int value, float factor) {
  const float blended = static_cast<float>(start) + factor * static_cast<float>(value - start);
  return static_cast<std::uint8_t>(std::clamp(blended, 0.0F, 255.0F));
}

/// The weights of ITU-R 601-2 luma in 16-bit fixed point, as Pillow's convert("L") has them.
int luma(const cv::Vec3b& rgb) {
  return (rgb[0] * 19595 + rgb[1] * 38470 + rgb[2] * 7471 + 0x8000) >> 16;
}

template <typename Value>
cv::Mat mapValues(const cv::Mat& rgb, Value value) {
  cv::Mat table(1, 256, CV_8U);
  for (int i = 0; i < 256; ++i) table.at<std::uint8_t>(i) = value(i);
  cv::Mat result;
  cv::LUT(rgb, table, result);
  return result;
}

std::array<Histogram, 3> histograms(const cv::Mat& rgb) {
  std::array<Histogram, 3> counts{};
  for (const cv::Vec3b& pixel : cv::Mat_<cv::Vec3b>(rgb)) {
    for (int c = 0; c < 3; ++c) ++counts[static_cast<std::size_t>(c)][pixel[c]];
  }
  return counts;
}

template <typename MakeTable>
cv::Mat mapChannels(const cv::Mat& rgb, MakeTable makeTable) {
  cv::Mat table(1, 256, CV_8UC3);
  const auto counts = histograms(rgb);
  for (int c = 0; c < 3; ++c) {
    const Table channel = makeTable(counts[static_cast<std::size_t>(c)]);
    for (int i = 0; i < 256; ++i) table.at<cv::Vec3b>(i)[c] = channel[static_cast<std::size_t>(i)];
  }
  cv::Mat result;
  cv::LUT(rgb, table, result);
  return result;
}

Table identityTable() {
  Table table{};
  for (int i = 0; i < 256; ++i) table[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(i);
  return table;
}

Table stretchingTable(const Histogram& counts) {
  const auto used = [](std::int64_t count) { return count != 0; };
  const auto low = std::find_if(counts.begin(), counts.end(), used) - counts.begin();
  const auto high = 255 - (std::find_if(counts.rbegin(), counts.rend(), used) - counts.rbegin());
  if (high <= low) return identityTable();
  const double scale = 255.0 / static_cast<double>(high - low);
  const double offset = static_cast<double>(-low) * scale;
  Table table{};
  for (int i = 0; i < 256; ++i) {
    table[static_cast<std::size_t>(i)] =
        static_cast<std::uint8_t>(std::clamp(i * scale + offset, 0.0, 255.0));
  }
  return table;
}

Table equalizingTable(const Histogram& counts) {
  std::int64_t total = 0;
  std::int64_t last = 0;
  for (const std::int64_t count : counts) {
    total += count;
    if (count != 0) last = count;
  }
  const std::int64_t step = (total - last) / 255;
  if (step == 0) return identityTable();
  Table table{};
  std::int64_t below = step / 2;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    table[i] = static_cast<std::uint8_t>(std::min<std::int64_t>(below / step, 255));
    below += counts[i];
  }
  return table;
}

/// Pillow's SMOOTH: the centre weighs five, its eight neighbours one each; the border stays.
cv::Mat smoothed(const cv::Mat& rgb) {
  cv::Mat result = rgb.clone();
  for (int y = 1; y + 1 < rgb.rows; ++y) {
    const std::uint8_t* rows[]{rgb.ptr(y - 1), rgb.ptr(y), rgb.ptr(y + 1)};
    std::uint8_t* out = result.ptr(y);
    for (int x = 3; x + 3 < 3 * rgb.cols; ++x) {
      int sum = 4 * rows[1][x];
      for (const std::uint8_t* row : rows) sum += row[x - 3] + row[x] + row[x + 3];
      out[x] = static_cast<std::uint8_t>((2 * sum + 13) / 26);  // sum / 13, rounded
    }
  }
  return result;
}

std::int64_t fixedPoint(double value) {
  return static_cast<std::int64_t>(std::floor(value * 65536.0 + 0.5));
}

}  // namespace

cv::Mat adjustBrightness(const cv::Mat& rgb, double factor) {
  return mapValues(rgb, [factor](int value) { return blend(0, value, static_cast<float>(factor)); });
}

cv::Mat adjustContrast(const cv::Mat& rgb, double factor) {
  std::int64_t sum = 0;
  for (const cv::Vec3b& pixel : cv::Mat_<cv::Vec3b>(rgb)) sum += luma(pixel);
  const int mean = static_cast<int>(static_cast<double>(sum) / static_cast<double>(rgb.total()) + 0.5);
  return mapValues(rgb, [mean, factor](int value) { return blend(mean, value, static_cast<float>(factor)); });
}

cv::Mat adjustSaturation(const cv::Mat& rgb, double factor) {
  cv::Mat result = rgb.clone();
  for (cv::Vec3b& pixel : cv::Mat_<cv::Vec3b>(result)) {
    const int grey = luma(pixel);
    for (int c = 0; c < 3; ++c) pixel[c] = blend(grey, pixel[c], static_cast<float>(factor));
  }
  return result;
}

cv::Mat adjustSharpness(const cv::Mat& rgb, double factor) {
  cv::Mat result = smoothed(rgb);
  for (int y = 0; y < rgb.rows; ++y) {
    const std::uint8_t* value = rgb.ptr(y);
    std::uint8_t* out = result.ptr(y);
    for (int x = 0; x < 3 * rgb.cols; ++x) out[x] = blend(out[x], value[x], static_cast<float>(factor));
  }
  return result;
}

cv::Mat posterize(const cv::Mat& rgb, int bits) {
  const int mask = ~((1 << (8 - std::clamp(bits, 0, 8))) - 1);
  return mapValues(rgb, [mask](int value) { return static_cast<std::uint8_t>(value & mask); });
}

cv::Mat solarize(const cv::Mat& rgb, double threshold) {
  return mapValues(rgb, [threshold](int value) {
    return static_cast<std::uint8_t>(value < threshold ? value : 255 - value);
  });
}

cv::Mat invert(const cv::Mat& rgb) {
  return mapValues(rgb, [](int value) { return static_cast<std::uint8_t>(255 - value); });
}

cv::Mat autoContrast(const cv::Mat& rgb) {
  return mapChannels(rgb, stretchingTable);
}

cv::Mat equalize(const cv::Mat& rgb) {
  return mapChannels(rgb, equalizingTable);
}

cv::Mat transformNearest(const cv::Mat& rgb, const std::array<double, 6>& matrix) {
  const auto& m = matrix;
  const std::int64_t stepX[]{fixedPoint(m[0]), fixedPoint(m[3])};
  const std::int64_t stepY[]{fixedPoint(m[1]), fixedPoint(m[4])};
  std::int64_t rowX = fixedPoint(m[2] + m[0] * 0.5 + m[1] * 0.5);
  std::int64_t rowY = fixedPoint(m[5] + m[3] * 0.5 + m[4] * 0.5);
  cv::Mat result(rgb.size(), CV_8UC3, cv::Scalar::all(0));
  for (int y = 0; y < rgb.rows; ++y, rowX += stepY[0], rowY += stepY[1]) {
    auto* out = result.ptr<cv::Vec3b>(y);
    std::int64_t fromX = rowX;
    std::int64_t fromY = rowY;
    for (int x = 0; x < rgb.cols; ++x, fromX += stepX[0], fromY += stepX[1]) {
      const std::int64_t column = fromX >> 16;
      const std::int64_t row = fromY >> 16;
      if (column < 0 || column >= rgb.cols || row < 0 || row >= rgb.rows) continue;
      out[x] = rgb.at<cv::Vec3b>(static_cast<int>(row), static_cast<int>(column));
    }
  }
  return result;
}

cv::Mat rotate(const cv::Mat& rgb, double degrees) {
  const double angle = -degrees * std::numbers::pi / 180;
  const double cosine = std::cos(angle);
  const double sine = std::sin(angle);
  const double centerX = rgb.cols / 2.0;
  const double centerY = rgb.rows / 2.0;
  return transformNearest(rgb, {cosine, sine, centerX - cosine * centerX - sine * centerY, -sine, cosine,
                                centerY + sine * centerX - cosine * centerY});
}

}  // namespace effnet
