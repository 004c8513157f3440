#include "core/scaling/rounding.h"

#include "core/base/error.h"
#include "core/scaling/cost.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace effnet {
namespace {

// At this side every map of a network that halves ten times at most is a whole fraction of the input.
constexpr int kProbeSide = 1024;

/// How one layer's cost grows: asked of the same network at twice the width, so that whatever a family keeps
/// fixed (the stem, the head, the classes, the three colours) is found without a list of rules.
struct LayerGrowth {
  double macs = 0;    ///< at kProbeSide and width 1
  int power = 0;      ///< of the width in its cost
  int headPower = 0;  ///< of the head's own width
  bool map = false;   ///< whether the cost grows with the area of the input
};

struct StageGrowth {
  StageKind kind = StageKind::Body;
  std::vector<LayerGrowth> first;   ///< of the block that has the stride
  std::vector<LayerGrowth> repeat;  ///< of those after it; empty where a stage has one block only
  int channels = 0;
  bool channelsGrow = false;
  double stride = 1;  ///< of its output against the input; 0 behind the pooling
};

NetworkSpec probeOf(NetworkSpec spec) {
  spec.resolution = kProbeSide;
  return spec;
}

LayerGrowth growthOf(const Layer& layer, const Layer& wide, StageKind kind, bool ownHead) {
  LayerGrowth growth{.macs = static_cast<double>(layer.macs()), .map = layer.outSize > 1};
  const int in = wide.inChannels != layer.inChannels;
  const int out = wide.outChannels != layer.outChannels;
  const int groups = wide.groups != layer.groups;
  growth.power = in + out - groups;
  // The head's convolution writes the head's channels, the classifier reads them.
  if (ownHead && kind == StageKind::Head) growth.headPower = out;
  if (ownHead && kind == StageKind::Classifier) growth.headPower = in;
  growth.power -= growth.headPower;
  return growth;
}

std::vector<StageGrowth> growthsOf(const NetworkSpec& baseline) {
  NetworkSpec two = probeOf(baseline);
  for (StageSpec& stage : two.stages) stage.layers = 2;
  const ExpandedNetwork plain = expand(two);
  const ExpandedNetwork wide = expand(scaleNetwork(two, {1, 2, 1}));
  std::vector<StageGrowth> growths(static_cast<std::size_t>(plain.stageCount()));
  for (std::size_t i = 0; i < plain.blocks.size(); ++i) {
    const Block& block = plain.blocks[i];
    StageGrowth& growth = growths[static_cast<std::size_t>(block.stage - 1)];
    growth.kind = plain.stageKind(block.stage);
    auto& layers = block.indexInStage == 0 ? growth.first : growth.repeat;
    if (block.layers.size() != wide.blocks[i].layers.size())
      throw Error("bad_spec", "twice as wide, stage " + std::to_string(block.stage) + " has other layers");
    for (std::size_t l = 0; l < block.layers.size(); ++l)
      layers.push_back(
          growthOf(block.layers[l], wide.blocks[i].layers[l], growth.kind, baseline.headChannels > 0));
    growth.channels = block.outChannels();
    growth.channelsGrow = wide.blocks[i].outChannels() != block.outChannels();
    growth.stride =
        growth.kind == StageKind::Classifier ? 0 : static_cast<double>(kProbeSide) / block.outSize();
  }
  return growths;
}

double costOf(const std::vector<LayerGrowth>& layers, double width, double headWidth, double side) {
  double sum = 0;
  for (const LayerGrowth& layer : layers)
    sum += layer.macs * std::pow(width, layer.power) * std::pow(headWidth, layer.headPower) *
           (layer.map ? side * side / (double(kProbeSide) * kProbeSide) : 1);
  return sum;
}

/// `layers` need not be whole: those behind the first cost what a repeated block does.
double costOf(const StageGrowth& stage, double layers, double width, double headWidth, double side) {
  const double first = costOf(stage.first, width, headWidth, side);
  if (layers <= 1 || stage.repeat.empty()) return first * std::min(1.0, layers);
  return first + (layers - 1) * costOf(stage.repeat, width, headWidth, side);
}

/// Whether a stage of NetworkSpec::stages grows with the depth.
bool repeats(const NetworkSpec& baseline, std::size_t stage) {
  return baseline.repeatsEnds || (stage > 0 && stage + 1 < baseline.stages.size());
}

void addTo(StageRounding& total, const StageRounding& stage) {
  for (double StageRounding::*cost :
       {&StageRounding::baseline, &StageRounding::rule, &StageRounding::unrounded, &StageRounding::withLayers,
        &StageRounding::withChannels, &StageRounding::counted})
    total.*cost += stage.*cost;
}

std::vector<SizeChange> changesBetween(const NetworkSpec& before, const NetworkSpec& after) {
  std::vector<SizeChange> changes;
  const auto note = [&](int stage, SizeChange::What what, int from, int to) {
    if (from != to) changes.push_back({stage, what, from, to});
  };
  using What = SizeChange::What;
  note(0, What::Pixels, before.resolution, after.resolution);
  note(1, What::Channels, before.stemChannels, after.stemChannels);
  const int stages = static_cast<int>(before.stages.size());
  for (int i = 0; i < stages; ++i) {
    const StageSpec& from = before.stages[static_cast<std::size_t>(i)];
    const StageSpec& to = after.stages[static_cast<std::size_t>(i)];
    note(i + 2, What::Layers, from.layers, to.layers);
    note(i + 2, What::Channels, from.channels, to.channels);
  }
  note(stages + 2, What::Channels, before.headChannels, after.headChannels);
  return changes;
}

}  // namespace

