#pragma once

#include "core/protocol/run_directory.h"

namespace effnet {

/// Throws Error("run_missing") where there is neither run nor sweep, Error("run_ended") where none trains or
/// waits to.
void requireActive(const RunDirectory& run);

}  // namespace effnet
