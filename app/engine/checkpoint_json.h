#pragma once

#include "core/checkpoint/inspection.h"
#include "core/protocol/checkpoint_answers.h"

namespace effnet {

/// What of a checkpoint's answers is out of the ordinary: a head of several layers, a sigmoid, and whether
/// the size that its network was trained at is known.
AnsweringNotes answeringNotes(const Checkpoint& checkpoint);

/// What `effnet inspect` prints and `checkpoint/inspect` answers. With statistics or another file also a row
/// a tensor, and the settings that differ.
CheckpointReport inspectionReport(const CheckpointInspection& inspection);

}  // namespace effnet
