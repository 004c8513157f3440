#pragma once

#include <torch/types.h>

namespace effnet {

/// The blurred picture that RISE's insertion game starts from (Petsiuk 2018, its public code): a window of 11
/// by 11 pixels with a Gaussian of deviation 5 folded into it, zeros beyond the border. `image` is [N,C,H,W].
torch::Tensor riseBlur(const torch::Tensor& image);

}  // namespace effnet
