#include "core/inference/test_augmentation.h"

#include "core/base/error.h"

namespace effnet {

TestAugmentation testAugmentationFromString(std::string_view name) {
  using enum TestAugmentation;
  static constexpr struct {
    std::string_view name;
    TestAugmentation value;
  } kNames[] = {{"off", Off}, {"mirror", Mirror}, {"five_crops", FiveCrops}, {"ten_crops", TenCrops}};
  for (const auto& one : kNames)
    if (one.name == name) return one.value;
  throw Error("bad_value", "test-time augmentation is off, mirror, five_crops or ten_crops, not '" +
                               std::string(name) + "'");
}

}  // namespace effnet
