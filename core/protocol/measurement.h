#pragma once

#include "core/protocol/message.h"
#include "core/scaling/latency_model.h"
#include "core/scaling/network_spec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace effnet {

/// How long a network takes on a machine: `effnet benchmark`'s JSON as a value.
struct Measurement {
  static constexpr int kMostStages = limits::kStages + 3;

  struct Stage {
    int index = 0;  ///< from 1, the stem being 1, as in `effnet analyze`
    double milliseconds = 0;

    template <class V>
    void fields(V& v) {
      v.required("index", index, "the stem being 1", within(1, kMostStages));
      v.required("milliseconds", milliseconds, "of a run");
      v.require(milliseconds >= 0, "milliseconds is negative");
    }
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
  int bits = 32;  ///< of the numbers that it computes on
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

  template <class V>
  void fields(V& v) {
    v.usual("model", model, "name of the network");
    v.usual("family", family, "that it was scaled from");
    v.usual("depth", depth, "its scaling");
    v.usual("width", width, "its scaling");
    v.usual("resolution", resolution, "pixels");
    v.usual("params", params, "of the network");
    v.usual("macs", macs, "of an image");
    v.usual("machine", machine, "the host's name");
    v.usual("device", device, "`cpu`, `cuda:0`");
    v.usual("threads", threads, "that it used");
    v.usual("batch", batch, "images at a time", within(1, 2147483647));
    v.usual("runs", runs, "that were timed");
    v.usual("training", training, "a training step, not an answer");
    v.usual("fast_path", fastPath, "run by the program's own kernels");
    v.usual("bits", bits, "of the numbers that it computes on: 32, or 8");
    v.group("milliseconds", "of a run", [&](auto& times) {
      times.usual("min", minMs, "the quickest");
      times.usual("mean", meanMs, "of all");
      times.required("median", medianMs, "of all");
      times.usual("p90", p90Ms, "that nine of ten stay below");
      times.require(medianMs > 0, "median must be positive");
    });
    if constexpr (V::kReads) {
      if (meanMs == 0) meanMs = medianMs;  // engines of before say no mean
      v.require(medianMs > 0, "milliseconds is missing");
    }
    v.usual("images_per_second", imagesPerSecond, "of the median run");
    v.usual("peak_bytes", peakBytes, "of the whole process");
    v.usual("added_bytes", addedBytes, "the peak over what the process held before");
    v.optional("stages", stages, "the time of each, where it was asked for");
    v.usual("time", time, "UTC, ISO 8601");
    v.require(stages.size() <= static_cast<std::size_t>(kMostStages), "there are too many stages");
  }
};

/// What is to be timed, and how.
struct MeasureRequest {
  static constexpr char kMethod[] = "benchmark/run";
  using Reply = Measurement;

  NetworkSpec spec;
  std::string device;  ///< empty for the engine's own choice
  int threads = 0;     ///< 0 for all
  int batch = 1;
  int runs = 20;
  bool training = false;  ///< a training step's forward and backward pass instead of an answer
  bool stages = false;    ///< also the time of each stage; answers only
  int bits = 32;          ///< 8: quantised, on ranges of random pictures; answers on the CPU only

  bool operator==(const MeasureRequest&) const = default;

  template <class V>
  void fields(V& v) {
    v.required("network", spec, "that is timed");
    v.optional("device", device, "that it is to run on; otherwise the engine's choice");
    v.optional("threads", threads, "of the CPU; otherwise all", within(0, 1024));
    v.optional("batch", batch, "images at a time", within(1, 65'536));
    v.optional("runs", runs, "to time", within(1, 100'000));
    v.optional("training", training, "time a training step instead of an answer");
    v.optional("stages", stages, "also time each stage; answers only");
    v.optional("bits", bits, "of the numbers to compute on: 32, or 8; answers on the CPU only",
               within(8, 32));
    v.require(bits == 32 || bits == 8, "bits is neither 32 nor 8");
    v.require(bits == 32 || !training, "a training step has 32 bits");
  }
};

/// The network that was timed, from its published name or its factors; absent where these give another than
/// what was counted (changed stages, other classes).
std::optional<NetworkSpec> networkOf(const Measurement& measurement);

/// The latencies of answers among measurements of one setting.
LatencyModel latencyModel(const std::vector<Measurement>& measurements);

}  // namespace effnet
