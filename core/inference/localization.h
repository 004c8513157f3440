#pragma once

#include "core/protocol/truth_boxes.h"

#include <vector>

namespace effnet {

/// How well a map finds an object.
struct Localization {
  bool peakInside = false;  ///< the pointing game: the centre of the strongest cell lies in one of the boxes
  double iou = 0;           ///< of the map's box with the best true one
  PixelBox box;             ///< around the largest connected region above the threshold
};

/// `threshold`: share of the way from the map's lowest to its highest value, on the map spread smoothly over
/// the box that the network saw. CAM's paper takes 0.2 of the highest.
Localization localize(const Explanation& explanation, const ClassMap& map, const std::vector<PixelBox>& truth,
                      double threshold = 0.3);

/// Area of the intersection over that of the union.
double intersectionOverUnion(const PixelBox& a, const PixelBox& b);

}  // namespace effnet
