#pragma once

#include "core/imaging/preprocess.h"
#include "core/protocol/test_augmentation.h"

#include <chrono>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// A photograph on its way into a network.
struct ImageInput {
  PreparedImage prepared;
  std::vector<PreparedImage> corners;  ///< four where an augmentation takes them
  int width = 0;                       ///< of the oriented original, pixels
  int height = 0;
  double decodeMilliseconds = 0;
  double preprocessMilliseconds = 0;
  std::vector<std::string> warnings;  ///< what decodeImage found wrong with the file
};

/// A picture's bytes. Throws what readFile throws, and Error("folder_empty") for a folder: who looks for
/// pictures leaves a folder without any in its list, so that it is named.
std::string readImageFile(const std::filesystem::path& file);

/// Decodes and prepares what the augmentation looks at. Throws what decodeImage throws.
ImageInput readImage(std::string_view encoded, const std::string& name, const Preprocessing& preprocessing,
                     TestAugmentation augmentation = TestAugmentation::Off);

/// Equal-sized images side by side: [N,3,S,S].
torch::Tensor toBatch(std::span<const ImageInput* const> images);

/// One corner of each, likewise.
torch::Tensor cornerBatch(std::span<const ImageInput* const> images, std::size_t corner);

/// Milliseconds since a moment of the steady clock.
class Stopwatch {
 public:
  double milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace effnet
