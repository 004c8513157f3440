#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/checkpoint_layout.h"

#include <string>

namespace effnet {

/// The README.md of a hub's folder, English: what the network is, how pictures become its input, how it is
/// loaded, its classes, when an answer counts, and the digest of its weights. Names from outside are text.
std::string modelCard(const Checkpoint& checkpoint, Layout layout, const std::string& sha256);

}  // namespace effnet
