#include "core/fastpath/packing/int8_outcome.h"

#include <algorithm>
#include <cmath>

namespace effnet::fastpath {
namespace {

double valueAt(Activation activation, double x) {
  if (activation == Activation::HardSwish) return x * std::clamp(x / 6 + 0.5, 0.0, 1.0);
  return x / (1 + std::exp(-x));
}

/// Of SiLU, and of hard-swish above 3.
double slopeAt(Activation activation, double x) {
  if (activation == Activation::HardSwish) return 1;
  const double s = 1 / (1 + std::exp(-x));
  return s * (1 + x * (1 - s));
}

/// Where a curve is cut into pieces: below, it is nought; above, either a byte's end or nearly x. Hard-swish
/// is of second degree itself between −3 and 3, where it begins and ends.
struct Cut {
  double low = -3;
  double step = 6.0 / (kCurveSegments - 2);

  Cut(Activation activation, const TensorScale& output) {
    if (activation == Activation::HardSwish) return;
    low = -8;
    step = (std::min(8.0, std::max(0.5, double{output.high()} + 1)) - low) / (kCurveSegments - 2);
  }
  double begin(int segment) const { return low + (segment - 1) * step; }
};

/// Each piece meets the curve at its ends and in its middle.
std::shared_ptr<const Curve> curveOf(Activation activation, const Cut& cut, const TensorScale& output,
                                     double shift) {
  const auto curve = std::make_shared<Curve>();
  const auto put = [&](int segment, double a, double b, double c) {
    curve->a[segment] = static_cast<float>(a / output.scale + output.zero + shift);
    curve->b[segment] = static_cast<float>(b / output.scale);
    curve->c[segment] = static_cast<float>(c / output.scale);
  };
  put(0, 0, 0, 0);
  for (int i = 1; i + 1 < kCurveSegments; ++i) {
    const double begin = valueAt(activation, cut.begin(i));
    const double middle = valueAt(activation, cut.begin(i) + cut.step / 2);
    const double end = valueAt(activation, cut.begin(i + 1));
    put(i, begin, 4 * middle - 3 * begin - end, 2 * (begin + end) - 4 * middle);
  }
  const double end = cut.begin(kCurveSegments - 1);
  put(kCurveSegments - 1, valueAt(activation, end), slopeAt(activation, end) * cut.step, 0);
  return curve;
}

}  // namespace

Int8Finish Int8Outcome::finish(int channel) const {
  Int8Finish finish;
  finish.multiplier = multiplier.data() + channel;
  finish.offset = offset.data() + channel;
  finish.curve = curve.get();
  finish.low = low;
  finish.high = high;
  finish.residualMultiplier = residualMultiplier;
  finish.clampFirst = clampFirst;
  finish.residualOffset = residualOffset;
  return finish;
}

Int8Outcome outcomeOf(const Layer& layer, const QuantizedLayer& values, const Int8Surroundings& scales) {
  Int8Outcome outcome;
  const TensorScale& output = scales.output;
  const bool bytes = output.quantised();
  const bool curved =
      bytes && (layer.activation == Activation::SiLU || layer.activation == Activation::HardSwish);
  const Cut cut(layer.activation, output);
  double residualShift = 0;
  if (scales.residual.quantised()) {
    outcome.residualMultiplier = scales.residual.scale / output.scale;
    residualShift = -double{outcome.residualMultiplier} * scales.residual.zero;
  }
  // From a value to what the sum is turned into: t of the curve, a byte, or the value itself.
  const double factor = curved ? 1 / cut.step : bytes ? 1 / double{output.scale} : 1;
  double shift = curved ? 1 - cut.low / cut.step : bytes ? output.zero : 0;
  const bool rectified = layer.activation == Activation::ReLU || layer.activation == Activation::ReLU6;
  outcome.clampFirst = rectified && scales.residual.quantised() && !scales.residualFirst;
  if (outcome.clampFirst)
    outcome.residualOffset = static_cast<float>(residualShift);
  else if (!curved)
    shift += residualShift;
  if (bytes && rectified) outcome.low = output.zero;
  if (bytes && layer.activation == Activation::ReLU6)
    outcome.high = std::min(255.F, static_cast<float>(output.zero + 6 / double{output.scale}));
  if (curved) outcome.curve = curveOf(layer.activation, cut, output, residualShift);
  const std::size_t padded = static_cast<std::size_t>(paddedChannels(layer.outChannels));
  outcome.multiplier.resize(padded);
  outcome.offset.resize(padded, bytes ? output.zero : 0.F);
  for (std::size_t c = 0; c < values.bias.size(); ++c) {
    outcome.multiplier[c] = static_cast<float>(double{scales.input.scale} * values.weightScale[c] * factor);
    outcome.offset[c] = static_cast<float>(values.bias[c] * factor + shift);
  }
  return outcome;
}

}  // namespace effnet::fastpath
