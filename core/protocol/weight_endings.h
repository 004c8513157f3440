#pragma once

#include <array>
#include <string_view>

namespace effnet {

/// What the names of files of weights end in; the content decides. The one list for window and engine.
inline constexpr std::array<std::string_view, 9> kWeightEndings{
    ".safetensors",           ".pth", ".pt", ".bin", ".ckpt", ".pth.tar", ".pt.tar", ".ckpt.tar",
    ".safetensors.index.json"};

/// Whatever the letters' case.
constexpr bool endsAsWeights(std::string_view name) {
  for (const std::string_view ending : kWeightEndings) {
    if (name.size() <= ending.size()) continue;
    const std::string_view last = name.substr(name.size() - ending.size());
    bool same = true;
    for (std::size_t i = 0; i < ending.size() && same; ++i)
      same = (last[i] >= 'A' && last[i] <= 'Z' ? static_cast<char>(last[i] + 32) : last[i]) == ending[i];
    if (same) return true;
  }
  return false;
}

}  // namespace effnet
