#pragma once

#include <string>
#include <string_view>

namespace effnet {

/// Test-time augmentation: over which views of a picture an answer's logits are averaged.
enum class TestAugmentation {
  Off,
  Mirror,     ///< the picture and its mirror image
  FiveCrops,  ///< the middle and the four corners of the resized picture, as torchvision's FiveCrop
  TenCrops    ///< these and their mirror images, as torchvision's TenCrop
};

/// "off", "mirror", "five_crops" or "ten_crops". Throws Error("bad_value") for anything else.
TestAugmentation testAugmentationFromString(std::string_view name);

constexpr bool takesMirror(TestAugmentation augmentation) {
  return augmentation == TestAugmentation::Mirror || augmentation == TestAugmentation::TenCrops;
}

constexpr bool takesCorners(TestAugmentation augmentation) {
  return augmentation == TestAugmentation::FiveCrops || augmentation == TestAugmentation::TenCrops;
}

}  // namespace effnet
