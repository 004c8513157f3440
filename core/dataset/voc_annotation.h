#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// What training needs of a Pascal-VOC annotation.
struct VocAnnotation {
  std::string filename;              ///< without folders; empty where the file names none
  std::vector<std::string> objects;  ///< the class of each box
};

/// Reads /annotation/filename and /annotation/object/name (parts of an object have names too) out of an XML
/// file. Throws Error("bad_data") with the reason on text that is not well nested.
VocAnnotation parseVocAnnotation(std::string_view xml);

}  // namespace effnet
