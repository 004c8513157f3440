#pragma once

#include "core/checkpoint/key_map.h"
#include "core/protocol/preprocessing.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace effnet {

/// What shapes do not tell: how the weights were trained to be used.
struct Conventions {
  Padding padding = Padding::Symmetric;
  double bnEpsilon = 1e-5;
  Preprocessing preprocessing;

  /// "padding", "bn_epsilon", "preprocessing": by the layout's habit, not known.
  std::vector<std::string> guessed;
  std::string knownAs;  ///< entry of the table of public weights, empty where the file is none of them
};

/// Of a file of public weights by its name or content (that of any file up to `identifyUpTo` bytes); of
/// others by the habits of whoever uses the layout.
Conventions conventionsFor(const std::filesystem::path& file, Layout layout, const NetworkSpec& spec,
                           const std::map<std::string, std::string>& metadata, std::int64_t identifyUpTo = 0);

}  // namespace effnet
