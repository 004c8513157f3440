#pragma once

#include <torch/types.h>

namespace effnet {

/// ROAD's noisy linear imputation (Rong et al. 2022): pixels where `removed` [h,w] (bool) is set are replaced
/// by the solution of "each is the mean of its eight neighbours", straight ones weighing 1/6, diagonal ones
/// 1/12, plus `noise` times normal numbers, the same on every call. So nothing but the information is gone: a
/// network cannot tell the hole by its edge. `image` is [1,C,h,w]; so is the result.
torch::Tensor imputed(const torch::Tensor& image, const torch::Tensor& removed, double noise);

}  // namespace effnet
