#include "core/base/error.h"
#include "core/protocol/voc_annotation.h"

namespace effnet {

VocAnnotation parseVocAnnotation(std::string_view) {
  throw Error("not_here", "effnet on Windows cannot read Pascal-VOC annotations yet; effnet on Linux can");
}

}  // namespace effnet
