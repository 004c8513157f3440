#pragma once

#include "core/fastpath/steps/step.h"

namespace effnet::fastpath {

/// One row times a packed matrix, in float: what squeeze-excite does with its averages.
void multiplyRow(const Kernels& kernels, const PackedMatrix& matrix, const float* input, float* output);

}  // namespace effnet::fastpath
