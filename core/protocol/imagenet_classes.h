#pragma once

#include <string>
#include <vector>

namespace effnet {

/// The 1000 class names of ImageNet-1k, in the usual order (torchvision's).
const std::vector<std::string>& imagenetClasses();

/// "n01440764 tench, Tinca tinca": WordNet 3.0's number and words for each of these classes, in that order,
/// which is the order of the numbers.
const std::vector<std::string>& imagenetSynsets();

}  // namespace effnet
