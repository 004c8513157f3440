#include "app/effnet/active_run.h"

#include "core/base/error.h"
#include "core/protocol/sweep_plan.h"

namespace effnet {

void requireActive(const RunDirectory& run) {
  if (RunLock::held(run)) return;
  const std::string name = run.root.string();
  std::error_code unknown;
  if (std::filesystem::exists(sweepFile(run.root), unknown))
    throw Error("run_ended", name + ": the sweep does not train any more");
  const auto summary = summarizeRun(run.root);
  if (!summary) throw Error("run_missing", name + ": there is no run");
  if (summary->state == RunState::Running) return;  // it is just starting
  throw Error("run_ended", name + ": the run does not train any more, it is " + wordOf(summary->state));
}

}  // namespace effnet
