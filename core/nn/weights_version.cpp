#include "core/nn/weights_version.h"

#include <algorithm>

namespace effnet {
namespace {

const void* dataOf(const torch::Tensor& tensor) {
  return tensor.unsafeGetTensorImpl()->storage().data();
}

}  // namespace

WeightsVersion::WeightsVersion(const std::vector<torch::Tensor>& tensors) {
  for (const auto& tensor : tensors) seen_.push_back({tensor, dataOf(tensor), tensor._version()});
}

WeightsVersion WeightsVersion::ofFeatures(Network network) {
  std::vector<torch::Tensor> tensors;
  for (const NetworkBlock& block : network->blocks()) {
    for (auto& each : block->parameters()) tensors.push_back(std::move(each));
    for (auto& each : block->buffers()) tensors.push_back(std::move(each));
  }
  return WeightsVersion(tensors);
}

WeightsVersion WeightsVersion::ofClassifier(Network network) {
  return WeightsVersion(network->parametersOfStage(network->stageCount() + 1));
}

bool WeightsVersion::isCurrent() const {
  return std::all_of(seen_.begin(), seen_.end(), [](const Seen& each) {
    return dataOf(each.tensor) == each.data && each.tensor._version() == each.version;
  });
}

}  // namespace effnet
