#include "core/base/error.h"
#include "core/checkpoint/zip_directory.h"
#include "tests/fuzz/memory_file.h"

#include <vector>

/// Every entry that is given lies inside the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const effnet::MemoryFile file(data, size);
  std::vector<std::byte> bytes(size);
  try {
    for (const auto& [name, part] : effnet::storedEntries(file.path(), bytes))
      for (std::byte& byte : part) byte = std::byte{1};
  } catch (const effnet::Error&) {
  }
  return 0;
}
