#pragma once

#include "core/quantize/folded_network.h"

#include <span>

namespace effnet::quantize {

/// Whole numbers of −127…127 with a scale for each output channel, or one for all of them: the naive way.
fastpath::QuantizedLayer quantizeWeights(const FoldedLayer& layer, bool perChannel = true);

/// Takes the mean of what rounding the weights adds to each output out of its bias (Nagel et al. 2019), given
/// the mean of each input channel in float. Borders are taken for more of the same.
void correctBias(fastpath::QuantizedLayer& quantized, const Layer& layer, const FoldedLayer& original,
                 std::span<const double> inputMeans);

}  // namespace effnet::quantize
