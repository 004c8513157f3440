#pragma once

#include "core/protocol/run_directory.h"

#include <string>

namespace effnet {

/// Why a run failed, as it said itself.
struct RunFailure {
  std::string code;  ///< empty where it failed before it could write events
  std::string detail;
};

/// By the last end that its events tell, else by its last words in stderr.log; empty where neither says it.
RunFailure failureOf(const RunDirectory& run);

}  // namespace effnet
