#include "core/training/evaluation.h"

#include "core/inference/energy.h"
#include "core/scaling/error.h"
#include "core/training/loader.h"

#include <ATen/Functions.h>
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
  EvaluationResult result{MetricsAccumulator(network->spec().classes), {}, 0};
  LoaderOptions loading;
  loading.preprocessing = options.preprocessing;
  loading.batch = options.batch;
  loading.workers = options.workers;
  std::vector<int> order(samples.size());
  std::iota(order.begin(), order.end(), 0);
  Loader loader(samples, std::move(order), loading);
  std::vector<double> energies;
  while (auto batch = loader.next()) {
    if (options.stop.stop_requested()) throw Error("cancelled", "the evaluation was cancelled");
    std::move(batch->damaged.begin(), batch->damaged.end(), std::back_inserter(result.damaged));
    if (batch->labels.numel() == 0) continue;
    auto images = options.channelsLast ? batch->images : batch->images.contiguous();
    const auto labels = batch->labels.to(device);
    const auto logits = network->forward(images.to(device)).to(at::kFloat);
    const auto each = (-at::logsumexp(logits, 1)).to(at::kCPU, at::kDouble).contiguous();
    energies.insert(energies.end(), each.data_ptr<double>(), each.data_ptr<double>() + each.numel());
    result.metrics.add(logits, labels, at::cross_entropy_loss(logits, labels).item<double>());
  }
  result.energyThreshold = energyThreshold(std::move(energies));
  return result;
}

}  // namespace effnet
