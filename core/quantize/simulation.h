#pragma once

#include "core/quantize/layerwise_network.h"

#include <map>

namespace effnet::quantize {

/// A quantised network computed in fp32: every tensor and weight takes only the values that its bytes have.
/// What the kernels answer, but for the rounding of sums.
class SimulatedNetwork {
 public:
  explicit SimulatedNetwork(const fastpath::QuantizedNetwork& network, int threads = 1);
  SimulatedNetwork(const SimulatedNetwork&) = delete;
  SimulatedNetwork& operator=(const SimulatedNetwork&) = delete;

  /// `seen` sees the tensors as they are after rounding.
  std::vector<float> run(const MapValues& images, const TensorObserver& seen = {}) const;

 private:
  std::map<fastpath::TensorPlace, fastpath::TensorScale> scales_;
  FoldedNetwork values_;
  LayerwiseNetwork runner_;
};

}  // namespace effnet::quantize
