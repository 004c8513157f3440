#include "core/training/input/head_features.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <c10/core/GradMode.h>
#include <iterator>
#include <numeric>

namespace effnet {

HeadFeatures::HeadFeatures(Network network, int threads) : network_(std::move(network)) {
  network_->eval();
  if (network_->classifier()->weight.device().is_cpu()) plan_ = fastPlan(network_, threads);
}

torch::Tensor HeadFeatures::computeFast(const torch::Tensor& images) {
  const auto planar = images.contiguous();
  const auto features = at::empty({images.size(0), featureChannels(network_->spec())}, at::kFloat);
  plan_->currentForFeatures().run(planar.data_ptr<float>(), static_cast<int>(images.size(0)),
                                  static_cast<int>(images.size(2)), nullptr, nullptr,
                                  features.data_ptr<float>());
  return features;
}

torch::Tensor HeadFeatures::compute(const torch::Tensor& images) {
  const c10::AutoGradMode noGradient(false);
  if (plan_ && images.size(2) == images.size(3)) return computeFast(images);
  return network_->features(images).mean({2, 3});
}

std::vector<std::string> HeadFeatures::keepAll(const std::vector<Sample>& samples,
                                               const LoaderOptions& options) {
  std::vector<int> order(samples.size());
  std::iota(order.begin(), order.end(), 0);
  kept_ = at::zeros({static_cast<std::int64_t>(samples.size()), featureChannels(network_->spec())},
                    network_->classifier()->weight.options().requires_grad(false));
  keptOf_ = WeightsVersion::ofFeatures(network_);
  damaged_.assign(samples.size(), true);
  std::vector<std::string> problems;
  Loader loader(samples, std::move(order), options);
  while (auto batch = loader.next()) {
    std::move(batch->damaged.begin(), batch->damaged.end(), std::back_inserter(problems));
    if (batch->samples.empty()) continue;
    const auto features = compute(batch->images.to(kept_.device(), /*non_blocking=*/true));
    for (std::size_t i = 0; i < batch->samples.size(); ++i) {
      const auto sample = batch->samples[i];
      damaged_[static_cast<std::size_t>(sample)] = false;
      kept_[sample].copy_(features[static_cast<std::int64_t>(i)]);
    }
  }
  return problems;
}

std::vector<int> HeadFeatures::damaged() const {
  std::vector<int> indices;
  for (std::size_t i = 0; i < damaged_.size(); ++i)
    if (damaged_[i]) indices.push_back(static_cast<int>(i));
  return indices;
}

Batch HeadFeatures::batch(const std::vector<Sample>& samples, const int* indices, std::size_t count) const {
  Batch batch;
  std::vector<std::int64_t> rows;
  std::vector<std::int64_t> labels;
  for (std::size_t i = 0; i < count; ++i) {
    const auto index = static_cast<std::size_t>(indices[i]);
    if (damaged_[index]) continue;
    batch.samples.push_back(indices[i]);
    rows.push_back(indices[i]);
    labels.push_back(samples[index].label);
  }
  batch.features = kept_.index_select(0, at::tensor(rows, at::kLong).to(kept_.device()));
  batch.labels = at::tensor(labels, at::kLong);
  return batch;
}

}  // namespace effnet
