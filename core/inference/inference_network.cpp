#include "core/inference/inference_network.h"

#include "core/inference/image_input.h"
#include "core/nn/torch_errors.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/stack.h>
#include <mutex>
#include <torch/autograd.h>
#include <torch/cuda.h>
#include <torch/utils.h>

namespace effnet {
namespace {

// A plan works in memory of its own, so it runs one batch at a time; and two at once, of whatever networks,
// would only take the processors from each other.
std::mutex fastPathRuns;

}  // namespace

InferenceNetwork::InferenceNetwork(Network network, torch::Device device, std::vector<HeadLayer> tail,
                                   bool sigmoid, const SharedQuantization& quantized)
    : network_(std::move(network)),
      device_(quantized ? torch::Device(torch::kCPU) : device),
      tail_(std::move(tail)),
      sigmoid_(sigmoid),
      quantized_(quantized != nullptr),
      spec_(network_->spec()) {
  if (!tail_.empty()) spec_.classes = static_cast<int>(tail_.back().weight.size(0));
  translatingTorchErrors([&] {
    network_->eval();
    network_->to(device_);
    network_->useChannelsLast();
    if (device_.is_cpu()) plan_ = fastPlan(network_, at::get_num_threads(), quantized);
    for (torch::Tensor& parameter : network_->parameters()) parameter.requires_grad_(false);
    if (!device_.is_cuda()) return;
    at::globalContext().setBenchmarkCuDNN(true);  // the same few shapes all the time: worth choosing well
    recorded_.emplace([network = network_](const torch::Tensor& placed) mutable {
      const torch::Tensor features = network->features(placed);
      return std::vector{features, network->classify(features).to(torch::kFloat)};
    });
  });
}

torch::Tensor InferenceNetwork::throughTail(torch::Tensor values) const {
  for (const HeadLayer& layer : tail_)
    values = at::linear(at::relu(values), layer.weight.to(values.device()), layer.bias.to(values.device()));
  return values;
}

torch::Tensor InferenceNetwork::fromStage(int stage, const torch::Tensor& map) {
  return throughTail(network_->fromStage(stage, map));
}

torch::Tensor InferenceNetwork::forward(const torch::Tensor& placed) {
  return throughTail(network_->forward(placed));
}

torch::Tensor InferenceNetwork::classifierRows(const torch::Tensor& map, const std::vector<int>& classes) {
  const torch::Tensor wanted = torch::tensor(classes, torch::kLong).to(device_);
  if (tail_.empty() && network_->spec().hiddenChannels == 0)  // whatever the picture
    return network_->classifier()->weight.index_select(0, wanted);
  const torch::AutoGradMode recording(true);
  const torch::Tensor pooled = map.detach().mean({1, 2}).unsqueeze(0).requires_grad_(true);
  const torch::Tensor logits =
      throughTail(network_->classifier()->forward(network_->hidden(pooled)))[0].index_select(0, wanted);
  std::vector<torch::Tensor> rows;
  for (std::int64_t i = 0; i < logits.size(0); ++i)
    rows.push_back(torch::autograd::grad({logits[i]}, {pooled}, {}, /*retain_graph=*/true)[0][0]);
  return at::stack(rows);
}

torch::Tensor InferenceNetwork::probabilities(const torch::Tensor& logits) const {
  const torch::Tensor exact = logits.to(torch::kDouble);
  return sigmoid_ ? at::sigmoid(exact) : at::softmax(exact, 1);
}

torch::Tensor InferenceNetwork::place(const torch::Tensor& images) const {
  return images.to(device_).contiguous(torch::MemoryFormat::ChannelsLast);
}

NetworkOutput InferenceNetwork::runFast(const torch::Tensor& images) {
  const torch::Tensor planar = images.to(torch::kFloat).contiguous();
  const std::int64_t batch = planar.size(0);
  const int size = static_cast<int>(planar.size(2));
  auto& plan = plan_->current();
  const int mapSize = plan.featureSize(size);
  NetworkOutput output;
  output.features = at::empty({batch, featureChannels(spec()), mapSize, mapSize}, torch::kFloat);
  output.logits = at::empty({batch, network_->spec().classes}, torch::kFloat);
  const std::lock_guard lock(fastPathRuns);
  plan.setThreads(at::get_num_threads());
  plan.run(planar.data_ptr<float>(), static_cast<int>(batch), size, output.logits.data_ptr<float>(),
           output.features.data_ptr<float>());
  const torch::NoGradGuard noGradients;
  output.logits = throughTail(output.logits);
  return output;
}

NetworkOutput InferenceNetwork::pass(const torch::Tensor& images) {
  if (plan_ && images.size(2) == images.size(3)) return runFast(images);
  if (quantized_) throw Error("unsupported", "a quantised network takes square images");
  const torch::NoGradGuard noGradients;
  if (recorded_) {
    const auto output = recorded_->run(place(images));
    return {output[0], throughTail(output[1].to(torch::kCPU))};
  }
  NetworkOutput output;
  output.features = network_->features(place(images));
  output.logits = throughTail(network_->classify(output.features).to(torch::kCPU, torch::kFloat));
  return output;
}

NetworkOutput InferenceNetwork::runAtOnce(const torch::Tensor& images) {
  return translatingTorchErrors([&] { return pass(images); });
}

NetworkOutput InferenceNetwork::run(const torch::Tensor& images) {
  return translatingTorchErrors([&] {
    const auto output = parts_.run(images, [&](const torch::Tensor& part) {
      const NetworkOutput each = pass(part);
      return std::vector{each.features, each.logits};
    });
    return NetworkOutput{output[0], output[1]};
  });
}

torch::Tensor InferenceNetwork::logits(const torch::Tensor& images) {
  return translatingTorchErrors([&] {
    return parts_.run(images, [&](const torch::Tensor& part) { return std::vector{pass(part).logits}; })[0];
  });
}

std::vector<InferenceNetwork::StageTime> InferenceNetwork::profileFast(const torch::Tensor& images) {
  const torch::Tensor planar = images.to(torch::kFloat).contiguous();
  const int batch = static_cast<int>(planar.size(0));
  const torch::Tensor logits = at::empty({batch, network_->spec().classes}, torch::kFloat);
  std::vector<StageTime> times;
  const std::lock_guard lock(fastPathRuns);
  auto& plan = plan_->current();
  plan.setThreads(at::get_num_threads());
  for (const auto& step : plan.profile(planar.data_ptr<float>(), batch, static_cast<int>(planar.size(2)),
                                       logits.data_ptr<float>())) {
    if (times.empty() || times.back().stage != step.stage) times.push_back({step.stage, 0});
    times.back().milliseconds += step.seconds * 1000;
  }
  return times;
}

std::vector<InferenceNetwork::StageTime> InferenceNetwork::profile(const torch::Tensor& images) {
  return translatingTorchErrors([&] {
    if (plan_ && images.size(2) == images.size(3)) return profileFast(images);
    const torch::NoGradGuard noGradients;
    const auto finish = [&] {
      if (device_.is_cuda()) torch::cuda::synchronize(device_.index());
    };
    std::vector<StageTime> times;
    torch::Tensor map = place(images);
    Stopwatch stopwatch;
    const auto note = [&](int stage) {
      finish();
      if (times.empty() || times.back().stage != stage) times.push_back({stage, 0});
      times.back().milliseconds += stopwatch.milliseconds();
      stopwatch = {};
    };
    finish();
    stopwatch = {};
    for (NetworkBlock block : network_->blocks()) {
      map = block->forward(map);
      note(block->description().stage);
    }
    network_->classify(map).to(torch::kCPU);
    note(network_->stageCount() + 1);
    return times;
  });
}

}  // namespace effnet
