#include "widgets/maps/heat_layer.h"

#include <QPointF>
#include <algorithm>
#include <array>
#include <cmath>

namespace effnet {
namespace {

constexpr int kLayerSide = 448;    // beyond this the painter's own smoothing shows no difference
constexpr int kContourSide = 112;  // cells along the longer side when a contour is followed

cv::Mat gridOf(const ClassMap& map, int rows, int columns) {
  if (map.values.size() != static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) return {};
  return cv::Mat(rows, columns, CV_32F, const_cast<float*>(map.values.data())).clone();
}

cv::Size fitted(const QSizeF& shape, int side) {
  const double scale = side / std::max({shape.width(), shape.height(), 1.0});
  return {std::max(1, static_cast<int>(std::lround(shape.width() * scale))),
          std::max(1, static_cast<int>(std::lround(shape.height() * scale)))};
}

cv::Mat spread(const cv::Mat& grid, const cv::Size& size, bool smooth) {
  const cv::Rect2d box(0, 0, size.width, size.height);
  return placeMap(grid, size, box, smooth ? MapInterpolation::Bilinear : MapInterpolation::Blocky);
}

QImage toImage(const cv::Mat& rgb) {
  return QImage(rgb.data, rgb.cols, rgb.rows, static_cast<qsizetype>(rgb.step), QImage::Format_RGB888)
      .convertToFormat(QImage::Format_RGB32);
}

/// Where the line between two corners crosses the level.
QPointF crossing(const QPointF& from, const QPointF& to, float low, float high, float level) {
  const double share = std::abs(high - low) < 1e-20F ? 0.5 : (level - low) / (high - low);
  return from + (to - from) * share;
}

/// Marching squares, without joining the pieces: they are painted, not filled.
QPainterPath contourOf(const cv::Mat& values, float level) {
  QPainterPath path;
  const double width = values.cols;
  const double height = values.rows;
  for (int row = 0; row + 1 < values.rows; ++row) {
    for (int column = 0; column + 1 < values.cols; ++column) {
      const std::array<QPointF, 4> corners{QPointF(column + 0.5, row + 0.5), QPointF(column + 1.5, row + 0.5),
                                           QPointF(column + 1.5, row + 1.5),
                                           QPointF(column + 0.5, row + 1.5)};
      const std::array<float, 4> value{values.at<float>(row, column), values.at<float>(row, column + 1),
                                       values.at<float>(row + 1, column + 1),
                                       values.at<float>(row + 1, column)};
      std::array<QPointF, 4> found;
      std::size_t count = 0;
      for (std::size_t side = 0; side < 4; ++side) {
        const std::size_t next = (side + 1) % 4;
        if ((value[side] < level) == (value[next] < level)) continue;
        const QPointF point = crossing(corners[side], corners[next], value[side], value[next], level);
        found[count++] = {point.x() / width, point.y() / height};
      }
      for (std::size_t pair = 0; pair + 1 < count; pair += 2) {
        path.moveTo(found[pair]);
        path.lineTo(found[pair + 1]);
      }
    }
  }
  return path;
}

}  // namespace

HeatLayer makeHeatLayer(const ClassMap& map, int rows, int columns, const QSizeF& shape,
                        const HeatOptions& options) {
  HeatLayer layer;
  const cv::Mat grid = gridOf(map, rows, columns);
  if (grid.empty()) return layer;
  layer.range = options.range.value_or(colorRange(grid, options.isSigned, options.colors));
  layer.colors = toImage(
      colorizeMap(spread(grid, fitted(shape, kLayerSide), options.smooth), layer.range, options.colors));
  if (options.contour && layer.range.high > layer.range.low) {
    const float level =
        layer.range.low + static_cast<float>(*options.contour) * (layer.range.high - layer.range.low);
    layer.contour = contourOf(spread(grid, fitted(shape, kContourSide), true), level);
  }
  return layer;
}

HeatLayer makeHeatLayer(const Explanation& answer, const ClassMap& map, HeatOptions options) {
  options.isSigned = answer.isSigned;
  return makeHeatLayer(map, answer.rows, answer.columns, QSizeF(answer.box.width, answer.box.height),
                       options);
}

std::optional<float> heatValue(const ClassMap& map, int rows, int columns, double x, double y) {
  if (!(x >= 0 && x < 1 && y >= 0 && y < 1)) return std::nullopt;
  const int column = std::min(columns - 1, static_cast<int>(x * columns));
  const int row = std::min(rows - 1, static_cast<int>(y * rows));
  const std::size_t index =
      static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
  if (index >= map.values.size()) return std::nullopt;
  return map.values[index];
}

QImage heatColorBar(ColorMap colors, const QSize& size) {
  if (size.isEmpty()) return {};
  return toImage(colorBar(colors, {size.width(), size.height()}));
}

}  // namespace effnet
