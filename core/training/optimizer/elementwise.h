#pragma once

#include "core/nn/parallel.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <torch/types.h>

namespace effnet {

/// Whether elements of the same place lie at the same distances. A dimension of one element has no distance:
/// the weights of a 1×1 convolution and their gradient may state different ones.
inline bool sameStrides(const torch::Tensor& a, const torch::Tensor& b) {
  for (std::int64_t d = 0; d < a.dim(); ++d)
    if (a.size(d) > 1 && a.stride(d) != b.stride(d)) return false;
  return true;
}

/// Whether these are 32-bit floats on the CPU that lie in memory alike, without gaps: then an optimizer's
/// step is one pass through memory, which is otherwise read and written ten times.
template <std::size_t N>
bool lieAlike(const std::array<const torch::Tensor*, N>& tensors) {
  const auto& first = *tensors[0];
  for (const auto* each : tensors) {
    if (!each->device().is_cpu() || each->scalar_type() != at::kFloat || each->sizes() != first.sizes() ||
        !sameStrides(*each, first) || !each->is_non_overlapping_and_dense())
      return false;
  }
  return true;
}

/// Calls `kernel(floats, begin, end)` for the parts of such tensors, on all threads; `floats[i]` belongs to
/// `tensors[i]`.
template <std::size_t N, typename Kernel>
void forEachPart(const std::array<const torch::Tensor*, N>& tensors, Kernel kernel) {
  constexpr std::int64_t kGrain = 32768;
  std::array<float*, N> floats;
  for (std::size_t i = 0; i < N; ++i) {
    const torch::Tensor& tensor = *tensors[i];
    floats[i] = tensor.data_ptr<float>();
  }
  at::parallel_for(0, tensors[0]->numel(), kGrain,
                   [&](std::int64_t begin, std::int64_t end) { kernel(floats, begin, end); });
}

}  // namespace effnet
