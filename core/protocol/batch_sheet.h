#pragma once

#include "core/protocol/run_directory.h"

namespace effnet {

/// Pixels of a picture's side in the sheet that batchSheetFile() holds, and how many stand beside each other.
inline constexpr int kBatchTile = 112;
inline constexpr int kBatchColumns = 8;

/// A JPEG of pictures that the network has just learnt from, augmented and mixed as it was given them. The
/// trainer renews it every few seconds; a run whose classifier alone learns from kept features has none.
inline std::filesystem::path batchSheetFile(const RunDirectory& run) {
  return run.root / "batch.jpg";
}

}  // namespace effnet
