#include "core/inference/network_benchmark.h"

#include "core/inference/image_input.h"
#include "core/inference/inference_network.h"
#include "core/inference/torch_errors.h"

#include <algorithm>
#include <fstream>
#include <torch/cuda.h>
#include <torch/nn/functional/loss.h>
#include <vector>

namespace effnet {
namespace {

constexpr int kWarmUp = 3;

/// The kernel keeps the peak since it was last told to forget it.
void forgetPeak() {
  std::ofstream("/proc/self/clear_refs") << "5";
}

std::int64_t peakBytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    std::int64_t kilobytes = 0;
    if (word == "VmHWM:" && status >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

/// `run` often enough; milliseconds of each counted run, sorted.
template <typename Run>
std::vector<double> timeRuns(const BenchmarkParams& params, Run run) {
  std::vector<double> times;
  for (int i = -kWarmUp; i < params.runs; ++i) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the benchmark was cancelled");
    const Stopwatch stopwatch;
    run();
    if (params.device.is_cuda()) torch::cuda::synchronize(params.device.index());
    if (i >= 0) times.push_back(stopwatch.milliseconds());
    if (i >= 0 && params.progress) params.progress(i + 1, params.runs);
  }
  std::ranges::sort(times);
  return times;
}

std::vector<double> timeAnswers(const BenchmarkParams& params, const torch::Tensor& images, bool& fastPath) {
  InferenceNetwork network(Network(params.spec), params.device);
  fastPath = network.usesFastPath();
  return timeRuns(params, [&] { network.run(images); });
}

std::vector<double> timeTrainingSteps(const BenchmarkParams& params, const torch::Tensor& images) {
  Network network(params.spec);
  network->to(params.device);
  network->useChannelsLast();
  network->train();
  const torch::Tensor placed = images.to(params.device).contiguous(torch::MemoryFormat::ChannelsLast);
  const torch::Tensor labels = torch::randint(params.spec.classes, {params.batch},
                                              torch::TensorOptions(torch::kLong).device(params.device));
  return timeRuns(params, [&] {
    network->zero_grad();
    torch::nn::functional::cross_entropy(network->forward(placed), labels).backward();
  });
}

}  // namespace

BenchmarkResult benchmarkNetwork(const BenchmarkParams& params) {
  return translatingTorchErrors([&] {
    const torch::Tensor images =
        torch::rand({params.batch, 3, params.spec.resolution, params.spec.resolution});
    BenchmarkResult result;
    forgetPeak();
    const std::vector<double> times =
        params.training ? timeTrainingSteps(params, images) : timeAnswers(params, images, result.fastPath);
    result.peakBytes = peakBytes();
    const auto quantile = [&](double share) {
      return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1) + 0.5)];
    };
    result.minMilliseconds = times.front();
    result.medianMilliseconds = quantile(0.5);
    result.p90Milliseconds = quantile(0.9);
    result.imagesPerSecond = 1000.0 * params.batch / result.medianMilliseconds;
    return result;
  });
}

}  // namespace effnet
