#include "core/checkpoint/tensor_file.h"
#include "core/scaling/error.h"
#include "tests/fuzz/memory_file.h"

/// Whatever is read can be walked through to its last element.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const effnet::MemoryFile file(data, size);
  try {
    for (const auto& [name, tensor] : effnet::readTensorFile(file.path()).tensors) tensor.contiguous().sum();
  } catch (const effnet::Error&) {
  }
  return 0;
}
