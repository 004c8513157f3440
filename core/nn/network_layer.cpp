#include "core/nn/network_layer.h"

#include <ATen/ops/batch_norm.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/hardsigmoid.h>
#include <ATen/ops/hardswish.h>
#include <ATen/ops/hardtanh_backward.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/zeros.h>
#include <algorithm>
#include <cmath>
#include <limits>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/nn/init.h>

namespace effnet {
namespace {

/// A map and the symmetric padding that its convolution still has to add.
struct PaddedInput {
  torch::Tensor map;
  std::array<std::int64_t, 2> padding;
};

/// Only an uneven padding is written out: the convolution's own is free.
PaddedInput padded(const torch::Tensor& input, Padding padding, const Layer& layer, double value) {
  const PaddingAmount height = paddingFor(padding, input.size(2), layer.kernel, layer.stride);
  const PaddingAmount width = paddingFor(padding, input.size(3), layer.kernel, layer.stride);
  if (height.before == height.after && width.before == width.after)
    return {input, {height.before, width.before}};
  return {at::constant_pad_nd(input, {width.before, width.after, height.before, height.after}, value),
          {0, 0}};
}

/// ReLU6 in place whose gradient is told from its output, as that of PyTorch's own ReLU is: clamp and
/// hardtanh would keep their input beside it, a third more memory for a MobileNet.
struct Relu6 : torch::autograd::Function<Relu6> {
  static torch::Tensor forward(torch::autograd::AutogradContext* context, torch::Tensor map) {
    map.clamp_(0, 6);
    context->mark_dirty({map});
    context->save_for_backward({map});
    return map;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    return {at::hardtanh_backward(gradients[0], context->get_saved_variables()[0], 0, 6)};
  }
};

}  // namespace

PaddingAmount paddingFor(Padding padding, std::int64_t size, int kernel, int stride) {
  if (padding == Padding::Symmetric) return {(kernel - 1) / 2, (kernel - 1) / 2};
  const std::int64_t outputs = (size + stride - 1) / stride;
  const std::int64_t total = std::max<std::int64_t>((outputs - 1) * stride + kernel - size, 0);
  return {total / 2, total - total / 2};
}

torch::Tensor activate(const torch::Tensor& input, Activation activation) {
  // In place where the gradient can be told from the result; the others would make autograd keep a copy of
  // their input, so that in place saves memory only without gradients.
  const bool inPlace = !input.requires_grad();
  torch::Tensor map = input;
  switch (activation) {
    case Activation::SiLU:
      return inPlace ? at::silu_(map) : at::silu(map);
    case Activation::ReLU:
      return at::relu_(map);
    case Activation::ReLU6:
      return inPlace ? map.clamp_(0, 6) : Relu6::apply(map);
    case Activation::Sigmoid:
      return inPlace ? at::sigmoid_(map) : at::sigmoid(map);
    case Activation::HardSwish:
      return inPlace ? at::hardswish_(map) : at::hardswish(map);
    case Activation::HardSigmoid:
      return inPlace ? at::hardsigmoid_(map) : at::hardsigmoid(map);
    case Activation::None:
      break;
  }
  return map;
}

torch::Tensor maxPool(const torch::Tensor& input, const Layer& layer, Padding padding) {
  const PaddedInput in = padded(input, padding, layer, -std::numeric_limits<double>::infinity());
  return at::max_pool2d(in.map, {layer.kernel, layer.kernel}, {layer.stride, layer.stride}, in.padding);
}

NetworkLayerImpl::Norm::Norm(int channels)
    : torch::nn::Module("Norm"),
      weight(register_parameter("weight", at::ones({channels}))),
      bias(register_parameter("bias", at::zeros({channels}))),
      runningMean(register_buffer("running_mean", at::zeros({channels}))),
      runningVar(register_buffer("running_var", at::ones({channels}))),
      batchesTracked(register_buffer("num_batches_tracked", at::zeros({}, at::kLong))) {}

NetworkLayerImpl::NetworkLayerImpl(const Layer& layer, const NetworkSpec& spec, bool initialise)
    : layer_(layer), padding_(spec.padding), epsilon_(spec.bnEpsilon), momentum_(spec.bnMomentum) {
  weight = register_parameter("weight", torch::empty({layer.outChannels, layer.inChannels / layer.groups,
                                                      layer.kernel, layer.kernel}));
  if (layer.bias) bias = register_parameter("bias", at::zeros({layer.outChannels}));
  if (layer.norm) norm_ = register_module("norm", std::make_shared<Norm>(layer.outChannels));
  if (!initialise) return;
  const double fanOut = static_cast<double>(layer.kernel) * layer.kernel * layer.outChannels / layer.groups;
  torch::nn::init::normal_(weight, 0, std::sqrt(2 / fanOut));
}

torch::Tensor NetworkLayerImpl::forward(const torch::Tensor& input) {
  return run(input, layer_.activation);
}

torch::Tensor NetworkLayerImpl::forwardWithoutActivation(const torch::Tensor& input) {
  return run(input, Activation::None);
}

torch::Tensor NetworkLayerImpl::run(const torch::Tensor& input, Activation activation) {
  const PaddedInput in = padded(input, padding_, layer_, 0);
  const torch::Tensor map =
      at::conv2d(in.map, weight, bias, {layer_.stride, layer_.stride}, in.padding, {1, 1}, layer_.groups);
  if (!norm_) return activate(map, activation);
  const bool trains = is_training() && !normFrozen_;
  if (trains) norm_->batchesTracked.add_(1);
  const NormInput norm{map,       norm_->weight, norm_->bias, norm_->runningMean, norm_->runningVar,
                       momentum_, epsilon_};
  if (trains && trainingNorm_) return activate(trainingNorm_(norm), activation);
  if (trains && normalisesInOnePass(map, activation)) return normaliseAndActivate(norm, activation);
  return activate(at::batch_norm(map, norm.weight, norm.bias, norm.runningMean, norm.runningVar, trains,
                                 momentum_, epsilon_, true),
                  activation);
}

}  // namespace effnet
