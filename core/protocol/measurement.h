#pragma once

#include "core/protocol/json.h"
#include "core/scaling/latency_model.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace effnet {

/// What is to be timed, and how.
struct MeasureRequest {
  NetworkSpec spec;
  std::string device;  ///< empty for the engine's own choice
  int threads = 0;     ///< 0 for all
  int batch = 1;
  int runs = 20;
  bool training = false;  ///< a training step's forward and backward pass instead of an answer
  bool stages = false;    ///< also the time of each stage; answers only

  bool operator==(const MeasureRequest&) const = default;
};

/// How long a network took on a machine: `effnet benchmark`'s JSON as a value.
struct Measurement {
  struct Stage {
    int index = 0;  ///< from 1, the stem being 1, as in `effnet analyze`
    double milliseconds = 0;
  };

  std::string model;
  std::string family;
  double depth = 1;
  double width = 1;
  int resolution = 0;
  std::int64_t params = 0;
  std::int64_t macs = 0;
  std::string machine;  ///< the host's name
  std::string device;   ///< "cpu", "cuda:0"
  int threads = 0;
  int batch = 1;
  int runs = 0;
  bool training = false;
  bool fastPath = false;
  double minMs = 0;
  double meanMs = 0;
  double medianMs = 0;
  double p90Ms = 0;
  double imagesPerSecond = 0;   ///< of the median run
  std::int64_t peakBytes = 0;   ///< of the whole process
  std::int64_t addedBytes = 0;  ///< the peak over what the process held before
  std::vector<Stage> stages;    ///< empty where they were not asked for
  std::string time;             ///< UTC, ISO 8601

  /// Whether two differ in nothing but the network: their times may stand on one axis.
  bool sameSetting(const Measurement& other) const;

  /// Whether this is a time of that very network.
  bool isOf(const NetworkSpec& spec, std::int64_t itsParams, std::int64_t itsMacs) const;
};

/// → benchmark/run's parameters.
Json toJson(const MeasureRequest& request);

Json toJson(const Measurement& measurement);

/// Fields that older engines lack stay at their defaults. Throws Error("bad_answer") naming a field that is
/// missing or of the wrong type.
Measurement measurementFromJson(const Json& json);

/// The latencies of answers among measurements of one setting.
LatencyModel latencyModel(const std::vector<Measurement>& measurements);

}  // namespace effnet
