#pragma once

#include "core/protocol/run_event.h"

#include <string>

namespace effnet {

/// A run's event as one line for people; empty for those that only programs care about.
std::string describeEvent(const RunEvent& event);

}  // namespace effnet
