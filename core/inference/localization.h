#pragma once

#include "core/protocol/truth_boxes.h"

#include <vector>

namespace effnet {

/// How well a map finds an object.
struct Localization {
  /// The pointing game: the centre of the strongest cell lies in one of the boxes, or within the tolerance of
  /// one.
  bool peakInside = false;
  double iou = 0;  ///< of the map's box with the best true one
  PixelBox box;    ///< around the largest connected region above the threshold
};

struct LocalizationParams {
  double threshold = 0.3;
  double tolerance = 0;  ///< pixels of the oriented original; Zhang 2016, whose game this is, allows 15
};

/// `threshold`: share of the way from the map's lowest to its highest value, on the map spread smoothly over
/// the box that the network saw. CAM's paper takes 0.2 of the highest.
Localization localize(const Explanation& explanation, const ClassMap& map, const std::vector<PixelBox>& truth,
                      const LocalizationParams& params = {});

/// Area of the intersection over that of the union.
double intersectionOverUnion(const PixelBox& a, const PixelBox& b);

}  // namespace effnet
