#pragma once

#include "core/dataset/dataset.h"
#include "core/features/picture_look.h"

#include <stop_token>
#include <vector>

namespace effnet {

/// How each picture looks, decoded on several threads; one that has become unreadable looks like nothing.
/// Throws Error("cancelled").
std::vector<PictureLook> pictureLooks(const std::vector<Sample>& samples, int threads,
                                      const std::stop_token& stop);

}  // namespace effnet
