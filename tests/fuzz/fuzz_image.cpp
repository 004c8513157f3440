#include "core/base/error.h"
#include "core/imaging/decode.h"

#include <cstddef>
#include <cstdint>

/// Any bytes: a picture or an Error, never anything else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  effnet::probeImage(bytes);
  try {
    effnet::decodeImage(bytes, "fuzzed");
  } catch (const effnet::Error&) {
    // Refusing is what the decoder should do with most of these.
  }
  return 0;
}
