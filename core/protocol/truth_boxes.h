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

/// The boxes of one image where data sets keep them: an .xml of its name beside it or in ../annotations, or
/// a boxes.csv in its folder or the one above. Empty where there are none; throws Error("bad_boxes").
std::vector<PixelBox> boxesBeside(const std::filesystem::path& image);

}  // namespace effnet
