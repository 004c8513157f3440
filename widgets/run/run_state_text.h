#pragma once

#include "core/protocol/run_state.h"

#include <QColor>
#include <QString>

namespace effnet {

/// "training", "finished" … in the user's language.
QString runStateText(RunState state);

/// Of the theme, for a table's cell.
QColor runStateColor(RunState state);

/// The style sheet's kind of a label that says it.
const char* runStateKind(RunState state);

}  // namespace effnet
