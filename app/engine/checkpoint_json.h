#pragma once

#include "core/checkpoint/inspection.h"

namespace effnet {

/// `effnet inspect`'s JSON, and what `checkpoint/inspect` answers. With statistics or another file also
/// "details", a row a tensor, and "against" with the "settings" that differ.
Json inspectionJson(const CheckpointInspection& inspection);

}  // namespace effnet
