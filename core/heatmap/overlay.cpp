#include "core/heatmap/overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <stdexcept>
#include <vector>

namespace effnet {
namespace {

using Colors = std::array<cv::Vec3b, 256>;

/// Saturated blue over white to saturated red, equally dark at both ends.
Colors divergingColors() {
  Colors colors;
  for (int i = 0; i < 256; ++i) {
    const double signedValue = i / 127.5 - 1;
    const double fade = 1 - std::fabs(signedValue);
    const cv::Vec3d end = signedValue < 0 ? cv::Vec3d(33, 78, 171) : cv::Vec3d(178, 24, 43);
    const cv::Vec3d color = end + (cv::Vec3d(247, 247, 247) - end) * fade;
    colors[static_cast<std::size_t>(i)] = cv::Vec3b(color);
  }
  return colors;
}

Colors openCvColors(int map) {
  cv::Mat ramp(1, 256, CV_8U);
  for (int i = 0; i < 256; ++i) ramp.at<std::uint8_t>(i) = static_cast<std::uint8_t>(i);
  cv::Mat bgr;
  cv::applyColorMap(ramp, bgr, map);
  Colors colors;
  for (int i = 0; i < 256; ++i) {
    const auto& color = bgr.at<cv::Vec3b>(i);
    colors[static_cast<std::size_t>(i)] = {color[2], color[1], color[0]};
  }
  return colors;
}

const Colors& colorsOf(ColorMap map) {
  static const std::array<Colors, 4> kTables{openCvColors(cv::COLORMAP_VIRIDIS),
                                             openCvColors(cv::COLORMAP_TURBO), openCvColors(cv::COLORMAP_JET),
                                             divergingColors()};
  return kTables.at(static_cast<std::size_t>(map));
}

/// Turns a value into its place among 256 colours.
class ColorScale {
 public:
  ColorScale(ValueRange range, ColorMap map)
      : colors_(colorsOf(map)),
        low_(range.low),
        scale_(range.high > range.low ? 255 / (range.high - range.low) : 0) {
    if (scale_ == 0 && map == ColorMap::Diverging) flat_ = 128;
  }

  const cv::Vec3b& operator()(float value) const {
    const float place = flat_ + (value - low_) * scale_;
    return colors_[static_cast<std::size_t>(std::clamp(place, 0.0F, 255.0F) + 0.5F)];
  }

