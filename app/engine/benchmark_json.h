#pragma once

#include "core/inference/network_benchmark.h"
#include "core/protocol/measurement.h"

namespace effnet {

/// What was measured, with everything that tells it from other measurements: `effnet benchmark`'s JSON.
Measurement measurementOf(const BenchmarkParams& params, const BenchmarkResult& result);

}  // namespace effnet
