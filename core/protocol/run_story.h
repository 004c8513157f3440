#pragma once

#include "core/protocol/run_directory.h"
#include "core/protocol/run_event.h"

#include <optional>
#include <vector>

namespace effnet {

/// What a run's events amount to, read from its file at once.
struct RunStory {
  std::optional<RunStarted> started;
  std::optional<RunEnded> ended;
  std::optional<TestMeasured> test;  ///< of the checkpoint that is kept now
  std::vector<EpochDone> epochs;     ///< those whose steps were not repeated
  std::vector<RunWarning> warnings;
  int resumed = 0;  ///< times that it went on after an end

  /// The epoch whose weights are the best checkpoint; null before one ended.
  const EpochDone* chosen() const;
};

/// Lines that no event can be read from are passed over. Throws Error("run_missing") where there are no
/// events.
RunStory readRunStory(const RunDirectory& run);

}  // namespace effnet
