#include "core/inference/network_benchmark.h"

#include "core/base/system/memory.h"
#include "core/inference/image_input.h"
#include "core/nn/torch_errors.h"

#include <algorithm>
#include <numeric>
#include <torch/cuda.h>
#include <torch/nn/functional/loss.h>
#include <vector>

#ifdef EFFNET_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace effnet {
namespace {

constexpr int kWarmUp = 3;
constexpr int kStageRuns = 20;  // enough for a median

#ifdef EFFNET_CUDA
/// Bytes of all of the allocator's pools together.
auto bytesOnGpu(torch::Device device) {
  return c10::cuda::CUDACachingAllocator::getDeviceStats(device.index()).allocated_bytes[0];
}
#endif

/// Watches the memory on a device from its making on: on the CPU that of the whole process, on a GPU that of
/// its tensors, without what CUDA itself and the allocator's reserve take.
class PeakMemory {
 public:
  explicit PeakMemory(torch::Device device) : device_(device) {
#ifdef EFFNET_CUDA
    if (device_.is_cuda()) {
      torch::empty({1}, device_);  // the allocator knows the device from its first tensor on
      c10::cuda::CUDACachingAllocator::resetPeakStats(device_.index());
      before_ = bytesOnGpu(device_).current;
      return;
    }
#endif
    trimHeap();  // what earlier networks left in the heap would hide this one's needs
    before_ = residentBytes();
    forgetPeak();
  }

  std::int64_t bytes() const {
#ifdef EFFNET_CUDA
    if (device_.is_cuda()) return bytesOnGpu(device_).peak;
#endif
    return peakResidentBytes();
  }
  std::int64_t before() const {
    return before_;
  }

 private:
  torch::Device device_;
  std::int64_t before_ = 0;
};

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

double quantile(const std::vector<double>& sorted, double share) {
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

/// The median of each stage over some runs.
std::vector<InferenceNetwork::StageTime> timeStages(const BenchmarkParams& params, InferenceNetwork& network,
                                                    const torch::Tensor& images) {
  std::vector<InferenceNetwork::StageTime> stages;
  std::vector<std::vector<double>> times;
  for (int i = 0; i < std::min(params.runs, kStageRuns); ++i) {
    if (params.stop.stop_requested()) throw Error("cancelled", "the benchmark was cancelled");
    stages = network.profile(images);
    times.resize(stages.size());
    for (std::size_t s = 0; s < stages.size(); ++s) times[s].push_back(stages[s].milliseconds);
  }
  for (std::size_t s = 0; s < stages.size(); ++s) {
    std::ranges::sort(times[s]);
    stages[s].milliseconds = quantile(times[s], 0.5);
  }
  return stages;
}

std::vector<double> timeAnswers(const BenchmarkParams& params, const torch::Tensor& images,
                                BenchmarkResult& result) {
  InferenceNetwork network(Network(params.spec), params.device, {}, false, params.quantized);
  result.fastPath = network.usesFastPath();
  // The network's time, without the way of the pictures to a GPU.
  const torch::Tensor placed = params.device.is_cuda() ? network.place(images) : images;
  std::vector<double> times = timeRuns(params, [&] { network.runAtOnce(placed); });
  if (params.stages) result.stages = timeStages(params, network, placed);
  return times;
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
    const PeakMemory memory(params.device);
    const std::vector<double> times =
        params.training ? timeTrainingSteps(params, images) : timeAnswers(params, images, result);
    result.peakBytes = memory.bytes();
    result.addedBytes = std::max<std::int64_t>(0, result.peakBytes - memory.before());
    result.minMilliseconds = times.front();
    result.meanMilliseconds =
        std::accumulate(times.begin(), times.end(), 0.0) / static_cast<double>(times.size());
    result.medianMilliseconds = quantile(times, 0.5);
    result.p90Milliseconds = quantile(times, 0.9);
    result.imagesPerSecond = 1000.0 * params.batch / result.medianMilliseconds;
    return result;
  });
}

}  // namespace effnet
