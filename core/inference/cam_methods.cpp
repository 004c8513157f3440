#include "core/inference/cam_methods.h"

#include "core/base/error.h"

#include <algorithm>
#include <torch/nn/functional/upsampling.h>

namespace effnet {
namespace {

constexpr double kTiny = 1e-7;

torch::Tensor weightedSum(const torch::Tensor& weights, const torch::Tensor& map) {
  return (weights.view({-1, 1, 1}) * map).sum(0);
}

/// Calls `scores` for the channels [from, to) in batches; it gives logits [to − from, classes of the
/// network].
template <typename Scores>
torch::Tensor channelScores(const CamInput& input, const CamParams& params, Scores scores) {
  const std::int64_t channels = input.map.size(1);
  const torch::Tensor classes = torch::tensor(params.classes, torch::kLong).to(input.network.device());
  std::vector<torch::Tensor> parts;
  for (std::int64_t from = 0; from < channels; from += params.batch) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the explanation was cancelled");
    const std::int64_t to = std::min<std::int64_t>(channels, from + params.batch);
    parts.push_back(scores(from, to).index_select(1, classes));
    if (params.progress) params.progress(static_cast<int>(to), static_cast<int>(channels));
  }
  return torch::cat(parts).transpose(0, 1);
}

}  // namespace

torch::Tensor exactMap(const torch::Tensor& row, const torch::Tensor& map) {
  return torch::einsum("c,chw->hw", {row, map});
}

torch::Tensor gradMap(const torch::Tensor& map, const torch::Tensor& gradient) {
  return weightedSum(gradient.mean({1, 2}), map);
}

torch::Tensor gradPlusPlusMap(const torch::Tensor& map, const torch::Tensor& gradient) {
  // pytorch-grad-cam's constant: gradients of one cell are small, so another one gives visibly other maps.
  constexpr double kEpsilon = 1e-6;
  const torch::Tensor square = gradient * gradient;
  const torch::Tensor sum = map.sum({1, 2}, true);
  torch::Tensor alpha = square / (2 * square + sum * square * gradient + kEpsilon);
  alpha = torch::where(gradient != 0, alpha, torch::zeros_like(alpha));
  return torch::relu(weightedSum((torch::relu(gradient) * alpha).sum({1, 2}), map));
}

torch::Tensor hiResMap(const torch::Tensor& map, const torch::Tensor& gradient) {
  return (gradient * map).sum(0);
}

torch::Tensor layerMap(const torch::Tensor& map, const torch::Tensor& gradient) {
  return torch::relu((torch::relu(gradient) * map).sum(0));
}

torch::Tensor xGradMap(const torch::Tensor& map, const torch::Tensor& gradient) {
  return weightedSum((gradient * map).sum({1, 2}) / (map.sum({1, 2}) + kTiny), map);
}

torch::Tensor principalMap(const torch::Tensor& map) {
  const torch::Tensor cells = map.flatten(1).transpose(0, 1).to(torch::kDouble);
  const torch::Tensor centred = cells - cells.mean(0, true);
  const auto [u, s, v] = torch::linalg_svd(centred, /*full_matrices=*/false);
  torch::Tensor projection = u.select(1, 0) * s[0];
  // The decomposition leaves the sign open.
  if ((projection * centred.sum(1)).sum().item<double>() < 0) projection = -projection;
  return projection.view({map.size(1), map.size(2)});
}

torch::Tensor scoreMap(const torch::Tensor& map, const torch::Tensor& scores) {
  return torch::relu(weightedSum(torch::softmax(scores, 0), map));
}

torch::Tensor ablationMap(const torch::Tensor& map, double whole, const torch::Tensor& scores) {
  return torch::relu(weightedSum((whole - scores) / whole, map));
}

torch::Tensor maskedScores(const CamInput& input, const CamParams& params) {
  namespace F = torch::nn::functional;
  const auto toInput = F::InterpolateFuncOptions()
                           .size(std::vector<std::int64_t>{input.image.size(2), input.image.size(3)})
                           .mode(torch::kBilinear)
                           .align_corners(false);
  return channelScores(input, params, [&](std::int64_t from, std::int64_t to) {
    const torch::Tensor channels = F::interpolate(input.map[0].slice(0, from, to).unsqueeze(1), toInput);
    const torch::Tensor low = channels.amin({2, 3}, true);
    const torch::Tensor masks = (channels - low) / (channels.amax({2, 3}, true) - low + kTiny);
    return input.network.forward(input.network.place(input.image * masks));
  });
}

torch::Tensor ablatedScores(const CamInput& input, const CamParams& params) {
  return channelScores(input, params, [&](std::int64_t from, std::int64_t to) {
    torch::Tensor maps = input.map.repeat({to - from, 1, 1, 1});
    for (std::int64_t k = from; k < to; ++k) maps[k - from][k].zero_();
    return input.network.fromStage(input.stage, input.network.place(maps));
  });
}

}  // namespace effnet
