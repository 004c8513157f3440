#pragma once

#include <QString>
#include <functional>

namespace effnet {

class RunMonitor;
class StatusLine;

/// Lets the status line say that a run's long record is still being read, how far it is, and end that where a
/// person wants; `told` is given a sentence for the page, empty once all was read: its figures are of a part
/// until then.
void showReading(StatusLine& status, RunMonitor* monitor, const std::function<void(const QString&)>& told);

}  // namespace effnet