RoundingReport roundingOf(const NetworkSpec& baseline, const Scaling& scaling) {
  const auto [d, w, r] = scaling;
  const NetworkSpec scaled = scaleNetwork(baseline, scaling);
  const Analysis before = analyzeCost(baseline);
  const Analysis now = analyzeCost(scaled);
  const ExpandedNetwork eights = expand(probeOf(scaled));
  const double headWidth = baseline.headWidth == HeadWidth::ScaledUpOnly ? std::max(1.0, w) : w;
  const double side = baseline.resolution * r;
  const std::vector<StageGrowth> growths = growthsOf(baseline);
  RoundingReport report{.scaling = scaling};
  for (std::size_t i = 0; i < growths.size(); ++i) {
    const StageGrowth& growth = growths[i];
    const StageCost& counted = now.stages[i];
    const bool body = growth.kind == StageKind::Body;
    const double own = growth.kind == StageKind::Head ? headWidth : w;
    StageRounding stage{.stage = counted.index, .kind = growth.kind};
    stage.wantedLayers = body && repeats(baseline, i - 1) ? before.stages[i].layers * d : counted.layers;
    stage.layers = counted.layers;
    stage.wantedChannels = growth.channels * (growth.channelsGrow ? own : 1);
    stage.channels = counted.outChannels;
    stage.wantedPixels = growth.stride > 0 ? side / growth.stride : 1;
    stage.pixels = counted.outResolution;
    stage.baseline = static_cast<double>(before.stages[i].counts.macs);
    stage.rule = stage.baseline * d * w * w * r * r;
    stage.unrounded = costOf(growth, stage.wantedLayers, w, headWidth, side);
    stage.withLayers = costOf(growth, stage.layers, w, headWidth, side);
    stage.counted = static_cast<double>(counted.counts.macs);
    report.stages.push_back(stage);
  }
  for (const Block& block : eights.blocks)
    for (const Layer& layer : block.layers)
      report.stages[static_cast<std::size_t>(block.stage - 1)].withChannels +=
          static_cast<double>(layer.macs()) *
          (layer.outSize > 1 ? side * side / (double(kProbeSide) * kProbeSide) : 1);
  report.total.wantedLayers = report.total.layers = 0;
  for (const StageRounding& stage : report.stages) {
    addTo(report.total, stage);
    report.total.wantedLayers += stage.wantedLayers;
    report.total.layers += stage.layers;
  }
  report.total.wantedPixels = side;
  report.total.pixels = scaled.resolution;
  return report;
}

std::optional<NextChange> nextChange(const NetworkSpec& baseline, ScalingMode mode,
                                     const Coefficients& coefficients, double phi, bool above) {
  constexpr double kSteps = 1000;  // in one φ
  constexpr int kFarthest = 16 * 1000;
  const double begin = above ? std::floor(phi * kSteps + 1e-6) : std::ceil(phi * kSteps - 1e-6);
  const auto at = [&](int steps) { return (begin + (above ? steps : -steps)) / kSteps; };
  const auto network = [&](double value) {
    return scaleNetwork(baseline, scalingFor(mode, value, coefficients));
  };
  const NetworkSpec now = network(phi);
  const auto changes = [&](int steps) { return changesBetween(now, network(at(steps))); };
  const auto isOther = [&](int steps) {
    try {
      return !changes(steps).empty();
    } catch (const Error&) {
      return true;  // beyond the last network
    }
  };
  int other = 1;
  for (; !isOther(other); other *= 2)
    if (other > kFarthest) return std::nullopt;
  int same = other / 2;
  while (other - same > 1) {  // sizes never fall as φ grows: bisection is exact
    const int middle = same + (other - same) / 2;
    (isOther(middle) ? other : same) = middle;
  }
  try {
    return NextChange{at(other), changes(other)};
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace effnet
