#pragma once

#include "core/scaling/network_spec.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <torch/types.h>

namespace effnet {

struct BenchmarkParams {
  NetworkSpec spec;
  torch::Device device = torch::kCPU;
  int batch = 1;
  int runs = 20;
  bool training = false;  ///< forward and backward pass of a training step instead of an answer
  std::stop_token stop;
  std::function<void(int done, int total)> progress;
};

struct BenchmarkResult {
  double minMilliseconds = 0;
  double medianMilliseconds = 0;
  double p90Milliseconds = 0;
  double imagesPerSecond = 0;  ///< of the median run
  std::int64_t peakBytes = 0;  ///< of the whole process while it ran, on the CPU
  bool fastPath = false;       ///< whether the project's own CPU kernels ran
};

/// Times a network with random weights on random images; three runs before are not counted. The setting of
/// threads is the caller's. Throws Error("cancelled" | "out_of_memory" | "bad_spec").
BenchmarkResult benchmarkNetwork(const BenchmarkParams& params);

}  // namespace effnet
