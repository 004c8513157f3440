#pragma once

#include "core/inference/inference_network.h"

#include <stop_token>
#include <torch/types.h>
#include <vector>

namespace effnet {

inline constexpr int kFaithfulnessSteps = 20;

struct FaithfulnessParams {
  int classIndex = 0;
  int steps = kFaithfulnessSteps;  ///< of the curves; RISE takes as many as the picture has rows
  int batch = 16;                  ///< images in one forward pass
  std::stop_token stop;
};

/// Whether the network's answer hangs on what a map marks. Probabilities are of the class.
struct Faithfulness {
  double probability = 0;  ///< of the whole picture
  std::vector<double>
      deletion;  ///< with the strongest 0, 1/steps … 1 of the pixels set to the mean colour (RISE)
  std::vector<double> insertion;  ///< with as many put back into the blurred picture (riseBlur)
  double deletionArea = 0;        ///< mean height of the curve, 0…1; a faithful map has a small one
  double insertionArea = 0;       ///< a faithful map has a large one
  double drop = 0;  ///< share of the probability lost where the picture is weighed by the map (Grad-CAM++'s
                    ///< average drop)
  bool increase = false;  ///< whether it grows instead
  /// ROAD (Rong 2022): with the strongest, and with the weakest, 20, 40, 60 and 80 % of the pixels imputed
  /// from their surroundings.
  std::vector<double> roadStrongest;
  std::vector<double> roadWeakest;
  double road = 0;  ///< mean of half their differences, −½…½; a faithful map has a large one
};

/// `image` is [1,3,S,S], `map` [h,w]. 2·steps + 10 forward passes, batched. Throws Error("cancelled") and as
/// InferenceNetwork::run.
Faithfulness measureFaithfulness(InferenceNetwork& network, const torch::Tensor& image,
                                 const torch::Tensor& map, const FaithfulnessParams& params);

}  // namespace effnet
