#pragma once

#include "core/protocol/preprocessing.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// A public file of weights: where it is, and how its network was trained to be used.
struct KnownWeights {
  std::string name;   ///< of the file, without extension, hash included: "efficientnet_b0_rwightman-7f5810bc"
  std::string model;  ///< a published network's name, or empty where it is none of them
  std::string source;      ///< "torchvision", "timm", "lukemelas", or who else made the file
  std::string url;         ///< empty where it cannot be downloaded
  std::string licence;     ///< as the publisher states it
  std::string sha256;      ///< all 64 digits, or the first that are known
  std::int64_t bytes = 0;  ///< 0 where unknown
  std::int64_t roundedBytes =
      0;  ///< what the publisher says, to three digits of a MiB; 0 where it says nothing
  int classes = 1000;
  double top1 = 0;  ///< published accuracy on ImageNet-1k, percent; 0 where unknown
  Padding padding = Padding::Symmetric;
  double bnEpsilon = 1e-5;
  Preprocessing preprocessing;

  /// Where the exact number is unknown: what the publisher says, or else what this network's tensors take; 0
  /// where that is unknown, too.
  std::int64_t expectedBytes() const;
};

/// By source, small to large.
const std::vector<KnownWeights>& knownWeights();

/// By the whole name, or by the name without its hash where only one file has it (old copies end in another
/// hash); of one source unless `source` is empty. Null for others.
const KnownWeights* knownWeightsNamed(std::string_view name, std::string_view source = {});

/// The entry of a file: by its name, else by its content where its length is that of a known file. A file in
/// another library's layout is none of that source's. Null for others.
const KnownWeights* findKnownWeights(const std::filesystem::path& file, std::string_view source = {});

/// Bytes of a file whose digest takes no longer than opening it: about half a second without SHA
/// instructions.
inline constexpr std::int64_t kQuickToIdentify = std::int64_t{64} << 20;

/// The entry of a file of up to `most` bytes whatever it is called, by its digest, if its length comes near
/// to that of any. Null for others.
const KnownWeights* identifyWeights(const std::filesystem::path& file, std::int64_t most);

}  // namespace effnet
