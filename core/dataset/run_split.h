#pragma once

#include "core/dataset/dataset.h"
#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"

#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// The pictures of a run, each in the part that the run has it in, and what has changed since it began.
struct RunPictures {
  Dataset dataset;
  std::vector<RunWarning> warnings;  ///< what has changed since the run began
  bool kept = false;                 ///< by the run's own list; false: drawn from the data of now
};

/// Reads the data and gives each picture the part in which the run's split.csv has it: by its content, by its
/// place where that was changed. New pictures are left out. Training pictures that are missing keep their
/// place in the order (Sample::gone), so that a sampler within an epoch goes on rightly; others are left out.
/// A run without a list (not begun, or by an earlier version) splits the data as scanDataset() does. Throws
/// what that throws, Error("bad_split") for a damaged list and Error("data_changed") where more than half of
/// a part is missing.
RunPictures scanRunPictures(const RunDirectory& run, const TrainConfig& config,
                            const ListingWatch& watch = {});

/// Writes split.csv, the list that scanRunPictures() goes by. Throws Error("write_failed" | "cancelled").
void writeRunSplit(const RunDirectory& run, const TrainConfig& config, Dataset& dataset,
                   const ListingWatch& watch = {});

/// What identifies a picture wherever it lies: a hash of its stored bytes, of a large file of its size, its
/// beginning and its end. Empty where it cannot be read.
std::string pictureContent(const Sample& sample);

/// A hash of contents and classes: equal for equal pictures in the same order.
std::string partFingerprint(const std::vector<Sample>& samples);

}  // namespace effnet
