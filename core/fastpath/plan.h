#pragma once

#include "core/fastpath/instruction_set.h"
#include "core/fastpath/packing/layer_weights.h"
#include "core/fastpath/packing/quantized_network.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace effnet::fastpath {

/// A network made ready for fast inference on CPUs, in fp32 or on bytes: weights packed with their
/// normalisations folded in, and for the shape of input last seen a schedule of steps with its workspace. See
/// supported() for where it runs.
class Plan {
 public:
  /// Packs the weights; `weights` is not kept. Throws Error("bad_spec"), Error("bad_weights"),
  /// Error("unsupported_device").
  Plan(const ExpandedNetwork& network, const WeightProvider& weights, InstructionSet set, int threads = 1);
  /// A quantised network, on the set's kernels for bytes; every set gives the same bytes.
  Plan(const QuantizedNetwork& network, InstructionSet set, int threads = 1);
  ~Plan();
  Plan(Plan&&) noexcept;
  Plan& operator=(Plan&&) noexcept;

  const NetworkSpec& spec() const;
  InstructionSet instructionSet() const;
  /// Throws Error("bad_value") unless positive.
  void setThreads(int threads);

  /// `images`: batch × 3 × size × size, planar, normalised, in any size. Each output may be null if it is not
  /// wanted: `logits`: batch × classes; `features`: batch × C × h × w, the map behind the last convolution;
  /// `pooled`: batch × C, its averages. One call at a time; the first of another shape builds its schedule.
  /// Throws Error("bad_value"), Error("bad_spec").
  void run(const float* images, int batch, int size, float* logits, float* features = nullptr,
           float* pooled = nullptr);

  /// Height and width of the map that run() writes to `features`, for images of that size.
  int featureSize(int size) const;

  /// Bytes of the packed weights and of the workspace of the shape last run.
  std::size_t weightBytes() const;
  std::size_t workspaceBytes() const;

  struct StepTime {
    std::string name;
    double seconds;
    int stage;  ///< from 1, as in core/scaling
  };
  /// One run as above, step by step.
  std::vector<StepTime> profile(const float* images, int batch, int size, float* logits);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace effnet::fastpath
