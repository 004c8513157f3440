#pragma once

#include "core/nn/training_norm.h"
#include "core/scaling/expansion.h"

#include <functional>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>
#include <utility>

namespace effnet {

using TrainingNorm = std::function<torch::Tensor(const NormInput&)>;

/// One convolution of an expanded network with the normalisation behind it. Parameters: `weight`, `bias`
/// where the layer has one, `norm.weight`, `norm.bias`; buffers `norm.running_mean`, `norm.running_var`,
/// `norm.num_batches_tracked`.
class NetworkLayerImpl : public torch::nn::Module {
 public:
  /// Weights are left uninitialised unless `initialise`: He-normal by fan-out, as torchvision and TPU do.
  NetworkLayerImpl(const Layer& layer, const NetworkSpec& spec, bool initialise);

  /// [N,in,H,W] → [N,out,⌈H/stride⌉,⌈W/stride⌉], normalised and activated as the layer says, or not
  /// activated.
  torch::Tensor forward(const torch::Tensor& input);
  torch::Tensor forwardWithoutActivation(const torch::Tensor& input);

  const Layer& description() const { return layer_; }

  /// Frozen: running statistics are used and kept even while the module trains.
  void setNormFrozen(bool frozen) { normFrozen_ = frozen; }

  /// While it trains, in place of the normalisation by the batch's own statistics.
  void setTrainingNorm(TrainingNorm norm) { trainingNorm_ = std::move(norm); }

  torch::Tensor weight;
  torch::Tensor bias;  ///< undefined where the layer has none

 private:
  /// The normalisation's tensors, a module of its own so that their names read `norm.…`.
  struct Norm : torch::nn::Module {
    explicit Norm(int channels);
    torch::Tensor weight, bias, runningMean, runningVar;
    torch::Tensor batchesTracked;  ///< [], how many batches the running ones are of
  };

  torch::Tensor run(const torch::Tensor& input, Activation activation);

  Layer layer_;
  Padding padding_;
  double epsilon_;
  double momentum_;
  bool normFrozen_ = false;
  TrainingNorm trainingNorm_;
  std::shared_ptr<Norm> norm_;
};
TORCH_MODULE(NetworkLayer);

/// Applies an activation; always in place for ReLU and ReLU6, else where no gradient is recorded.
torch::Tensor activate(const torch::Tensor& input, Activation activation);

/// Pixels to add at the left or top, and at the right or bottom.
struct PaddingAmount {
  std::int64_t before = 0;
  std::int64_t after = 0;
};

/// TensorFlow's SAME rule: total = max((⌈size/stride⌉−1)·stride + kernel − size, 0), the odd pixel behind; or
/// (kernel−1)/2 on both sides.
PaddingAmount paddingFor(Padding padding, std::int64_t size, int kernel, int stride);

/// The 3×3 max-pooling behind a ResNet's stem.
torch::Tensor maxPool(const torch::Tensor& input, const Layer& layer, Padding padding);

}  // namespace effnet
