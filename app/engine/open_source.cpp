#include "app/engine/open_source.h"

#include "app/engine/resources.h"
#include "core/protocol/known_weights.h"

namespace effnet {

OpenOptions openOptions(const OpenHow& how) {
  OpenOptions options;
  options.partial = how.partial;
  const OpenOverrides& stated = how.overrides;
  options.padding = stated.padding;
  options.bnEpsilon = stated.bnEpsilon;
  options.sigmoid = stated.activation == "sigmoid";
  if (stated.labels) options.labels = *stated.labels;
  options.spec = stated.network;
  if (stated.preprocessing) {
    const Preprocessing& wanted = *stated.preprocessing;
    options.preprocessing = {wanted.inputSize,     wanted.resize, {},        wanted.mode,
                             wanted.interpolation, wanted.mean,   wanted.std};
  }
  return options;
}

Checkpoint openSource(const std::string& source, const OpenHow& how) {
  OpenOptions options = openOptions(how);
  options.identifyUpTo = kQuickToIdentify;
  return openCheckpoint(resolveModelSource(source), options);
}

}  // namespace effnet
