#pragma once

#include "core/protocol/network_choice.h"
#include "core/scaling/budget.h"

#include <ostream>
#include <string>
#include <vector>

namespace effnet {

/// "phi 1.2 (compound), stopped by the limit on multiply-adds", and which limits φ does not move.
void printFit(std::ostream& out, const BudgetFit& fit, const std::string& mode,
              const std::vector<Binding>& unmoved);

/// The best that fits, what a larger budget would give, the front, and each family's answer.
void printChoices(std::ostream& out, const std::vector<NetworkChoice>& choices,
                  const std::vector<FamilyFit>& families, const std::vector<Binding>& unmoved);

/// What latencies were told from, and how far that is from what was measured.
void printLatency(std::ostream& out, const LatencyModel& latency);

}  // namespace effnet
