#include "core/base/error.h"
#include "core/checkpoint/onnx_writer.h"

namespace effnet {

OnnxFile writeOnnx(Network, const std::map<std::string, std::string>&, const Preprocessing&,
                   const OnnxOptions&, const fastpath::QuantizedNetwork*) {
  throw Error("unsupported", "this program was built without the ONNX library");
}

}  // namespace effnet
