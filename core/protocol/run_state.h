#pragma once

#include "core/base/words.h"

namespace effnet {

/// Where a training run stands.
enum class RunState {
  Waiting,   ///< planned by a sweep; no run directory yet
  Queued,    ///< behind another run
  Starting,  ///< its process has not taken the lock yet
  Running,
  Paused,
  Finished,
  Stopped,  ///< by somebody, or at a limit that was set, in good order
  Failed,
  Interrupted,  ///< its process went without a last word
  NotAsPlanned  ///< trained another network than its sweep has planned
};

struct RunStateRow {
  RunState value;
  const char* word;
  bool isActive;  ///< a process holds the run, or is about to
  bool isEnd;     ///< a run's last event may say so
};

template <>
inline constexpr auto kTable<RunState> = std::to_array<RunStateRow>({
    {RunState::Waiting, "waiting", false, false},
    {RunState::Queued, "queued", true, false},
    {RunState::Starting, "starting", true, false},
    {RunState::Running, "running", true, false},
    {RunState::Paused, "paused", true, false},
    {RunState::Finished, "finished", false, true},
    {RunState::Stopped, "stopped", false, true},
    {RunState::Failed, "failed", false, true},
    {RunState::Interrupted, "interrupted", false, false},
    {RunState::NotAsPlanned, "not_as_planned", false, false},
});

/// Training, or about to: its directory belongs to a process.
constexpr bool isActiveRun(RunState state) {
  return rowOf(state).isActive;
}

}  // namespace effnet
