#pragma once

#include <QString>

namespace effnet {

/// "training", "finished" … in the user's language.
QString runStateText(const QString& state);

}  // namespace effnet
