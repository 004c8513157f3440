#pragma once

#include "core/protocol/answers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// An object of a Pascal-VOC annotation.
struct VocObject {
  std::string name;             ///< its class
  std::optional<PixelBox> box;  ///< where it lies; a side that is no number is NaN
};

struct VocAnnotation {
  std::string filename;  ///< without folders; empty where the file names none
  std::vector<VocObject> objects;
};

/// Reads /annotation/filename and each /annotation/object with its name and bndbox (the parts of an object
/// have both, too, and are none). Throws Error("bad_data") with the reason on text that is no such XML file.
VocAnnotation parseVocAnnotation(std::string_view xml);

}  // namespace effnet
