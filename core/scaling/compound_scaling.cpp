#include "core/scaling/compound_scaling.h"

#include "core/base/error.h"
#include "core/scaling/scaling_words.h"

#include <algorithm>
#include <cmath>

namespace effnet {
namespace {

void requireFactor(double value, const char* what) {
  if (!std::isfinite(value) || value <= 0)
    throw Error("bad_value", std::string(what) + " must be a positive number, not " + std::to_string(value));
}

int requireWithin(double value, int limit, const char* what) {
  if (!(value <= limit))
    throw Error("bad_value",
                std::string("the scaled network would have ") + what + " beyond " + std::to_string(limit));
  return static_cast<int>(value);
}

int headChannels(const NetworkSpec& baseline, const NetworkSpec& scaled, double width) {
  if (baseline.headChannels == 0) return 0;
  switch (baseline.headWidth) {
    case HeadWidth::Fixed:
      return baseline.headChannels;
    case HeadWidth::FourTimesLastStage:
      return 4 * scaled.stages.back().channels;
    case HeadWidth::ScaledUpOnly:
      return roundChannels(baseline.headChannels, std::max(1.0, width), baseline.rounding);
    case HeadWidth::Scaled:
      break;
  }
  return roundChannels(baseline.headChannels, width, baseline.rounding);
}

}  // namespace

const char* toString(ScalingMode mode) {
  return wordOf(mode);
}

ScalingMode scalingModeFromString(std::string_view word) {
  return parseWord<ScalingMode>(word, "scaling mode");
}

Scaling scalingFor(ScalingMode mode, double phi, const Coefficients& coefficients) {
  if (!std::isfinite(phi)) throw Error("bad_value", "phi must be a finite number");
  switch (mode) {
    case ScalingMode::Depth:
      return {std::exp2(phi), 1, 1};
    case ScalingMode::Width:
      return {1, std::exp2(phi / 2), 1};
    case ScalingMode::Resolution:
      return {1, 1, std::exp2(phi / 2)};
    case ScalingMode::Compound:
      break;
  }
  requireFactor(coefficients.alpha, "alpha");
  requireFactor(coefficients.beta, "beta");
  requireFactor(coefficients.gamma, "gamma");
  return {std::pow(coefficients.alpha, phi), std::pow(coefficients.beta, phi),
          std::pow(coefficients.gamma, phi)};
}

int roundChannels(double channels, double width, ChannelRounding rule) {
  const double wanted = channels * width;
  int rounded = std::max(8, requireWithin(std::floor((wanted + 4) / 8) * 8, limits::kChannels, "channels"));
  if (rule == ChannelRounding::TenPercent && rounded < 0.9 * wanted) rounded += 8;
  return rounded;
}

int roundLayers(int layers, double depth) {
  // 1.1 · 10 is 11.000000000000002 in double precision, and ceil would add a layer that exact arithmetic does
  // not.
  constexpr double kBinaryNoise = 1e-9;
  return std::max(
      1, requireWithin(std::ceil(layers * depth - kBinaryNoise), limits::kLayers, "layers in a stage"));
}

int scaledLayers(const NetworkSpec& baseline, std::size_t stage, double depth) {
  const bool end = stage == 0 || stage + 1 == baseline.stages.size();
  const int layers = baseline.stages[stage].layers;
  return end && !baseline.repeatsEnds ? layers : roundLayers(layers, depth);
}

NetworkSpec scaleNetwork(const NetworkSpec& baseline, const Scaling& scaling) {
  requireFactor(scaling.depth, "depth");
  requireFactor(scaling.width, "width");
  requireFactor(scaling.resolution, "resolution");
  NetworkSpec scaled = baseline;
  scaled.depth = baseline.depth * scaling.depth;
  scaled.width = baseline.width * scaling.width;
  scaled.resolution =
      requireWithin(std::round(baseline.resolution * scaling.resolution), limits::kResolution, "a side");
  if (scaling.depth != 1 || scaling.width != 1 || scaling.resolution != 1) scaled.name = "custom";
  if (baseline.stemScales)
    scaled.stemChannels = roundChannels(baseline.stemChannels, scaling.width, baseline.rounding);
  for (StageSpec& stage : scaled.stages) {
    stage.channels = roundChannels(stage.channels, scaling.width, baseline.rounding);
    if (stage.expandFrom > 0)
      stage.expandFrom = roundChannels(stage.expandFrom, scaling.width, baseline.rounding);
    stage.layers =
        scaledLayers(baseline, static_cast<std::size_t>(&stage - scaled.stages.data()), scaling.depth);
  }
  scaled.headChannels = headChannels(baseline, scaled, scaling.width);
  validate(scaled);
  return scaled;
}

}  // namespace effnet
