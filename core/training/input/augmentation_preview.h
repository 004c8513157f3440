#pragma once

#include "core/protocol/train_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

struct AugmentationPreviewOptions {
  TrainConfig config;        ///< its augmentation and input size
  std::optional<int> epoch;  ///< from 0, for recipes that change on their way; none: the last
  int count = 8;
  std::uint64_t seed = 0;
};

struct AugmentationPreview {
  int size = 0;                       ///< pixels, height and width
  std::vector<std::string> pictures;  ///< base64 of JPEG files
};

/// Random views of one encoded picture, drawn as the loader draws them: what a network would learn from.
/// Throws what decodeImage throws (with `name`), and Error("bad_value") for an epoch that there is none of.
AugmentationPreview previewAugmentation(const AugmentationPreviewOptions& options, std::string_view image,
                                        const std::string& name);

}  // namespace effnet
