#pragma once

#include <cstddef>

namespace effnet {

/// The two products that a linear classifier consists of, for the processor that runs them.

/// out[k] = the sum over `width` of row · weights[k], for each of `count` rows of weights.
void dotEach(const float* row, const float* weights, std::size_t count, std::size_t width, float* out);

/// target[k] += factors[k] · row, for each of `count` rows of the target.
void addEach(const float* row, const float* factors, std::size_t count, std::size_t width, float* target);

/// The squared distance of two rows.
float squaredDistance(const float* a, const float* b, std::size_t width);

}  // namespace effnet
