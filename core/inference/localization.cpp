#include "core/inference/localization.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace effnet {
namespace {

cv::Mat gridOf(const Explanation& explanation, const ClassMap& map) {
  cv::Mat grid(explanation.rows, explanation.columns, CV_32F);
  std::ranges::copy(map.values, grid.ptr<float>());
  return grid;
}

/// From a point to a rectangle; 0 within it.
double distance(const PixelBox& box, double x, double y) {
  return std::hypot(std::max({box.x - x, 0.0, x - box.x - box.width}),
                    std::max({box.y - y, 0.0, y - box.y - box.height}));
}

/// Bounds of the largest connected region of a mask.
cv::Rect largestRegion(const cv::Mat& mask) {
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centres;
  const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres);
  int best = 0;
  for (int i = 1; i < count; ++i)
    if (best == 0 || stats.at<int>(i, cv::CC_STAT_AREA) > stats.at<int>(best, cv::CC_STAT_AREA)) best = i;
  if (best == 0) return {};
  return {stats.at<int>(best, cv::CC_STAT_LEFT), stats.at<int>(best, cv::CC_STAT_TOP),
          stats.at<int>(best, cv::CC_STAT_WIDTH), stats.at<int>(best, cv::CC_STAT_HEIGHT)};
}

}  // namespace

double intersectionOverUnion(const PixelBox& a, const PixelBox& b) {
  const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
  const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  const double common = std::max(0.0, width) * std::max(0.0, height);
  const double whole = a.width * a.height + b.width * b.height - common;
  return whole > 0 ? common / whole : 0;
}

Localization localize(const Explanation& explanation, const ClassMap& map, const std::vector<PixelBox>& truth,
                      const LocalizationParams& params) {
  const cv::Mat grid = gridOf(explanation, map);
  const PixelBox& seen = explanation.box;
  cv::Point peak;
  cv::minMaxLoc(grid, nullptr, nullptr, nullptr, &peak);
  const double x = seen.x + (peak.x + 0.5) * seen.width / grid.cols;
  const double y = seen.y + (peak.y + 0.5) * seen.height / grid.rows;

  cv::Mat spread;
  cv::resize(grid, spread,
             {std::max(1, static_cast<int>(std::lround(seen.width))),
              std::max(1, static_cast<int>(std::lround(seen.height)))},
             0, 0, cv::INTER_LINEAR);
  double low = 0;
  double high = 0;
  cv::minMaxLoc(spread, &low, &high);
  const cv::Rect region =
      high > low ? largestRegion(spread >= low + params.threshold * (high - low)) : cv::Rect();

  Localization result;
  result.box = {seen.x + region.x, seen.y + region.y, static_cast<double>(region.width),
                static_cast<double>(region.height)};
  for (const PixelBox& box : truth) {
    result.peakInside = result.peakInside || distance(box, x, y) <= params.tolerance;
    result.iou = std::max(result.iou, intersectionOverUnion(result.box, box));
  }
  return result;
}

}  // namespace effnet
