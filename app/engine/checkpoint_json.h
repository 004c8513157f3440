#pragma once

#include "core/checkpoint/checkpoint.h"

namespace effnet {

/// What `effnet inspect` prints.
Json inspectionJson(const Checkpoint& checkpoint);

}  // namespace effnet
