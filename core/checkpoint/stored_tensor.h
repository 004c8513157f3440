#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace effnet {

/// How one element lies in a file, little-endian.
enum class ElementType { F64, F32, F16, BF16, I64, I32, I16, I8, U8, Bool };

std::size_t elementSize(ElementType type);

/// As .safetensors call them: "F32", "BF16", "BOOL".
const char* toString(ElementType type);
std::optional<ElementType> elementTypeFromString(std::string_view name);

/// A tensor as a file describes it. Nothing was copied or converted; this knows no Torch.
struct StoredTensor {
  ElementType type = ElementType::F32;
  std::span<std::byte> storage;  ///< whole elements; several tensors may share one
  std::int64_t offset = 0;       ///< of the first element, in elements
  std::vector<std::int64_t> sizes;
  std::vector<std::int64_t> strides;  ///< in elements
};

/// What a file of weights holds.
struct StoredTensors {
  std::string format;  ///< "safetensors", "pth-zip" or "pth-legacy"
  std::map<std::string, StoredTensor> tensors;
  std::map<std::string, std::string> metadata;       ///< see TensorFile
  std::vector<std::vector<std::string>> classNames;  ///< see TensorFile
};

/// Reads a file whose bytes are these, recognised by content. `path` is that of the same file, for minizip.
/// Every tensor lies inside its storage, every storage inside `bytes`. Throws Error as readTensorFile,
/// without the file's name.
StoredTensors readStoredTensors(const std::filesystem::path& path, std::span<std::byte> bytes);

/// The product of sizes, or nothing when one is negative or it exceeds `limit`.
std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& sizes, std::int64_t limit);

/// Strides of a tensor whose elements lie one behind the other; their number must be an int64's.
std::vector<std::int64_t> denseStrides(const std::vector<std::int64_t>& sizes);

/// Throws Error("checkpoint_damaged") naming `name` where offset, sizes and strides do not stay inside the
/// storage, or more elements are seen than it holds.
void checkView(const StoredTensor& tensor, const std::string& name);

}  // namespace effnet
