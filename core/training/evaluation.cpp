#include "core/training/evaluation.h"

#include "core/base/error.h"
#include "core/inference/energy.h"
#include "core/inference/fast_plan.h"
#include "core/inference/pass_in_parts.h"
#include "core/training/input/loader.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <iterator>
#include <numeric>
#include <utility>

namespace effnet {

EvaluationResult evaluateSamples(Network network, const std::vector<Sample>& samples,
                                 const EvaluationOptions& options) {
  const c10::AutoGradMode noGradient(false);
  network->eval();
  const auto device = network->classifier()->weight.device();
  EvaluationResult result{MetricsAccumulator(network->spec().classes), {}, {}, {}, {}, 0, 0};
  LoaderOptions loading;
  loading.preprocessing = options.preprocessing;
  loading.batch = options.batch;
  loading.workers = options.workers;
  loading.pinned = device.is_cuda();
  if (options.cluster) {
    loading.rank = options.cluster->rank();
    loading.processes = options.cluster->size();
  }
  std::vector<int> order(samples.size());
  std::iota(order.begin(), order.end(), 0);
  Loader loader(samples, std::move(order), loading);
  std::vector<double> energies;
  PassInParts parts;
  auto plan = device.is_cpu() ? fastPlan(network, at::get_num_threads()) : std::nullopt;
  while (auto batch = loader.next()) {
    if (options.stop.stop_requested()) throw Error("cancelled", "the evaluation was cancelled");
    std::move(batch->damaged.begin(), batch->damaged.end(), std::back_inserter(result.damaged));
    result.readable.insert(result.readable.end(), batch->samples.begin(), batch->samples.end());
    result.failed.insert(result.failed.end(), batch->failed.begin(), batch->failed.end());
    if (batch->labels.numel() == 0) continue;
    const auto labels = batch->labels.to(device);
    torch::Tensor logits;
    if (plan) {
      logits = at::empty({labels.numel(), network->spec().classes}, at::kFloat);
      const auto planar = batch->images.contiguous();
      plan->current().run(planar.data_ptr<float>(), static_cast<int>(labels.numel()),
                          static_cast<int>(planar.size(2)), logits.data_ptr<float>());
    } else {
      const auto images = options.channelsLast ? batch->images : batch->images.contiguous();
      logits = parts.run(images, [&](const torch::Tensor& part) {
        return std::vector{network->forward(part.to(device, /*non_blocking=*/true)).to(at::kFloat)};
      })[0];
    }
    const auto each = (-at::logsumexp(logits, 1)).to(at::kCPU, at::kDouble).contiguous();
    energies.insert(energies.end(), each.data_ptr<double>(), each.data_ptr<double>() + each.numel());
    const auto likeliest = logits.argmax(1).to(at::kCPU).contiguous();
    result.predicted.insert(result.predicted.end(), likeliest.data_ptr<std::int64_t>(),
                            likeliest.data_ptr<std::int64_t>() + likeliest.numel());
    result.metrics.add(logits, labels, at::cross_entropy_loss(logits, labels).item<double>());
  }
  result.batchLimit = parts.limit();
  result.energyThreshold = energyThreshold(std::move(energies));
  if (options.cluster) {
    auto sums = result.metrics.state();
    for (auto& [name, tensor] : sums) options.cluster->sum(tensor);
    result.metrics.load(sums);
  }
  return result;
}

}  // namespace effnet
