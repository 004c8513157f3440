#pragma once

#include "core/base/words.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace effnet {

enum class ColorMap {
  Viridis,
  Turbo,
  Jet,
  Diverging,  ///< blue, white, red; for signed maps with a range symmetric about zero
};

template <>
inline constexpr auto kTable<ColorMap> = std::to_array<WordRow<ColorMap>>({
    {ColorMap::Viridis, "viridis"},
    {ColorMap::Turbo, "turbo"},
    {ColorMap::Jet, "jet"},
    {ColorMap::Diverging, "diverging"},
});

/// How the cells of a grid are spread over the pixels. Smooth ones are aligned at the cells' centres.
enum class MapInterpolation { Blocky, Bilinear, Bicubic };

struct ValueRange {
  float low = 0;
  float high = 1;

  bool operator==(const ValueRange&) const = default;
};

/// Smallest and largest finite value of a CV_32F matrix; {0, 0} where there is none. `symmetric` widens it to
/// ±max |value|, as the diverging colours need.
ValueRange valueRange(const cv::Mat& map, bool symmetric = false);

/// The range made symmetric about zero.
ValueRange symmetric(ValueRange range);

/// The range that a map's colours span where nobody states one. Of a signed map (negative values speak
/// against the class) its own; of the others from zero, which means nothing, so that a weak map looks weak.
/// Diverging colours stand symmetric about zero for either: their white is zero.
ValueRange colorRange(const cv::Mat& map, bool isSigned, ColorMap colors);

/// The colours that fit a map where nobody chose any.
ColorMap usualColors(bool isSigned);

/// A grid (CV_32F, h × w) spread over the rectangle `box` of a picture of size `image`: CV_32F of that size,
/// NaN outside the box and everywhere for an empty grid. Grid and box as `effnet explain` gives them.
cv::Mat placeMap(const cv::Mat& grid, cv::Size image, const cv::Rect2d& box,
                 MapInterpolation interpolation = MapInterpolation::Bilinear);

/// CV_32F to CV_8UC3 in RGB order. Values beyond the range take the end colours, NaN is black. A range
/// without extent shows its lowest colour (the middle one of Diverging): an empty map stays visibly empty.
cv::Mat colorizeMap(const cv::Mat& map, ValueRange range, ColorMap colors);

struct OverlayOptions {
  ColorMap colors = ColorMap::Viridis;
  MapInterpolation interpolation = MapInterpolation::Bilinear;
  std::optional<ValueRange> range;  ///< absent: the grid's own
  double opacity = 0.5;             ///< 0 shows the picture alone, 1 the colours alone
  std::optional<float> contour;     ///< draws a line where the map crosses this value
};

/// A map already placed at the picture's size (placeMap), blended over CV_8UC3 RGB. Pixels without a value
/// keep the picture's. Throws std::invalid_argument when the sizes differ.
cv::Mat blendMap(const cv::Mat& rgb, const cv::Mat& placed, const OverlayOptions& options);

/// placeMap and blendMap in one.
cv::Mat overlayMap(const cv::Mat& rgb, const cv::Mat& grid, const cv::Rect2d& box,
                   const OverlayOptions& options);

/// The colours in order, lowest at the left (or at the bottom where it is taller than wide), CV_8UC3 RGB.
cv::Mat colorBar(ColorMap colors, cv::Size size);

}  // namespace effnet
