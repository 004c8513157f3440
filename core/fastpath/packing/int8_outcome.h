#pragma once

#include "core/fastpath/kernels/int8.h"
#include "core/fastpath/packing/packing.h"
#include "core/fastpath/packing/quantized_network.h"

#include <memory>
#include <vector>

namespace effnet::fastpath {

/// What a quantised layer's sums become: channel by channel, padded; see Int8Finish.
struct Int8Outcome {
  std::vector<float> multiplier;
  std::vector<float> offset;
  std::shared_ptr<const Curve> curve;
  float low = 0;
  float high = 255;
  float residualMultiplier = 0;
  bool clampFirst = false;
  float residualOffset = 0;

  /// For the channels from `channel` on.
  Int8Finish finish(int channel) const;
};

/// The scales around a layer.
struct Int8Surroundings {
  TensorScale input;
  TensorScale output;         ///< none: its sums become floats
  TensorScale residual = {};  ///< none: nothing is added
  bool residualFirst = false;
};

Int8Outcome outcomeOf(const Layer& layer, const QuantizedLayer& values, const Int8Surroundings& scales);

}  // namespace effnet::fastpath
