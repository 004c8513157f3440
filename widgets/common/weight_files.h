#pragma once

#include <QString>

namespace effnet {

/// Whether a path names a checkpoint: by the endings of weight_endings.h, or a folder with weights in it and
/// no pictures. Used for what is dropped, chosen and named at the start.
bool isCheckpoint(const QString& path);

/// "Checkpoints (*.safetensors …);;All files (*)", for a dialog.
QString checkpointFilter();

/// The endings as a dialog wants them, "*.safetensors *.pth …".
QString checkpointPatterns();

}  // namespace effnet
