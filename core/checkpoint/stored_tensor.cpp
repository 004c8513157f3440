#include "core/checkpoint/stored_tensor.h"

#include "core/base/error.h"
#include "core/checkpoint/file_kind.h"
#include "core/checkpoint/safetensors_reader.h"
#include "core/checkpoint/torch_archive.h"

#include <algorithm>

namespace effnet {
namespace {

struct ElementKind {
  ElementType type;
  const char* name;
  std::size_t size;
};

constexpr ElementKind kKinds[] = {{ElementType::F64, "F64", 8}, {ElementType::F32, "F32", 4},
                                  {ElementType::F16, "F16", 2}, {ElementType::BF16, "BF16", 2},
                                  {ElementType::I64, "I64", 8}, {ElementType::I32, "I32", 4},
                                  {ElementType::I16, "I16", 2}, {ElementType::I8, "I8", 1},
                                  {ElementType::U8, "U8", 1},   {ElementType::Bool, "BOOL", 1}};

const ElementKind& kindOf(ElementType type) {
  return *std::ranges::find(kKinds, type, &ElementKind::type);
}

/// Names end in messages and are searched by patterns; those of real networks have some sixty characters.
constexpr std::size_t kLongestName = 1000;
/// Tensors may share memory, but a file whose tensors are together so many times its size only wants to be
/// slow.
constexpr std::uint64_t kMostShared = 16;

void refuseExcess(const StoredTensors& file, std::uint64_t fileSize) {
  std::uint64_t elements = 0;
  for (const auto& [name, tensor] : file.tensors) {
    if (name.size() > kLongestName)
      throw Error("checkpoint_damaged", "it holds a name of " + std::to_string(name.size()) + " characters");
    elements += static_cast<std::uint64_t>(*elementCount(tensor.sizes, INT64_MAX));
  }
  if (elements > kMostShared * fileSize)
    throw Error("checkpoint_damaged", "its tensors claim far more elements than the file holds");
}

StoredTensors readRecognised(const std::filesystem::path& path, std::span<std::byte> bytes) {
  if (bytes.empty()) throw Error("checkpoint_damaged", "the file is empty");
  if (looksLikeZip(bytes)) return readTorchZip(path, bytes);
  if (looksLikeSafetensors(bytes)) return readSafetensors(bytes);
  if (looksLikePickle(bytes)) return readTorchLegacy(bytes);
  const std::string kind = foreignKind(path, bytes);
  throw Error(
      "checkpoint_unknown",
      kind.empty() ? "neither a .safetensors nor a file of torch.save (.pth, .pt, .bin, .ckpt)" : kind);
}

}  // namespace

std::size_t elementSize(ElementType type) {
  return kindOf(type).size;
}

const char* toString(ElementType type) {
  return kindOf(type).name;
}

std::optional<ElementType> elementTypeFromString(std::string_view name) {
  const auto found = std::ranges::find(kKinds, name, &ElementKind::name);
  return found == std::end(kKinds) ? std::nullopt : std::optional(found->type);
}

std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& sizes, std::int64_t limit) {
  std::int64_t count = 1;
  for (std::int64_t size : sizes)
    if (size < 0 || __builtin_mul_overflow(count, size, &count)) return std::nullopt;
  return count <= limit ? std::optional(count) : std::nullopt;
}

std::vector<std::int64_t> denseStrides(const std::vector<std::int64_t>& sizes) {
  std::vector<std::int64_t> strides(sizes.size(), 1);
  if (std::ranges::find(sizes, 0) != sizes.end()) return strides;  // the others may be of any size then
  for (std::size_t i = sizes.size(); i-- > 1;) strides[i - 1] = strides[i] * sizes[i];
  return strides;
}

void checkView(const StoredTensor& tensor, const std::string& name) {
  constexpr std::size_t kMostDimensions = 8;
  const auto refuse = [&](const char* why) {
    throw Error("checkpoint_damaged", "the tensor '" + name.substr(0, 120) + "' " + why);
  };
  const auto held = static_cast<std::int64_t>(tensor.storage.size() / elementSize(tensor.type));
  if (tensor.sizes.size() != tensor.strides.size() || tensor.sizes.size() > kMostDimensions)
    refuse("has a shape that is not understood");
  const auto count = elementCount(tensor.sizes, held);
  if (!count) refuse("claims more elements than its storage holds");
  std::int64_t last = tensor.offset;
  for (std::size_t i = 0; i < tensor.sizes.size(); ++i) {
    std::int64_t reach = 0;
    if (tensor.strides[i] < 0 || __builtin_mul_overflow(tensor.sizes[i] - 1, tensor.strides[i], &reach) ||
        __builtin_add_overflow(last, *count > 0 ? reach : 0, &last))
      refuse("has strides that are not understood");
  }
  if (tensor.offset < 0 || tensor.offset > held || (*count > 0 && last >= held))
    refuse("reaches beyond its storage");
}

StoredTensors readStoredTensors(const std::filesystem::path& path, std::span<std::byte> bytes) {
  StoredTensors file = readRecognised(path, bytes);
  refuseExcess(file, bytes.size());
  return file;
}

}  // namespace effnet
