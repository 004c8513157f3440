#pragma once

#include "core/quantize/calibration.h"

namespace effnet::quantize {

/// Of each channel of a tensor, over the same pictures.
struct ChannelMeans {
  std::vector<double> exact;
  std::vector<double> rounded;
};

/// The means of each tensor in float and once it is rounded to its scale, each tensor for itself; those that
/// are averages or products of rounded ones, with what that does to them. Values crowd around nought, so
/// that rounding shifts them by more than chance. On some of the pictures.
std::map<fastpath::TensorPlace, ChannelMeans> meansOfRounded(
    const FoldedNetwork& network, const std::map<fastpath::TensorPlace, fastpath::TensorScale>& scales,
    const std::vector<MapValues>& images, int threads, const Control& control = {});

}  // namespace effnet::quantize
