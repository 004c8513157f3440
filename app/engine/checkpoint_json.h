#pragma once

#include "core/checkpoint/inspection.h"

namespace effnet {

/// `effnet inspect`'s JSON, and what `checkpoint/inspect` answers. With statistics or another file also
/// "details", a row a tensor, and "against" with the "settings" that differ.
/// What of a checkpoint's answers is out of the ordinary: a head of several layers, a sigmoid, and whether
/// the size that its network was trained at is known.
Json answeringJson(const Checkpoint& checkpoint);

Json inspectionJson(const CheckpointInspection& inspection);

}  // namespace effnet
