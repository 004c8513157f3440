#include "core/inference/inference_network.h"

#include "core/inference/torch_errors.h"

#include <torch/utils.h>

namespace effnet {

InferenceNetwork::InferenceNetwork(Network network, torch::Device device)
    : network_(std::move(network)), device_(device) {
  translatingTorchErrors([&] {
    network_->eval();
    network_->to(device_);
    network_->useChannelsLast();
    for (torch::Tensor& parameter : network_->parameters()) parameter.requires_grad_(false);
  });
}

torch::Tensor InferenceNetwork::place(const torch::Tensor& images) const {
  return images.to(device_).contiguous(torch::MemoryFormat::ChannelsLast);
}

NetworkOutput InferenceNetwork::run(const torch::Tensor& images) {
  return translatingTorchErrors([&] {
    const torch::NoGradGuard noGradients;
    NetworkOutput output;
    output.features = network_->features(place(images));
    output.logits = network_->classify(output.features).to(torch::kCPU, torch::kFloat);
    return output;
  });
}

}  // namespace effnet
