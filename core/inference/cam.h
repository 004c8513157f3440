#pragma once

#include "core/inference/inference_network.h"
#include "core/protocol/cam_method.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <torch/types.h>
#include <vector>

namespace effnet {

struct CamParams {
  CamMethod method = CamMethod::Cam;
  std::vector<int> classes;    ///< one map each
  std::optional<int> against;  ///< class whose map is taken away from each of them (Classifier::explain)
  std::optional<int> stage;    ///< from 1 (the stem); absent: the last
  int batch = 16;              ///< pictures at once, for ScoreCAM and AblationCAM
  std::stop_token stop;
  std::function<void(int done, int total)> progress;  ///< channels tried, for ScoreCAM and AblationCAM
};

/// One raw map [h,w] (32-bit floats, CPU) for each class of `params`. `image` is [1,3,S,S], `output` what
/// network.run(image) gave: exact CAM costs no second pass. Throws Error("bad_value") for a class or stage
/// that is not there and for exact CAM before the last stage, Error("cancelled").
std::vector<torch::Tensor> classMaps(InferenceNetwork& network, const torch::Tensor& image,
                                     const NetworkOutput& output, const CamParams& params);

}  // namespace effnet
