#pragma once

#include "core/protocol/answers.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace effnet {

/// Where objects lie: rectangles by the image's file name without extension, with its folder's name before it
/// where the source says one ("circle/0001").
using TruthBoxes = std::map<std::string, std::vector<PixelBox>>;

/// A folder of Pascal-VOC .xml files, one such file, or a boxes.csv with the columns path, x, y, width,
/// height (others may stand between). Throws Error("file_missing" | "bad_boxes") naming the file.
TruthBoxes readBoxes(const std::filesystem::path& source);

/// An image's rectangles, or null.
const std::vector<PixelBox>* boxesOf(const TruthBoxes& boxes, const std::filesystem::path& image);

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
