#include "core/search/synflow.h"

#include "core/scaling/expansion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace effnet {
namespace {

/// A value, and its derivative by a factor on every layer's weights: what all weights together contribute.
struct Flow {
  double value = 1;
  double derivative = 0;
};

/// Taps of a kernel that lie on the map, on average over the outputs of a row.
double tapsOnMap(const Layer& layer) {
  const int padding = (layer.kernel - 1) / 2;
  double taps = 0;
  for (int out = 0; out < layer.outSize; ++out) {
    const int begin = out * layer.stride - padding;
    taps += std::min(begin + layer.kernel, layer.inSize) - std::max(begin, 0);
  }
  return taps / std::max(1, layer.outSize);
}

/// Of normally distributed weights with the variance 2 / fan-out, as convolutions begin with here; the
/// classifier's differ by a factor that all networks of a search share.
double meanSize(double fanOut) {
  return std::sqrt(2 / fanOut) * std::sqrt(2 / std::numbers::pi);
}

double gainOf(const Layer& layer) {
  const double inputs = static_cast<double>(layer.inChannels) / layer.groups;
  if (layer.kind == LayerKind::Linear) return inputs * meanSize(layer.outChannels);
  const double taps = tapsOnMap(layer);
  const double fanOut = static_cast<double>(layer.kernel) * layer.kernel * layer.outChannels / layer.groups;
  return taps * taps * inputs * meanSize(fanOut);
}

Flow through(const Flow& in, double gain) {
  return {in.value * gain, in.derivative * gain + in.value * gain};
}

Flow through(const Flow& in, const Block& block) {
  Flow main = in;
  Flow skip = in;
  for (const Layer& layer : block.layers) {
    const bool weighs = layer.kind == LayerKind::Convolution || layer.kind == LayerKind::Linear;
    const bool gate = layer.role == LayerRole::SqueezeReduce || layer.role == LayerRole::SqueezeExpand;
    if (!weighs || gate) continue;
    Flow& flow = layer.role == LayerRole::Shortcut ? skip : main;
    flow = through(flow, gainOf(layer));
  }
  if (!block.residual) return main;
  return {main.value + skip.value, main.derivative + skip.derivative};
}

}  // namespace

double logSynflow(const NetworkSpec& network) {
  Flow flow;
  double scale = 0;  // logarithm of what was taken out, so that deep networks stay within a double
  for (const Block& block : expand(network).blocks) {
    flow = through(flow, block);
    scale += std::log(flow.value);
    flow.derivative /= flow.value;
    flow.value = 1;
  }
  return scale + std::log(flow.derivative) + std::log(network.classes);
}

}  // namespace effnet
