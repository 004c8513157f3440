#pragma once

#include <QString>
#include <functional>

namespace effnet {

class EngineCall;
class StatusLine;

/// How the status line speaks of a call.
struct CallProgress {
  QString begun = {};  ///< at once; empty: nothing before the engine says how far it is
  std::function<QString(double done, double total)> soFar = {};
  std::function<QString(double done)> counted = {};  ///< while nobody knows of how many
  std::function<void()> stopped = {};                ///< after a person ended it there
  bool cancellable = true;
};

/// Lets the status line show how far a call is, end it where a person wants that, and forget it when it has
/// ended.
void show(StatusLine& status, EngineCall* call, const CallProgress& progress);

}  // namespace effnet
