#include "core/scaling/receptive_field.h"

namespace effnet {

std::vector<ReceptiveField> receptiveFields(const ExpandedNetwork& network) {
  std::vector<ReceptiveField> fields;
  ReceptiveField field;
  for (const Block& block : network.blocks) {
    if (network.stageKind(block.stage) == StageKind::Classifier) break;
    field.stage = block.stage;
    for (const Layer& layer : block.layers) {
      // The squeeze-excite pair works on the pooled map, the shortcut beside the main path.
      if (layer.role == LayerRole::SqueezeReduce || layer.role == LayerRole::SqueezeExpand ||
          layer.role == LayerRole::Shortcut)
        continue;
      field.size += (layer.kernel - 1) * field.step;
      field.step *= layer.stride;
    }
    if (fields.empty() || fields.back().stage != block.stage)
      fields.push_back(field);
    else
      fields.back() = field;
  }
  return fields;
}

}  // namespace effnet
