#pragma once

#include <opencv2/core/types.hpp>
#include <string>
#include <vector>

namespace effnet {

/// Closed lines around the origin, y downwards, of any scale; the area within an odd number of them is
/// filled.
using Outline = std::vector<std::vector<cv::Point2d>>;

struct ShapeClass {
  std::string name;
  Outline outline;
};

/// All drawable shapes; a data set of N classes takes the first N.
const std::vector<ShapeClass>& shapeClasses();

}  // namespace effnet
