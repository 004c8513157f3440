#pragma once

#include "core/base/system/mapped_file.h"
#include "core/checkpoint/stored_tensor.h"

#include <memory>
#include <torch/types.h>

namespace effnet {

torch::ScalarType scalarType(ElementType type);

/// Nothing for a type that files of weights do not have.
std::optional<ElementType> storedType(torch::ScalarType type);

/// Elements of one type inside a mapped file, as a flat tensor: without a copy where their alignment allows.
/// `bytes` must lie inside `file` and hold whole elements.
torch::Tensor elementsOf(const std::shared_ptr<MappedFile>& file, std::span<std::byte> bytes,
                         ElementType type);

}  // namespace effnet
