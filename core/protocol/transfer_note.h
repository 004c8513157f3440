#pragma once

#include "core/protocol/run_directory.h"

#include <optional>
#include <string>

namespace effnet {

/// What is on its way to the machine of a run before it can start there, for whoever looks at its directory.
struct TransferNote {
  std::string path;         ///< here
  double fraction = 0;      ///< 0…1
  double secondsLeft = -1;  ///< negative while it is not known
};

/// A file in the run directory that is there as long as the transfer lasts. Throws Error("write_failed").
void writeTransferNote(const RunDirectory& run, const TransferNote& note);
void removeTransferNote(const RunDirectory& run);

/// Nothing where nothing travels, or the file is damaged.
std::optional<TransferNote> readTransferNote(const RunDirectory& run);

}  // namespace effnet
