#pragma once

#include "core/quantize/folded_network.h"
#include "core/quantize/ranges.h"

#include <span>

namespace effnet::quantize {

/// Whole numbers of −127…127 with a scale for each output channel, or one for all of them: the naive way.
fastpath::QuantizedLayer quantizeWeights(const FoldedLayer& layer, bool perChannel = true);

/// Takes the mean of what rounding adds to each output out of its bias (Nagel et al. 2019), given the mean of
/// each input channel in float and once it is rounded. Borders are taken for more of the same.
void correctBias(fastpath::QuantizedLayer& quantized, const Layer& layer, const FoldedLayer& original,
                 std::span<const double> inputMeans, std::span<const double> roundedMeans);

/// What rounding does to a layer's weights.
struct WeightLoss {
  double spread = 1;    ///< the largest reach of a channel over the median channel's
  double snr = 0;       ///< dB, with a scale for each output channel
  double naiveSnr = 0;  ///< with one for all
  Histogram values;     ///< of the weights
};
WeightLoss lossOfWeights(const FoldedLayer& layer);

}  // namespace effnet::quantize
