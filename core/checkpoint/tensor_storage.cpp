#include "core/checkpoint/tensor_storage.h"

#include "core/scaling/error.h"

#include <cstring>

namespace effnet {

torch::Tensor elementsOf(const std::shared_ptr<MappedFile>& file, std::span<std::byte> bytes,
                         torch::ScalarType type) {
  const auto width = c10::elementSize(type);
  const auto count = static_cast<std::int64_t>(bytes.size() / width);
  if (count > 0 && reinterpret_cast<std::uintptr_t>(bytes.data()) % width == 0)
    return torch::from_blob(
        bytes.data(), {count}, [file](void*) {}, type);
  torch::Tensor copy = torch::empty({count}, type);
  if (count == 0) return copy;
  std::memcpy(copy.data_ptr(), bytes.data(), static_cast<std::size_t>(count) * width);
  file->release(bytes);  // or a large file would be in memory twice
  return copy;
}

std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& sizes, std::int64_t limit) {
  std::int64_t count = 1;
  for (std::int64_t size : sizes)
    if (size < 0 || __builtin_mul_overflow(count, size, &count)) return std::nullopt;
  return count <= limit ? std::optional(count) : std::nullopt;
}

torch::Tensor checkedView(const torch::Tensor& storage, std::int64_t offset,
                          const std::vector<std::int64_t>& sizes, const std::vector<std::int64_t>& strides,
                          const std::string& name) {
  const auto refuse = [&](const char* why) {
    throw Error("checkpoint_damaged", "the tensor '" + name + "' " + why);
  };
  if (sizes.size() != strides.size() || sizes.size() > 8) refuse("has a shape that is not understood");
  const auto count = elementCount(sizes, storage.numel());
  if (!count) refuse("claims more elements than its storage holds");
  std::int64_t last = offset;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    std::int64_t reach = 0;
    if (strides[i] < 0 || __builtin_mul_overflow(sizes[i] - 1, strides[i], &reach) ||
        __builtin_add_overflow(last, *count > 0 ? reach : 0, &last))
      refuse("has strides that are not understood");
  }
  if (offset < 0 || offset > storage.numel() || (*count > 0 && last >= storage.numel()))
    refuse("reaches beyond its storage");
  return storage.as_strided(sizes, strides, offset);
}

}  // namespace effnet
