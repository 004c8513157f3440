#include "core/inference/cam.h"

#include "core/base/error.h"
#include "core/inference/cam_methods.h"
#include "core/nn/torch_errors.h"

#include <string>
#include <torch/autograd.h>

namespace effnet {
namespace {

void check(InferenceNetwork& network, const CamParams& params, int stage) {
  const int last = network.module()->stageCount();
  if (stage < 1 || stage > last)
    throw Error("bad_value",
                "stage " + std::to_string(stage) + " is not between 1 and " + std::to_string(last));
  if (!rowOf(params.method).anyStage && stage != last)
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
  std::vector<torch::Tensor> maps;
  for (const torch::Tensor& row : network.classifierRows(map, params.classes).unbind(0))
    maps.push_back(exactMap(row, map));
  return maps;
}

template <typename Kernel>
std::vector<torch::Tensor> gradientMaps(const CamInput& input, const CamParams& params, Kernel kernel) {
  const torch::AutoGradMode recording(true);
  const torch::Tensor map = input.map.detach().clone().requires_grad_(true);
  const torch::Tensor logits = input.network.fromStage(input.stage, map);
  std::vector<torch::Tensor> maps;
  for (int index : params.classes) {
    const torch::Tensor gradient =
        torch::autograd::grad({logits[0][index]}, {map}, {}, /*retain_graph=*/true)[0];
    maps.push_back(kernel(map[0].detach(), gradient[0].detach()));
  }
  return maps;
}

/// `scores`: what each class of `params` has without, or of, each channel, [classes, C].
std::vector<torch::Tensor> scoreMaps(const CamInput& input, const torch::Tensor& scores) {
  std::vector<torch::Tensor> maps;
  for (const torch::Tensor& each : scores.unbind(0)) maps.push_back(scoreMap(input.map[0], each));
  return maps;
}

std::vector<torch::Tensor> ablationMaps(const CamInput& input, const CamParams& params,
                                        const torch::Tensor& scores) {
  std::vector<torch::Tensor> maps;
  for (std::size_t i = 0; i < params.classes.size(); ++i)
    maps.push_back(ablationMap(input.map[0], input.logits[0][params.classes[i]].item<double>(),
                               scores[static_cast<std::int64_t>(i)]));
  return maps;
}

std::vector<torch::Tensor> computeMaps(const CamInput& input, const NetworkOutput& output,
                                       const CamParams& params) {
  switch (params.method) {
    case CamMethod::Cam:
      return exactMaps(input.network, output, params);
    case CamMethod::GradCam:
      return gradientMaps(input, params, gradMap);
    case CamMethod::GradCamPlusPlus:
      return gradientMaps(input, params, gradPlusPlusMap);
    case CamMethod::HiResCam:
      return gradientMaps(input, params, hiResMap);
    case CamMethod::LayerCam:
      return gradientMaps(input, params, layerMap);
    case CamMethod::XGradCam:
      return gradientMaps(input, params, xGradMap);
    case CamMethod::EigenCam:
      return std::vector<torch::Tensor>(params.classes.size(), principalMap(input.map[0]));
    case CamMethod::ScoreCam:
      return scoreMaps(input, maskedScores(input, params));
    case CamMethod::AblationCam:
      return ablationMaps(input, params, ablatedScores(input, params));
  }
  throw Error("bad_value", "there is no such method");
}

}  // namespace

std::vector<torch::Tensor> classMaps(InferenceNetwork& network, const torch::Tensor& image,
                                     const NetworkOutput& output, const CamParams& params) {
  const int last = network.module()->stageCount();
  const int stage = params.stage.value_or(last);
  check(network, params, stage);
  return translatingTorchErrors([&] {
    const torch::NoGradGuard noGradients;
    CamInput input{network, network.place(image), stage, output.features, output.logits};
    if (stage != last) input.map = network.module()->stageOutput(stage, input.image);
    std::vector<torch::Tensor> maps = computeMaps(input, output, params);
    for (torch::Tensor& map : maps) map = map.to(torch::kCPU, torch::kFloat).contiguous();
    return maps;
  });
}

}  // namespace effnet
