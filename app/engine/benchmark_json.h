#pragma once

#include "core/inference/network_benchmark.h"
#include "core/protocol/json.h"

#include <ATen/Parallel.h>

namespace effnet {

/// What `effnet benchmark` prints.
inline Json benchmarkJson(const BenchmarkParams& params, const BenchmarkResult& result) {
  return {{"model", params.spec.name},
          {"resolution", params.spec.resolution},
          {"device", params.device.str()},
          {"threads", at::get_num_threads()},
          {"batch", params.batch},
          {"runs", params.runs},
          {"training", params.training},
          {"fast_path", result.fastPath},
          {"milliseconds",
           {{"min", result.minMilliseconds},
            {"median", result.medianMilliseconds},
            {"p90", result.p90Milliseconds}}},
          {"images_per_second", result.imagesPerSecond},
          {"peak_bytes", result.peakBytes}};
}

}  // namespace effnet
