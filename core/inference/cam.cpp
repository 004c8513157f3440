#include "core/inference/cam.h"

#include "core/inference/cam_methods.h"
#include "core/nn/torch_errors.h"

#include <algorithm>
#include <array>
#include <string>
#include <torch/autograd.h>
#include <utility>

namespace effnet {
namespace {

constexpr std::array<std::pair<CamMethod, const char*>, 9> kMethods{
    {{CamMethod::Cam, "cam"},
     {CamMethod::GradCam, "gradcam"},
     {CamMethod::GradCamPlusPlus, "gradcam++"},
     {CamMethod::HiResCam, "hirescam"},
     {CamMethod::LayerCam, "layercam"},
     {CamMethod::XGradCam, "xgradcam"},
     {CamMethod::EigenCam, "eigencam"},
     {CamMethod::ScoreCam, "scorecam"},
     {CamMethod::AblationCam, "ablationcam"}}};

void check(InferenceNetwork& network, const CamParams& params, int stage) {
  const int last = network.module()->stageCount();
  if (stage < 1 || stage > last)
    throw Error("bad_value",
                "stage " + std::to_string(stage) + " is not between 1 and " + std::to_string(last));
  if (params.method == CamMethod::Cam && stage != last)
    throw Error("bad_value", "exact CAM exists for the last stage (" + std::to_string(last) +
                                 ") only, because the classifier sees no other: take a gradient method");
  for (int index : params.classes)
    if (index < 0 || index >= network.spec().classes)
      throw Error("bad_value", "class " + std::to_string(index) + " is not between 0 and " +
                                   std::to_string(network.spec().classes - 1));
}

std::vector<torch::Tensor> exactMaps(InferenceNetwork& network, const NetworkOutput& output,
                                     const CamParams& params) {
  const torch::Tensor map = output.features[0].to(network.module()->classifier()->weight.dtype());
  const torch::Tensor rows = network.classifierRows(map, params.classes);
  return torch::einsum("kc,chw->khw", {rows, map}).unbind(0);
}

std::vector<torch::Tensor> gradientMaps(const CamInput& input, const CamParams& params) {
  const torch::AutoGradMode recording(true);
  const torch::Tensor map = input.map.detach().clone().requires_grad_(true);
  const torch::Tensor logits = input.network.fromStage(input.stage, map);
  std::vector<torch::Tensor> maps;
  for (int index : params.classes) {
    const torch::Tensor gradient =
        torch::autograd::grad({logits[0][index]}, {map}, {}, /*retain_graph=*/true)[0];
    maps.push_back(gradientMap(params.method, map[0].detach(), gradient[0].detach()));
  }
  return maps;
}

std::vector<torch::Tensor> weightedMaps(const CamInput& input, const torch::Tensor& weights) {
  return torch::relu(torch::einsum("kc,chw->khw", {weights, input.map[0]})).unbind(0);
}

std::vector<torch::Tensor> computeMaps(const CamInput& input, const CamParams& params) {
  switch (params.method) {
    case CamMethod::EigenCam:
      return std::vector<torch::Tensor>(params.classes.size(), principalMap(input.map[0]));
    case CamMethod::ScoreCam:
      return weightedMaps(input, scoreWeights(input, params));
    case CamMethod::AblationCam:
      return weightedMaps(input, ablationWeights(input, params));
    default:
      return gradientMaps(input, params);
  }
}

}  // namespace

const char* toString(CamMethod method) {
  return std::ranges::find(kMethods, method, &std::pair<CamMethod, const char*>::first)->second;
}

CamMethod camMethodFromString(std::string_view word) {
  std::string known;
  for (const auto& [method, name] : kMethods) {
    if (word == name) return method;
    known += (known.empty() ? "" : ", ") + std::string(name);
  }
  throw Error("bad_value", "unknown method '" + std::string(word) + "': " + known);
}

bool isSigned(CamMethod method) {
  return method == CamMethod::Cam || method == CamMethod::GradCam || method == CamMethod::HiResCam ||
         method == CamMethod::XGradCam || method == CamMethod::EigenCam;
}

std::vector<torch::Tensor> classMaps(InferenceNetwork& network, const torch::Tensor& image,
                                     const NetworkOutput& output, const CamParams& params) {
  const int last = network.module()->stageCount();
  const int stage = params.stage.value_or(last);
  check(network, params, stage);
  return translatingTorchErrors([&] {
    const torch::NoGradGuard noGradients;
    std::vector<torch::Tensor> maps;
    if (params.method == CamMethod::Cam) {
      maps = exactMaps(network, output, params);
    } else {
      CamInput input{network, network.place(image), stage, output.features, output.logits};
      if (stage != last) input.map = network.module()->stageOutput(stage, input.image);
      maps = computeMaps(input, params);
    }
    for (torch::Tensor& map : maps) map = map.to(torch::kCPU, torch::kFloat).contiguous();
    return maps;
  });
}

}  // namespace effnet
