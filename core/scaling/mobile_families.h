#pragma once

#include "core/scaling/network_spec.h"

#include <vector>

namespace effnet {

struct Family {
  const char* name;
  NetworkSpec (*baseline)();
};

/// MobileNet, MnasNet, EfficientNet-Lite, EfficientNet-EdgeTPU and timm's efficientnetv2_rw: networks for
/// small devices, and those found by search.
const std::vector<Family>& mobileFamilies();

}  // namespace effnet
