#pragma once

#include "core/inference/inference_network.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string_view>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Ways to ask where in a picture the evidence for a class lies. A is a stage's map [C,h,w], y the class's
/// logit, G its gradient ∂y/∂A; a bar averages over the map.
enum class CamMethod {
  Cam,              ///< Σ w·A with the classifier's row w: exact, last stage only (Zhou 2016)
  GradCam,          ///< Σ Ḡ·A (Selvaraju 2017), before rectification
  GradCamPlusPlus,  ///< weights from second and third powers of G (Chattopadhay 2018)
  HiResCam,         ///< Σ G·A (Draelos 2020), before rectification
  LayerCam,         ///< Σ relu(G)·A (Jiang 2021)
  XGradCam,         ///< weights Σ(G·A) / ΣA (Fu 2020), before rectification
  EigenCam,         ///< first principal component of A, whatever the class (Muhammad 2020)
  ScoreCam,         ///< softmax of the scores of the picture masked by each channel (Wang 2020)
  AblationCam,      ///< relative loss of y without each channel (Desai 2020)
};

/// "cam", "gradcam", "gradcam++", "hirescam", "layercam", "xgradcam", "eigencam", "scorecam", "ablationcam".
const char* toString(CamMethod method);
/// Throws Error("bad_value") listing the methods.
CamMethod camMethodFromString(std::string_view word);

/// Whether a method's maps have negative values that mean evidence against the class.
bool isSigned(CamMethod method);

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
