#pragma once

#include "core/heatmap/overlay.h"
#include "core/protocol/answers.h"

#include <QImage>
#include <QPainterPath>
#include <QSize>
#include <optional>

namespace effnet {

/// How a raw map is shown.
struct HeatOptions {
  ColorMap colors = ColorMap::Viridis;
  bool smooth = true;
  std::optional<ValueRange> range;  ///< absent: colorRange() of the map, so an empty map stays empty
  bool isSigned = true;             ///< the map may speak against its class
  std::optional<double> contour;    ///< share of the range, 0…1, at which a line is drawn

  bool operator==(const HeatOptions&) const = default;
};

/// A map made ready to be painted into its box.
struct HeatLayer {
  QImage colors;         ///< covers the box
  QPainterPath contour;  ///< in the box, which is 1 × 1
  ValueRange range;      ///< that the colours span
};

/// `shape`: the box's size in pixels, for its aspect ratio. The layer's own resolution is bounded.
HeatLayer makeHeatLayer(const ClassMap& map, int rows, int columns, const QSizeF& shape,
                        const HeatOptions& options);

/// A map of an answer, in the answer's box.
HeatLayer makeHeatLayer(const Explanation& answer, const ClassMap& map, HeatOptions options);

/// The map's value at a place in its box (0…1 each way); nothing outside.
std::optional<float> heatValue(const ClassMap& map, int rows, int columns, double x, double y);

/// The colours of a map from its lowest at the left, for a colour bar.
QImage heatColorBar(ColorMap colors, const QSize& size);

}  // namespace effnet
