#pragma once

#include "core/base/rng.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <opencv2/core/mat.hpp>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

/// The data set that needs no download: one drawn shape a picture, in varying size, colour, rotation and
/// place, on textured grounds.
struct ShapesOptions {
  std::filesystem::path out;  ///< a folder that does not exist yet, or an empty one
  int classes = 10;           ///< 2 … shapeNames().size()
  int perClass = 100;         ///< pictures of each
  int size = 96;              ///< pixels, width and height; 32 … 1024
  std::uint64_t seed = 0;
  std::stop_token stop;
};

/// One drawn picture.
struct ShapePicture {
  cv::Mat rgb;   ///< CV_8UC3, size × size
  cv::Rect box;  ///< the shape's tight bounding box, in pixels
};

/// The classes in the order of their indices ("circle", "ring", …).
const std::vector<std::string>& shapeNames();

/// Draws a picture of a class; the same for the same state of `random`.
ShapePicture drawShape(int label, int size, Rng& random);

/// Writes out/<class>/NNNN.png and out/boxes.csv (path,label,x,y,width,height; pixels). The same options give
/// the same bytes. `progress` is told the pictures done and in all. A stop leaves what was written, without
/// boxes.csv. Throws Error("bad_value" | "not_empty" | "write_failed").
void generateShapes(const ShapesOptions& options,
                    const std::function<void(int done, int total)>& progress = {});

}  // namespace effnet
