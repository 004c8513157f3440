#pragma once

#include "core/protocol/run_directory.h"

#include <filesystem>
#include <vector>

namespace effnet {

/// While this lives, a program that this process becomes or starts keeps the lock of a run, which this
/// process must hold: its RunLock of the same run takes it over, with no moment in between. `also` are
/// further locked files that stay so until that program ends.
class PassedLocks {
 public:
  explicit PassedLocks(const RunDirectory& run, const std::vector<int>& also = {});
  ~PassedLocks();
  PassedLocks(const PassedLocks&) = delete;
  PassedLocks& operator=(const PassedLocks&) = delete;
};

/// Whether a lock was passed on to this process and is still to be taken.
bool hasPassedLocks();

/// What was passed on goes no further, to children of this process; call before any is started.
void keepPassedLocks();

/// The lock of this file, when it was passed on; otherwise −1.
int takePassedOnLock(const std::filesystem::path& file);

}  // namespace effnet
