#include "core/base/error.h"
#include "core/checkpoint/quantized_layout.h"
#include "core/checkpoint/safetensors_reader.h"
#include "core/protocol/json_text.h"
#include "core/protocol/network_json.h"

#include <cstring>

/// Any .safetensors is refused with an Error, or holds a quantised network that is written as it was read.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace effnet;
  std::vector<std::byte> bytes(size);
  if (size > 0) std::memcpy(bytes.data(), data, size);
  try {
    const StoredTensors stored = readSafetensors(bytes);
    const auto network = stored.metadata.find("effnet.network");
    if (network == stored.metadata.end()) return 0;
    const Json json = parseJson(network->second);
    if (json.is_discarded()) return 0;
    std::map<std::string, TensorBytes> tensors;
    for (const auto& [name, tensor] : stored.tensors)
      tensors[name] = {tensor.type, tensor.sizes, tensor.storage};
    const fastpath::QuantizedNetwork read = readQuantized(tensors, networkSpecFromJson(json));
    std::map<std::string, TensorBytes> written;
    for (const auto& [name, tensor] : tensorsOf(read)) written[name] = tensor;
    if (!(readQuantized(written, read.spec) == read)) __builtin_trap();
  } catch (const Error&) {
  }
  return 0;
}
