#include "core/imaging/media.h"

#include "core/base/system/module.h"

namespace effnet {

const Media& media() {
  static const Media& loaded = *static_cast<const Media*>(symbolOf("effnet-media", "effnetMedia"));
  return loaded;
}

}  // namespace effnet
