#include "core/base/error.h"
#include "core/checkpoint/stored_tensor.h"
#include "tests/fuzz/memory_file.h"

#include <cstring>

namespace {

volatile std::byte sink;

/// Touches the first and the last element.
void touch(const effnet::StoredTensor& tensor) {
  std::int64_t last = tensor.offset;
  for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
    if (tensor.sizes[i] == 0) return;
    last += (tensor.sizes[i] - 1) * tensor.strides[i];
  }
  const std::size_t width = elementSize(tensor.type);
  sink = tensor.storage.data()[static_cast<std::size_t>(tensor.offset) * width];
  sink = tensor.storage.data()[static_cast<std::size_t>(last) * width + width - 1];
}

}  // namespace

/// Any bytes are refused with an Error, or give tensors that lie inside them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const effnet::MemoryFile file(data, size);
  std::vector<std::byte> bytes(size);
  if (size > 0) std::memcpy(bytes.data(), data, size);
  try {
    for (const auto& [name, tensor] : effnet::readStoredTensors(file.path(), bytes).tensors) touch(tensor);
  } catch (const effnet::Error&) {
  }
  return 0;
}
