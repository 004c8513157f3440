#include "core/inference/faithfulness.h"

#include "core/inference/rise_blur.h"
#include "core/inference/road.h"
#include "core/nn/torch_errors.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace effnet {
namespace {

constexpr std::array<std::int64_t, 4> kRoadPercent{20, 40, 60, 80};
constexpr double kRoadNoise = 0.01;  // pytorch-grad-cam's

/// Ranks of the pixels by importance, the most important first: [S·S] with 0…S·S−1.
torch::Tensor importanceRanks(const torch::Tensor& spread) {
  const torch::Tensor order = spread.flatten().argsort(/*dim=*/0, /*descending=*/true);
  torch::Tensor ranks = torch::empty_like(order);
  ranks.index_put_({order}, torch::arange(order.numel()));
  return ranks;
}

/// Of the `count` images that `make` gives, each [1,3,S,S] and made when its batch is due.
template <typename Make>
std::vector<double> probabilities(InferenceNetwork& network, int count, const Make& make,
                                  const FaithfulnessParams& params) {
  std::vector<double> result;
  const int batch = std::max(1, params.batch);
  for (int from = 0; from < count; from += batch) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the measurement was cancelled");
    std::vector<torch::Tensor> images;
    for (int i = from; i < std::min(count, from + batch); ++i) images.push_back(make(i));
    const torch::Tensor together = torch::cat(images);
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
    const torch::Tensor soft = riseBlur(image);
    const int steps = std::max(1, params.steps);
    const std::int64_t pixels = side * side;
    const int curve = steps + 1;
    const auto percent = static_cast<int>(kRoadPercent.size());
    const auto make = [&](int i) -> torch::Tensor {
      if (i == 0) return image;
      if (i == 1) return image * ((spread - spread.min()) / (spread.max() - spread.min()).clamp_min(1e-12));
      if ((i -= 2) < curve) return image * (ranks >= pixels * i / steps).to(torch::kFloat);
      if ((i -= curve) < curve) return torch::where(ranks < pixels * i / steps, image, soft);
      if ((i -= curve) < percent)
        return imputed(image, (ranks < pixels * kRoadPercent[static_cast<std::size_t>(i)] / 100)[0][0],
                       kRoadNoise);
      const std::int64_t kept = 100 - kRoadPercent[static_cast<std::size_t>(i - percent)];
      return imputed(image, (ranks >= pixels * kept / 100)[0][0], kRoadNoise);
    };

    const std::vector<double> answers = probabilities(network, 2 + 2 * curve + 2 * percent, make, params);
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
