#pragma once

#include "core/protocol/sweep_result.h"

#include <ostream>

namespace effnet {

/// The candidates' counts and what training them on so many images costs here, for people.
void printSweepEstimate(std::ostream& out, const SweepPlan& plan, std::int64_t images, double secondsPerMac);

/// One line when a run began or ended.
void printSweepProgress(std::ostream& out, const SweepPlan& plan, const std::vector<SweepOutcome>& outcomes,
                        const SweepCandidate& candidate);

/// sweepSummary as tables: the ranked candidates and, with several seeds or in an experiment, the groups.
void printSweepSummary(std::ostream& out, const Json& summary);

}  // namespace effnet
