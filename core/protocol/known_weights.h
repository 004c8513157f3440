#pragma once

#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// A public file of weights, and how they were trained to be used.
struct KnownWeights {
  std::string name;    ///< of the file, without extension
  std::string model;   ///< a published network's name
  std::string source;  ///< "torchvision", "timm", "lukemelas", "hf", "keras"
  Padding padding = Padding::Symmetric;
  double bnEpsilon = 1e-5;
  Preprocessing preprocessing;
  std::string sha256;      ///< all 64 digits, or the first that are known
  std::int64_t bytes = 0;  ///< 0 where unknown
};

const std::vector<KnownWeights>& knownWeights();

/// The entry of a file: by its name (a hash at its end may differ, as old copies' do), else by its content
/// where its length is that of a known file. Null for others.
const KnownWeights* findKnownWeights(const std::filesystem::path& file);

}  // namespace effnet
