#include "app/engine/benchmark_json.h"

#include "core/base/system/host.h"
#include "core/protocol/run_event.h"
#include "core/scaling/cost.h"

#include <ATen/Parallel.h>

namespace effnet {
namespace {

/// To a second.
std::string timeOfNow() {
  constexpr std::size_t kSeconds = 19;
  return utcNow().substr(0, kSeconds) + "Z";
}

}  // namespace

Measurement measurementOf(const BenchmarkParams& params, const BenchmarkResult& result) {
  const Counts totals = analyzeCost(params.spec).totals;
  Measurement m;
  m.model = params.spec.name;
  m.family = params.spec.family;
  m.depth = params.spec.depth;
  m.width = params.spec.width;
  m.resolution = params.spec.resolution;
  m.params = totals.params;
  m.macs = totals.macs;
  m.machine = hostName();
  m.device = params.device.str();
  m.threads = at::get_num_threads();
  m.batch = params.batch;
  m.runs = params.runs;
  m.training = params.training;
  m.fastPath = result.fastPath;
  m.bits = params.quantized ? 8 : 32;
  m.minMs = result.minMilliseconds;
  m.meanMs = result.meanMilliseconds;
  m.medianMs = result.medianMilliseconds;
  m.p90Ms = result.p90Milliseconds;
  m.imagesPerSecond = result.imagesPerSecond;
  m.peakBytes = result.peakBytes;
  m.addedBytes = result.addedBytes;
  for (const auto& stage : result.stages) m.stages.push_back({stage.stage, stage.milliseconds});
  m.time = timeOfNow();
  return m;
}

}  // namespace effnet
