#pragma once

#include <QString>

namespace effnet {

class RunLauncher;
class SearchDialog;

/// Writes what the dialog planned into `folder` and starts it there, detached. Throws Error("write_failed" |
/// "engine_missing").
void startSweep(const SearchDialog& dialog, const QString& folder, const RunLauncher& launcher);

}  // namespace effnet
