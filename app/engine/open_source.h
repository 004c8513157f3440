#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/protocol/checkpoint_requests.h"

#include <string>

namespace effnet {

/// What a request says about a checkpoint, for openCheckpoint().
OpenOptions openOptions(const OpenHow& how);

/// The checkpoint that a request names as its source. Throws what openCheckpoint() throws.
Checkpoint openSource(const std::string& source, const OpenHow& how);

}  // namespace effnet
