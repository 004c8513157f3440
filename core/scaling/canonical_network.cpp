#include "core/scaling/canonical_network.h"

#include "core/base/sha256.h"
#include "core/scaling/expansion.h"

#include <algorithm>
#include <sstream>

namespace effnet {
namespace {

bool has(const Block& block, LayerRole role) {
  return std::ranges::find(block.layers, role, &Layer::role) != block.layers.end();
}

bool isInverted(const StageSpec& stage) {
  return stage.op == Operator::MBConv || stage.op == Operator::FusedMBConv;
}

/// Clears what changes none of the stage's blocks.
void simplify(StageSpec& stage, const NetworkSpec& spec, const std::vector<Block>& blocks) {
  stage.continues = false;
  if (stage.activation == spec.activation) stage.activation.reset();
  const bool squeezes =
      std::ranges::any_of(blocks, [](const Block& b) { return has(b, LayerRole::SqueezeReduce); });
  if (!squeezes) stage.seRatio = 0;
  if (!isInverted(stage)) {
    stage.skip = true;
    stage.alwaysExpands = false;
    stage.expandFrom = 0;
    if (stage.op != Operator::Bottleneck) stage.expandRatio = 1;
    return;
  }
  const bool fits = std::ranges::any_of(
      blocks, [](const Block& b) { return b.inChannels() == b.outChannels() && b.inSize() == b.outSize(); });
  if (!fits) stage.skip = true;
  if (stage.expandRatio != 1) stage.alwaysExpands = false;
  const int in = blocks.front().inChannels();
  if (stage.expandFrom == in && (blocks.size() == 1 || stage.channels == in)) stage.expandFrom = 0;
}

std::vector<Block> blocksOf(const ExpandedNetwork& network, std::size_t stage) {
  std::vector<Block> blocks;
  for (const Block& block : network.blocks)
    if (block.flatIndex >= 0 && static_cast<std::size_t>(block.stage) == stage + 2) blocks.push_back(block);
  return blocks;
}

/// A stage that only goes on with the one before it.
bool joins(const StageSpec& before, const StageSpec& stage) {
  StageSpec alike = stage;
  alike.layers = before.layers;
  alike.stride = before.stride;
  return stage.stride == 1 && alike == before && before.layers + stage.layers <= limits::kLayers;
}

void writeLayer(std::ostream& text, const Layer& layer) {
  text << static_cast<int>(layer.kind) << ',' << static_cast<int>(layer.role) << ',' << layer.inChannels
       << ',' << layer.outChannels << ',' << layer.kernel << ',' << layer.stride << ',' << layer.groups << ','
       << layer.bias << layer.norm << ',' << static_cast<int>(layer.activation) << ';';
}

}  // namespace

NetworkSpec canonicalNetwork(const NetworkSpec& spec) {
  const ExpandedNetwork network = expand(spec);
  NetworkSpec plain = spec;
  plain.family.clear();
  plain.name = "custom";
  plain.depth = plain.width = 1;
  plain.rounding = ChannelRounding::TenPercent;
  plain.headWidth = HeadWidth::Scaled;
  plain.stemScales = plain.repeatsEnds = true;
  plain.stages.clear();
  bool anySqueeze = false;
  for (std::size_t i = 0; i < spec.stages.size(); ++i) {
    StageSpec stage = spec.stages[i];
    simplify(stage, spec, blocksOf(network, i));
    anySqueeze = anySqueeze || stage.seRatio > 0;
    if (!plain.stages.empty() && joins(plain.stages.back(), stage))
      plain.stages.back().layers += stage.layers;
    else
      plain.stages.push_back(stage);
  }
  if (!anySqueeze) plain.squeeze = {};
  return plain;
}

std::string networkKey(const NetworkSpec& spec) {
  const ExpandedNetwork network = expand(spec);
  std::ostringstream text;
  text.precision(17);
  text << spec.resolution << ' ' << static_cast<int>(spec.padding) << ' ' << spec.bnEpsilon << ' '
       << spec.bnMomentum << ' ' << spec.dropout << ' ' << spec.stochasticDepth << '\n';
  for (const Block& block : network.blocks) {
    text << block.residual << ':';
    for (const Layer& layer : block.layers) writeLayer(text, layer);
    text << '\n';
  }
  Sha256 hash;
  hash.add(text.str());
  return hash.finish().substr(0, 16);
}

}  // namespace effnet
