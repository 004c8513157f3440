#pragma once

#include "core/base/words.h"

namespace effnet {

/// Test-time augmentation: over which views of a picture an answer's logits are averaged.
enum class TestAugmentation {
  Off,
  Mirror,     ///< the picture and its mirror image
  FiveCrops,  ///< the middle and the four corners of the resized picture, as torchvision's FiveCrop
  TenCrops    ///< these and their mirror images, as torchvision's TenCrop
};

struct TestAugmentationRow {
  TestAugmentation value;
  const char* word;
  bool takesMirror;
  bool takesCorners;
};

template <>
inline constexpr auto kTable<TestAugmentation> = std::to_array<TestAugmentationRow>({
    {TestAugmentation::Off, "off", false, false},
    {TestAugmentation::Mirror, "mirror", true, false},
    {TestAugmentation::FiveCrops, "five_crops", false, true},
    {TestAugmentation::TenCrops, "ten_crops", true, true},
});

constexpr bool takesMirror(TestAugmentation augmentation) {
  return rowOf(augmentation).takesMirror;
}

constexpr bool takesCorners(TestAugmentation augmentation) {
  return rowOf(augmentation).takesCorners;
}

}  // namespace effnet
