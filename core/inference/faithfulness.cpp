#include "core/inference/faithfulness.h"

#include "core/inference/road.h"
#include "core/nn/torch_errors.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace effnet {
namespace {

constexpr std::array<std::int64_t, 4> kRoadPercent{20, 40, 60, 80};
constexpr double kRoadNoise = 0.01;  // pytorch-grad-cam's

/// Three box filters are close to the Gaussian of RISE's insertion game (11 pixels, deviation 5).
torch::Tensor blurred(torch::Tensor image) {
  for (int i = 0; i < 3; ++i)
    image = torch::avg_pool2d(image, {11, 11}, {1, 1}, {5, 5}, false, /*count_include_pad=*/false);
  return image;
}

/// Ranks of the pixels by importance, the most important first: [S·S] with 0…S·S−1.
torch::Tensor importanceRanks(const torch::Tensor& spread) {
  const torch::Tensor order = spread.flatten().argsort(/*dim=*/0, /*descending=*/true);
  torch::Tensor ranks = torch::empty_like(order);
  ranks.index_put_({order}, torch::arange(order.numel()));
  return ranks;
}

std::vector<double> probabilities(InferenceNetwork& network, const std::vector<torch::Tensor>& images,
                                  const FaithfulnessParams& params) {
  std::vector<double> result;
  const auto batch = static_cast<std::size_t>(std::max(1, params.batch));
  for (std::size_t from = 0; from < images.size(); from += batch) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the measurement was cancelled");
    const std::size_t to = std::min(images.size(), from + batch);
    const auto at = images.begin();
    const torch::Tensor together = torch::cat(std::vector<torch::Tensor>(
        at + static_cast<std::ptrdiff_t>(from), at + static_cast<std::ptrdiff_t>(to)));
    const torch::Tensor each =
        network.probabilities(network.run(together).logits).select(1, params.classIndex);
    for (std::int64_t i = 0; i < each.size(0); ++i) result.push_back(each[i].item<double>());
  }
  return result;
}

double area(const std::vector<double>& curve) {
  const double sum = std::accumulate(curve.begin(), curve.end(), -(curve.front() + curve.back()) / 2);
  return sum / static_cast<double>(curve.size() - 1);
}

}  // namespace

Faithfulness measureFaithfulness(InferenceNetwork& network, const torch::Tensor& image,
                                 const torch::Tensor& map, const FaithfulnessParams& params) {
  return translatingTorchErrors([&] {
    const torch::NoGradGuard noGradients;
    const std::int64_t side = image.size(2);
    const torch::Tensor spread =
        torch::upsample_bilinear2d(map.view({1, 1, map.size(0), map.size(1)}), {side, side}, false);
    const torch::Tensor ranks = importanceRanks(spread).view({1, 1, side, side});
    const torch::Tensor soft = blurred(image);
    const int steps = std::max(1, params.steps);
    std::vector<torch::Tensor> images{
        image, image * ((spread - spread.min()) / (spread.max() - spread.min()).clamp_min(1e-12))};
    for (int step = 0; step <= steps; ++step)
      images.push_back(image * (ranks >= side * side * step / steps).to(torch::kFloat));
    for (int step = 0; step <= steps; ++step)
      images.push_back(torch::where(ranks < side * side * step / steps, image, soft));

    for (const std::int64_t percent : kRoadPercent)
      images.push_back(imputed(image, (ranks < side * side * percent / 100)[0][0], kRoadNoise));
    for (const std::int64_t percent : kRoadPercent)
      images.push_back(imputed(image, (ranks >= side * side * (100 - percent) / 100)[0][0], kRoadNoise));

    const std::vector<double> answers = probabilities(network, images, params);
    Faithfulness result;
    result.probability = answers[0];
    result.drop = std::max(0.0, answers[0] - answers[1]) / std::max(answers[0], 1e-12);
    result.increase = answers[1] > answers[0];
    const auto curves = answers.begin() + 2;
    result.deletion.assign(curves, curves + steps + 1);
    const auto road = curves + 2 * (steps + 1);
    result.insertion.assign(curves + steps + 1, road);
    result.roadStrongest.assign(road, road + kRoadPercent.size());
    result.roadWeakest.assign(road + kRoadPercent.size(), answers.end());
    for (std::size_t i = 0; i < kRoadPercent.size(); ++i)
      result.road += (result.roadWeakest[i] - result.roadStrongest[i]) / 2 / kRoadPercent.size();
    result.deletionArea = area(result.deletion);
    result.insertionArea = area(result.insertion);
    return result;
  });
}

}  // namespace effnet
