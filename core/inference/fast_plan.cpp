#include "core/inference/fast_plan.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace effnet {
namespace {

/// Gives tensors out as PyTorch's contiguous floats and keeps the copies that this takes until packing is
/// over.
class WeightReader {
 public:
  explicit WeightReader(Network& network) : network_(network) {
    for (const NetworkBlock& block : network->blocks())
      for (const NetworkLayer& layer : block->layers())
        layers_.emplace(key(block->description(), layer->description()), layer);
  }

  fastpath::LayerWeights operator()(const Block& block, const Layer& layer) {
    if (layer.kind == LayerKind::Linear) {
      const auto parameters = network_->named_parameters();
      const std::string name = layer.role == LayerRole::Hidden ? "hidden" : "classifier";
      return {.weight = values(parameters[name + ".weight"]), .bias = values(parameters[name + ".bias"])};
    }
    NetworkLayer& module = layers_.at(key(block, layer));
    fastpath::LayerWeights weights;
    weights.weight = values(module->weight);
    weights.bias = values(module->bias);
    if (!layer.norm) return weights;
    const auto parameters = module->named_parameters();
    const auto buffers = module->named_buffers();
    weights.gamma = values(parameters["norm.weight"]);
    weights.beta = values(parameters["norm.bias"]);
    weights.mean = values(buffers["norm.running_mean"]);
    weights.variance = values(buffers["norm.running_var"]);
    return weights;
  }

 private:
  using Key = std::tuple<int, int, LayerRole>;
  static Key key(const Block& block, const Layer& layer) {
    return {block.stage, block.indexInStage, layer.role};
  }

  std::span<const float> values(const torch::Tensor& tensor) {
    if (!tensor.defined()) return {};
    kept_.push_back(tensor.detach().contiguous());
    return {kept_.back().data_ptr<float>(), static_cast<std::size_t>(kept_.back().numel())};
  }

  Network& network_;
  std::map<Key, NetworkLayer> layers_;
  std::vector<torch::Tensor> kept_;
};

bool allFloats(const Network& network) {
  return std::ranges::all_of(network->parameters(), [](const torch::Tensor& parameter) {
    return parameter.device().is_cpu() && parameter.scalar_type() == torch::kFloat;
  });
}

}  // namespace

FastPlan::FastPlan(Network network, int threads) : network_(std::move(network)), threads_(threads) {
  pack();
}

FastPlan::FastPlan(const SharedQuantization& quantized, int threads) : threads_(threads) {
  plan_.emplace(*quantized, fastpath::bestForBytes(), threads);
}

void FastPlan::pack() {
  WeightReader reader(network_);
  plan_.emplace(expand(network_->spec()), std::ref(reader), *fastpath::bestInstructionSet(), threads_);
  features_ = WeightsVersion::ofFeatures(network_);
  classifier_ = WeightsVersion::ofClassifier(network_);
}

fastpath::Plan& FastPlan::currentForFeatures() {
  if (features_ && !features_->isCurrent()) pack();
  return *plan_;
}

fastpath::Plan& FastPlan::current() {
  if (features_ && (!features_->isCurrent() || !classifier_->isCurrent())) pack();
  return *plan_;
}

void withWeights(Network network, const std::function<void(const fastpath::WeightProvider&)>& use) {
  WeightReader reader(network);
  use(std::ref(reader));
}

std::optional<FastPlan> fastPlan(Network network, int threads, const SharedQuantization& quantized) {
  if (quantized) return FastPlan(quantized, threads);
  if (!fastpath::supported(network->spec()) || !allFloats(network)) return std::nullopt;
  return FastPlan(std::move(network), threads);
}

}  // namespace effnet
