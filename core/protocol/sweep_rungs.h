#pragma once

#include "core/protocol/sweep_plan.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace effnet {

/// Epochs at which a sweep compares its candidates; one where it stops none early.
std::vector<int> sweepRungs(const SweepRequest& request);

/// Places in the plan of what is trained up to a rung (from 0): all, then the best η-th of the rung before by
/// ACC·(MACs/T)^w, the mean over the seeds of a choice, by the best epoch until that rung. A choice of which
/// a run failed goes on no further. By the runs' files alone, so that it is the same whoever asks, with
/// however many runs at a time. Throws what readRunStory throws for a run that was not trained so far.
std::vector<std::size_t> sweepSurvivors(const SweepPlan& plan, const std::filesystem::path& folder,
                                        std::size_t rung);

/// A candidate's name without its seed: all seeds of a choice share it.
std::string choiceName(const SweepPlan& plan, const SweepCandidate& candidate);

}  // namespace effnet
