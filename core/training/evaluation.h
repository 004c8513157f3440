#pragma once

#include "core/dataset/dataset.h"
#include "core/nn/network.h"
#include "core/protocol/preprocessing.h"
#include "core/training/metrics.h"
#include "core/training/ranks/cluster.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct EvaluationOptions {
  Preprocessing preprocessing;
  int batch = 32;
  int workers = 2;
  bool channelsLast = true;
  Cluster* cluster = nullptr;  ///< the processes that share the images; each gets the figures of all
  std::stop_token stop;
};

struct EvaluationResult {
  MetricsAccumulator metrics;
  std::vector<std::string> damaged;  ///< "path: reason"
  std::vector<int> readable;         ///< indices of this process's samples that were measured …
  std::vector<int> predicted;        ///< the likeliest class of each of those …
  std::vector<int> failed;           ///< … and of those that could not be read
  double energyThreshold = 0;        ///< energyThreshold() of the images
  std::int64_t batchLimit = 0;       ///< images that memory sufficed for at once; 0 while never too many
};

/// Runs the network, in evaluation mode on the device where it lies, over the samples. Leaves it in
/// evaluation mode. A requested stop throws Error("cancelled").
EvaluationResult evaluateSamples(Network network, const std::vector<Sample>& samples,
                                 const EvaluationOptions& options);

}  // namespace effnet