 private:
  const Colors& colors_;
  float low_;
  float scale_;
  float flat_ = 0;
};

/// One pixel's position along an axis of the grid: up to four cells and their weights.
struct Taps {
  std::array<int, 4> cells{};
  std::array<float, 4> weights{};
};

/// Keys' cubic with a = −1/2, which passes through the cells' values.
std::array<float, 4> cubicWeights(float t) {
  return {((-0.5F * t + 1) * t - 0.5F) * t, (1.5F * t - 2.5F) * t * t + 1, ((-1.5F * t + 2) * t + 0.5F) * t,
          (0.5F * t - 0.5F) * t * t};
}

Taps tapsAt(double position, int cells, MapInterpolation interpolation) {
  Taps taps;
  const auto clamped = [cells](int cell) { return std::clamp(cell, 0, cells - 1); };
  if (interpolation == MapInterpolation::Blocky) {
    taps.cells.fill(clamped(static_cast<int>(std::floor(position))));
    taps.weights = {1, 0, 0, 0};
    return taps;
  }
  const double fromCenter = position - 0.5;
  const int before = static_cast<int>(std::floor(fromCenter));
  const auto t = static_cast<float>(fromCenter - before);
  for (int i = 0; i < 4; ++i) taps.cells[static_cast<std::size_t>(i)] = clamped(before - 1 + i);
  taps.weights =
      interpolation == MapInterpolation::Bicubic ? cubicWeights(t) : std::array<float, 4>{0, 1 - t, t, 0};
  return taps;
}

/// Weights of zero are left out, so that a cell without a value blanks no more than its own surroundings.
template <typename Value>
float weighted(const Taps& taps, Value value) {
  float sum = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (taps.weights[i] != 0) sum += taps.weights[i] * value(taps.cells[i]);
  }
  return sum;
}

/// The pixels whose centres lie within [begin, begin + length).
cv::Range coveredPixels(double begin, double length, int pixels) {
  const double first = std::clamp(std::ceil(begin - 0.5), 0.0, static_cast<double>(pixels));
  const double end = std::clamp(std::ceil(begin + length - 0.5), first, static_cast<double>(pixels));
  return {static_cast<int>(first), static_cast<int>(end)};
}

std::vector<Taps> tapsAlong(cv::Range pixels, double begin, double length, int cells,
                            MapInterpolation interpolation) {
  std::vector<Taps> taps;
  for (int pixel = pixels.start; pixel < pixels.end; ++pixel) {
    taps.push_back(tapsAt((pixel + 0.5 - begin) / length * cells, cells, interpolation));
  }
  return taps;
}

/// White within black, visible on every ground, in a width that suits the picture.
void drawContour(cv::Mat& picture, const cv::Mat& placed, float level) {
  const cv::Mat above = placed >= level;
  std::vector<std::vector<cv::Point>> outlines;
  cv::findContours(above, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
  const int width = std::max(1, std::max(picture.cols, picture.rows) / 400);
  cv::drawContours(picture, outlines, -1, cv::Scalar::all(0), 3 * width);
  cv::drawContours(picture, outlines, -1, cv::Scalar::all(255), width);
}

}  // namespace

ValueRange valueRange(const cv::Mat& map, bool symmetric) {
  ValueRange range{std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()};
  for (int y = 0; y < map.rows; ++y) {
    const auto* row = map.ptr<float>(y);
    for (int x = 0; x < map.cols; ++x) {
      if (!std::isfinite(row[x])) continue;
      range.low = std::min(range.low, row[x]);
      range.high = std::max(range.high, row[x]);
    }
  }
  if (range.low > range.high) return {0, 0};
  if (symmetric) {
    range.high = std::max(std::fabs(range.low), std::fabs(range.high));
    range.low = -range.high;
  }
  return range;
}

ValueRange symmetric(ValueRange range) {
  const float most = std::max(std::abs(range.low), std::abs(range.high));
  return {-most, most};
}

ValueRange colorRange(const cv::Mat& map, bool isSigned, ColorMap colors) {
  ValueRange range = valueRange(map, colors == ColorMap::Diverging);
  if (!isSigned && colors != ColorMap::Diverging) range.low = 0;
  return range;
}

ColorMap usualColors(bool isSigned) {
  return isSigned ? ColorMap::Diverging : ColorMap::Viridis;
}

cv::Mat placeMap(const cv::Mat& grid, cv::Size image, const cv::Rect2d& box, MapInterpolation interpolation) {
  cv::Mat placed(image, CV_32F, cv::Scalar::all(std::numeric_limits<double>::quiet_NaN()));
  if (grid.empty() || !(box.width > 0) || !(box.height > 0)) return placed;
  const cv::Range columns = coveredPixels(box.x, box.width, image.width);
  const cv::Range rows = coveredPixels(box.y, box.height, image.height);
  const std::vector<Taps> across = tapsAlong(columns, box.x, box.width, grid.cols, interpolation);
  const std::vector<Taps> down = tapsAlong(rows, box.y, box.height, grid.rows, interpolation);

  cv::Mat widened(grid.rows, columns.size(), CV_32F);
  for (int y = 0; y < grid.rows; ++y) {
    const auto* from = grid.ptr<float>(y);
    auto* to = widened.ptr<float>(y);
    for (const Taps& taps : across) *to++ = weighted(taps, [from](int cell) { return from[cell]; });
  }
  for (int y = 0; y < rows.size(); ++y) {
    const Taps& taps = down[static_cast<std::size_t>(y)];
    auto* to = placed.ptr<float>(rows.start + y) + columns.start;
    std::fill_n(to, columns.size(), 0.0F);
    for (std::size_t i = 0; i < 4; ++i) {
      if (taps.weights[i] == 0) continue;
      const auto* from = widened.ptr<float>(taps.cells[i]);
      for (int x = 0; x < columns.size(); ++x) to[x] += taps.weights[i] * from[x];
    }
  }
  return placed;
}

cv::Mat colorizeMap(const cv::Mat& map, ValueRange range, ColorMap colors) {
  const ColorScale scale(range, colors);
  cv::Mat rgb(map.size(), CV_8UC3);
  for (int y = 0; y < map.rows; ++y) {
    const auto* from = map.ptr<float>(y);
    auto* to = rgb.ptr<cv::Vec3b>(y);
    for (int x = 0; x < map.cols; ++x) to[x] = std::isnan(from[x]) ? cv::Vec3b() : scale(from[x]);
  }
  return rgb;
}

cv::Mat blendMap(const cv::Mat& rgb, const cv::Mat& placed, const OverlayOptions& options) {
  if (rgb.size() != placed.size() || rgb.type() != CV_8UC3 || placed.type() != CV_32F) {
    throw std::invalid_argument("a map has to be placed at its picture's size");
  }
  const ColorScale scale(options.range.value_or(valueRange(placed, options.colors == ColorMap::Diverging)),
                         options.colors);
  const int share = static_cast<int>(std::lround(std::clamp(options.opacity, 0.0, 1.0) * 256));
  cv::Mat blended = rgb.clone();
  for (int y = 0; y < rgb.rows; ++y) {
    const auto* value = placed.ptr<float>(y);
    auto* pixel = blended.ptr<cv::Vec3b>(y);
    for (int x = 0; x < rgb.cols; ++x) {
      if (std::isnan(value[x])) continue;
      const cv::Vec3b& color = scale(value[x]);
      for (int c = 0; c < 3; ++c) {
        pixel[x][c] = static_cast<std::uint8_t>((pixel[x][c] * (256 - share) + color[c] * share + 128) >> 8);
      }
    }
  }
  if (options.contour) drawContour(blended, placed, *options.contour);
  return blended;
}

cv::Mat overlayMap(const cv::Mat& rgb, const cv::Mat& grid, const cv::Rect2d& box,
                   const OverlayOptions& options) {
  OverlayOptions ranged = options;
  if (!ranged.range) ranged.range = valueRange(grid, options.colors == ColorMap::Diverging);
  return blendMap(rgb, placeMap(grid, rgb.size(), box, options.interpolation), ranged);
}

cv::Mat colorBar(ColorMap colors, cv::Size size) {
  const bool upright = size.height > size.width;
  const int length = upright ? size.height : size.width;
  cv::Mat ramp(size, CV_32F);
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      ramp.at<float>(y, x) = static_cast<float>(upright ? length - 1 - y : x);
    }
  }
  return colorizeMap(ramp, {0, static_cast<float>(std::max(length - 1, 1))}, colors);
}

}  // namespace effnet
