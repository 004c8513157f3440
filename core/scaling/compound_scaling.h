#pragma once

#include "core/scaling/network_spec.h"

#include <cstddef>
#include <string_view>

namespace effnet {

enum class ScalingMode { Compound, Depth, Width, Resolution };

/// The paper's α, β, γ (arXiv 1905.11946, section 3.3), grid-searched on B0 at φ = 1.
struct Coefficients {
  double alpha = 1.2;
  double beta = 1.1;
  double gamma = 1.15;

  /// α·β²·γ², by which the cost grows when φ grows by one; the paper asks for about 2.
  double product() const { return alpha * beta * beta * gamma * gamma; }
};

/// Factors on a baseline's layers, channels and input size.
struct Scaling {
  double depth = 1;
  double width = 1;
  double resolution = 1;
};

/// Compound: α^φ, β^φ, γ^φ. One dimension alone: depth 2^φ, width or resolution 2^(φ/2), so that each mode
/// costs about 2^φ. Throws Error("bad_value") on numbers that are not finite or coefficients that are not
/// positive.
Scaling scalingFor(ScalingMode mode, double phi, const Coefficients& coefficients = {});

/// Throws Error("bad_value") for another word than compound, depth, width, resolution.
ScalingMode scalingModeFromString(std::string_view word);
const char* toString(ScalingMode mode);

/// The baseline with scaled layers, channels and resolution (rounded to the nearest pixel). The result is
/// named "custom" unless all factors are one. Throws Error("bad_value") outside the limits of network_spec.h.
NetworkSpec scaleNetwork(const NetworkSpec& baseline, const Scaling& scaling);

/// Channels · width as a multiple of eight, under the rule.
int roundChannels(double channels, double width, ChannelRounding rule);

/// Of one of the baseline's stages; the first and the last are not repeated in every family.
int scaledLayers(const NetworkSpec& baseline, std::size_t stage, double depth);

/// ⌈layers · depth⌉, with products that are whole but for binary rounding (1.1 · 10) taken as whole.
int roundLayers(int layers, double depth);

}  // namespace effnet
