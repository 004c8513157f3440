#include "core/checkpoint/tensor_storage.h"

#include <cstring>
#include <utility>

namespace effnet {
namespace {

constexpr std::pair<ElementType, torch::ScalarType> kTypes[] = {
    {ElementType::F64, torch::kFloat64}, {ElementType::F32, torch::kFloat32},
    {ElementType::F16, torch::kFloat16}, {ElementType::BF16, torch::kBFloat16},
    {ElementType::I64, torch::kInt64},   {ElementType::I32, torch::kInt32},
    {ElementType::I16, torch::kInt16},   {ElementType::I8, torch::kInt8},
    {ElementType::U8, torch::kUInt8},    {ElementType::Bool, torch::kBool}};

}  // namespace

torch::ScalarType scalarType(ElementType type) {
  for (const auto& [stored, scalar] : kTypes)
    if (stored == type) return scalar;
  return torch::kFloat32;
}

std::optional<ElementType> storedType(torch::ScalarType type) {
  for (const auto& [stored, scalar] : kTypes)
    if (scalar == type) return stored;
  return std::nullopt;
}

torch::Tensor elementsOf(const std::shared_ptr<MappedFile>& file, std::span<std::byte> bytes,
                         ElementType element) {
  const torch::ScalarType type = scalarType(element);
  const auto width = elementSize(element);
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

}  // namespace effnet
