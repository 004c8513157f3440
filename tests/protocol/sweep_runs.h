#pragma once

#include "core/base/files.h"
#include "core/protocol/run_event.h"
#include "core/protocol/sweep_plan.h"
#include "core/scaling/families.h"

#include <filesystem>
#include <fstream>

namespace effnet {

inline SweepRequest requestFor(const std::vector<std::string>& grid) {
  SweepRequest request;
  request.config = recipeDefaults("scratch");
  request.config.network = familyBaseline("efficientnet");
  request.grid = parseGrid(grid);
  return request;
}

/// A run that reached this accuracy in its best epoch.
inline void writeRun(const std::filesystem::path& folder, double top1, const RunStarted& started = {}) {
  std::filesystem::create_directories(folder);
  EpochDone epoch;
  epoch.epoch = 1;
  epoch.val.top1 = top1;
  std::ofstream events(folder / "events.jsonl");
  events << encodeEvent({utcNow(), started}) << '\n'
         << encodeEvent({utcNow(), epoch}) << '\n'
         << encodeEvent({utcNow(), RunEnded{RunState::Finished, "", ""}}) << '\n';
}

}  // namespace effnet
