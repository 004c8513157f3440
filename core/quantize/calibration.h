#pragma once

#include "core/quantize/layerwise_network.h"
#include "core/quantize/ranges.h"

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace effnet::quantize {

/// For who waits for it.
struct Control {
  std::stop_token stop;
  std::function<void(const char* what, int done, int total)> progress;

  /// Reports, and throws Error("cancelled") where that was asked for.
  void step(const char* what, int done, int total) const;
};

/// What a tensor's values are like on the calibration pictures.
struct TensorHabits {
  Histogram histogram;
  std::vector<float> greatest;  ///< of each channel
};

/// Of every tensor of the network in float.
using Calibration = std::map<fastpath::TensorPlace, TensorHabits>;

/// `images`: one picture each. Throws Error("no_images") without any, Error("not_finite") where the network
/// answers NaN.
Calibration calibrate(const FoldedNetwork& network, const std::vector<MapValues>& images, int threads,
                      const Control& control = {});

/// The tensor that a layer reads; none where it was pooled in between.
std::optional<fastpath::TensorPlace> placeBefore(const ExpandedNetwork& network, int block, int layer);

/// How much an error in each channel of the tensors between layers counts: the sum of the squared weights
/// that multiply it next. What depthwise convolutions give to squeeze-excite is weighed by the layer behind
/// it; tensors that are not among these count the same in every channel.
std::map<fastpath::TensorPlace, std::vector<float>> weightsOfErrors(const FoldedNetwork& network);

}  // namespace effnet::quantize
