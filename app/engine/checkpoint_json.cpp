#include "app/engine/checkpoint_json.h"

#include "core/protocol/network_json.h"

namespace effnet {

Json inspectionJson(const Checkpoint& checkpoint) {
  return {{"layout", checkpoint.layout},
          {"format", checkpoint.format},
          {"family", checkpoint.spec.family},
          {"model", checkpoint.spec.name},
          {"classes", checkpoint.spec.classes},
          {"tensors", checkpoint.tensors},
          {"matched", checkpoint.report.matched},
          {"missing", checkpoint.report.missing},
          {"unexpected", checkpoint.report.unexpected},
          {"wrong_shape", checkpoint.report.wrongShape},
          {"not_finite", checkpoint.report.notFinite},
          {"params", checkpoint.params},
          {"guessed", checkpoint.guessed},
          {"network", toJson(checkpoint.spec)},
          {"preprocessing", toJson(checkpoint.preprocessing)}};
}

}  // namespace effnet
