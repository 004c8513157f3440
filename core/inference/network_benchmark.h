#pragma once

#include "core/inference/inference_network.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <torch/types.h>

namespace effnet {

struct BenchmarkParams {
  NetworkSpec spec;
  SharedQuantization quantized;  ///< none: a network in float with random weights
  torch::Device device = torch::kCPU;
  int batch = 1;
  int runs = 20;
  bool training = false;  ///< forward and backward pass of a training step instead of an answer
  bool stages = false;    ///< also the time of each stage; answers only
  std::stop_token stop;
  std::function<void(int done, int total)> progress;
};

struct BenchmarkResult {
  double minMilliseconds = 0;
  double meanMilliseconds = 0;
  double medianMilliseconds = 0;
  double p90Milliseconds = 0;
  double imagesPerSecond = 0;   ///< of the median run
  std::int64_t peakBytes = 0;   ///< of the whole process while it ran; on a GPU of its tensors
  std::int64_t addedBytes = 0;  ///< the peak over what was held before
  bool fastPath = false;        ///< whether the project's own CPU kernels ran
  std::vector<InferenceNetwork::StageTime> stages;  ///< medians; empty where they were not asked for
};

/// Times a network with random weights, or one that is quantised, on random images; three runs before are not
/// counted. The setting of threads is the caller's. Throws Error("cancelled" | "out_of_memory" | "bad_spec").
BenchmarkResult benchmarkNetwork(const BenchmarkParams& params);

}  // namespace effnet
