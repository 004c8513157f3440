#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace effnet {

/// What a pretrained network sees in pictures: a row each, the averages of its last feature map.
struct FeatureTable {
  int dimensions = 0;
  std::vector<float> values;  ///< rows × dimensions

  std::size_t rows() const {
    return dimensions > 0 ? values.size() / static_cast<std::size_t>(dimensions) : 0;
  }
  std::span<const float> row(std::size_t index) const {
    const auto width = static_cast<std::size_t>(dimensions);
    return std::span(values).subspan(index * width, width);
  }
};

}  // namespace effnet
