#pragma once

#include "core/base/words.h"

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

struct CamMethodRow {
  CamMethod value;
  const char* word;
  const char* title;  ///< its authors' spelling, the same in every language
  /// Whether its maps have values below zero: evidence against the class, and for EigenCAM less than the
  /// map's mean. The golden maps, computed from the papers' formulas, decide it.
  bool isSigned;
  bool anyStage;    ///< has maps of other stages than the last
  bool isCompared;  ///< stands beside the others where one network's methods are compared
};

template <>
inline constexpr auto kTable<CamMethod> = std::to_array<CamMethodRow>({
    {CamMethod::Cam, "cam", "CAM", true, false, true},
    {CamMethod::GradCam, "gradcam", "Grad-CAM", true, true, false},
    {CamMethod::GradCamPlusPlus, "gradcam++", "Grad-CAM++", false, true, true},
    {CamMethod::HiResCam, "hirescam", "HiResCAM", true, true, true},
    {CamMethod::LayerCam, "layercam", "LayerCAM", false, true, true},
    {CamMethod::XGradCam, "xgradcam", "XGradCAM", true, true, true},
    {CamMethod::EigenCam, "eigencam", "EigenCAM", true, true, true},
    {CamMethod::ScoreCam, "scorecam", "ScoreCAM", false, true, false},
    {CamMethod::AblationCam, "ablationcam", "AblationCAM", false, true, false},
});

}  // namespace effnet
