#pragma once

#include "core/base/words.h"

namespace effnet {

/// Whose names a checkpoint's tensors have. Effnet: this project's own, the Torch module's.
enum class Layout { Torchvision, Timm, Lukemelas, HuggingFace, Effnet };

struct LayoutRow {
  Layout value;
  const char* word;
  bool isTensorFlow;  ///< its public weights are ports of TensorFlow's, with that padding and epsilon
};

template <>
inline constexpr auto kTable<Layout> = std::to_array<LayoutRow>({
    {Layout::Torchvision, "torchvision", false},
    {Layout::Timm, "timm", false},
    {Layout::Lukemelas, "lukemelas", true},
    {Layout::HuggingFace, "hf", true},
    {Layout::Effnet, "effnet", false},
});

}  // namespace effnet
