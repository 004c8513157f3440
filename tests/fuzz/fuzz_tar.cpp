#include "core/base/error.h"
#include "core/dataset/tar_shard.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any bytes as a shard of pictures: what is told of it lies within it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const effnet::TarPicture& each : effnet::readTarBytes(bytes, "fuzz").pictures)
      if (each.offset < 0 || each.bytes <= 0 || each.offset + each.bytes > static_cast<std::int64_t>(size))
        std::abort();
  } catch (const effnet::Error&) {
    // Most bytes are no archive.
  }
  return 0;
}
