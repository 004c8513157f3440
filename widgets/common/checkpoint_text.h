#pragma once

#include "core/protocol/answers.h"

#include <QString>

namespace effnet {

/// As people call a checkpoint: its file, its run, or that it is built in.
QString checkpointTitle(const QString& source);

/// "shorter side to 256, centre 224 px, bicubic"
QString describe(const Preprocessing& preprocessing);

}  // namespace effnet
