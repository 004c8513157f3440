#pragma once

#include "core/protocol/run_event.h"

#include <QString>
#include <vector>

namespace effnet {

/// What a run had to work around, for whoever watches it.
struct WarningText {
  QString sentence;  ///< translated; empty where there is nothing to tell
  QString details;   ///< the run's own words, a line each
};

WarningText warningText(const std::vector<RunWarning>& warnings);

}  // namespace effnet
