#pragma once

#include "core/inference/folder_evaluation.h"
#include "core/quantize/comparison.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Pictures that a network is quantised with, prepared for it.
struct QuantizationPictures {
  std::vector<quantize::MapValues> values;
  std::vector<std::filesystem::path> files;
  std::vector<int> classes;        ///< true ones, −1 where unknown
  std::vector<std::string> notes;  ///< why there are no classes; what could not be read

  quantize::Pictures all() const;
};

/// What `data` holds, in an order that chance decides once: with classes where effnet evaluate reads it so,
/// else every picture in and below it.
struct QuantizationSource {
  std::vector<LabelledImage> images;  ///< class −1 where unknown
  std::vector<std::string> notes;
};
QuantizationSource quantizationSource(const std::filesystem::path& data, const Classifier& classifier);

/// Reads pictures begin … end − 1 of a source. Throws Error("no_images") where none can be read,
/// Error("cancelled").
QuantizationPictures readPictures(const QuantizationSource& source, std::size_t begin, std::size_t end,
                                  const Classifier& classifier, int workers,
                                  const quantize::Control& control);

}  // namespace effnet
