#pragma once

#include "core/checkpoint/mapped_file.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Elements of one type inside a mapped file, as a flat tensor: without a copy where their alignment allows.
/// `bytes` must lie inside `file` and hold whole elements.
torch::Tensor elementsOf(const std::shared_ptr<MappedFile>& file, std::span<std::byte> bytes,
                         torch::ScalarType type);

/// A view into a storage, after checking that offset, sizes and strides stay inside it and that no more
/// elements are seen than it holds. Throws Error("checkpoint_damaged") naming `name`.
torch::Tensor checkedView(const torch::Tensor& storage, std::int64_t offset,
                          const std::vector<std::int64_t>& sizes, const std::vector<std::int64_t>& strides,
                          const std::string& name);

/// The product of sizes, or nothing when one is negative or it exceeds `limit`.
std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& sizes, std::int64_t limit);

}  // namespace effnet
