#pragma once

#include "core/dataset/dataset.h"

#include <string>
#include <vector>

namespace effnet {

/// Groups of pictures with equal stored bytes.
struct EqualPictures {
  std::vector<std::vector<std::string>> acrossParts;    ///< the network would be measured on what it has seen
  std::vector<std::vector<std::string>> acrossClasses;  ///< at least one label is wrong; "path (class)"
};

/// Only pictures of equal size are read.
EqualPictures findEqualPictures(const Dataset& dataset, const ListingWatch& watch = {});

}  // namespace effnet
