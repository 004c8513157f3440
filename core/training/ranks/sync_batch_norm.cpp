#include "core/training/ranks/sync_batch_norm.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <torch/csrc/autograd/custom_function.h>
#include <tuple>

namespace effnet {
namespace {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

Tensor perChannel(const Tensor& values) {
  return values.view({1, -1, 1, 1});
}

/// Mean, variance and count over all processes; the sums in double precision, since variances are small
/// differences of them.
std::tuple<Tensor, Tensor, double> statistics(const Tensor& input, bool counts, Cluster& cluster) {
  const auto channels = input.size(1);
  const double count = counts ? static_cast<double>(input.numel() / channels) : 0;
  const auto mean = input.mean({0, 2, 3}).to(at::kDouble);
  const auto variance = input.var({0, 2, 3}, /*unbiased=*/false).to(at::kDouble);
  const auto sums =
      at::cat({mean * count, (variance + mean * mean) * count, at::full({1}, count, mean.options())});
  cluster.sum(sums);
  const double all = sums[2 * channels].item<double>();
  if (all == 0)
    return {at::zeros_like(mean).to(input.scalar_type()), at::ones_like(mean).to(input.scalar_type()), 0};
  const auto wholeMean = sums.slice(0, 0, channels) / all;
  const auto wholeVariance =
      (sums.slice(0, channels, 2 * channels) / all - wholeMean * wholeMean).clamp_min(0);
  return {wholeMean.to(input.scalar_type()), wholeVariance.to(input.scalar_type()), all};
}

struct SyncNorm : torch::autograd::Function<SyncNorm> {
  static Tensor forward(AutogradContext* context, const Tensor& input, const Tensor& weight,
                        const Tensor& bias, const Tensor& runningMean, const Tensor& runningVar,
                        double momentum, double epsilon, std::int64_t cluster, bool counts) {
    const auto [mean, variance, count] = statistics(input, counts, *reinterpret_cast<Cluster*>(cluster));
    if (count > 1) {
      runningMean.lerp_(mean, momentum);
      runningVar.lerp_(variance * (count / (count - 1)), momentum);
    }
    const auto inverse = (variance + epsilon).rsqrt();
    context->save_for_backward({input, weight, mean, inverse});
    context->saved_data["count"] = count;
    context->saved_data["counts"] = counts;
    context->saved_data["cluster"] = cluster;
    return at::batch_norm(input, weight, bias, mean, variance, false, 0, epsilon, true);
  }

  static variable_list backward(AutogradContext* context, const variable_list& outputs) {
    const auto saved = context->get_saved_variables();
    const auto& input = saved[0];
    const auto& gradient = outputs[0];
    const auto normalised = (input - perChannel(saved[2])) * perChannel(saved[3]);
    const auto forBias = gradient.sum({0, 2, 3});
    const auto forWeight = (gradient * normalised).sum({0, 2, 3});
    const auto sums = at::stack({forBias, forWeight});
    reinterpret_cast<Cluster*>(context->saved_data["cluster"].toInt())->sum(sums);
    if (!context->saved_data["counts"].toBool())
      return {
          at::zeros_like(input), at::zeros_like(forWeight), at::zeros_like(forBias), {}, {}, {}, {}, {}, {}};
    const auto means = sums / context->saved_data["count"].toDouble();
    const auto forInput = (gradient - perChannel(means[0]) - normalised * perChannel(means[1])) *
                          perChannel(saved[1] * saved[3]);
    return {forInput, forWeight, forBias, {}, {}, {}, {}, {}, {}};
  }
};

}  // namespace

void synchroniseBatchNorm(Network network, Cluster& cluster, std::shared_ptr<const bool> withoutPictures) {
  const auto handle = reinterpret_cast<std::int64_t>(&cluster);
  const auto norm = [handle, withoutPictures](const NormInput& in) {
    return SyncNorm::apply(in.input, in.weight, in.bias, in.runningMean, in.runningVar, in.momentum,
                           in.epsilon, handle, !*withoutPictures);
  };
  for (const auto& block : network->blocks())
    for (const auto& layer : block->layers()) layer.ptr()->setTrainingNorm(norm);
}

}  // namespace effnet
