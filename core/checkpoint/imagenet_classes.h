#pragma once

#include <string>
#include <vector>

namespace effnet {

/// The 1000 class names of ImageNet-1k, in the usual order (torchvision's).
const std::vector<std::string>& imagenetClasses();

}  // namespace effnet
