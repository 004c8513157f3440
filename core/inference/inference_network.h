#pragma once

#include "core/checkpoint/checkpoint.h"
#include "core/inference/fast_plan.h"
#include "core/inference/pass_in_parts.h"
#include "core/inference/recorded_pass.h"
#include "core/nn/network.h"

#include <optional>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// What one forward pass gives.
struct NetworkOutput {
  torch::Tensor features;  ///< [N,C,h,w], the map that pooling sees, on the network's device
  torch::Tensor logits;    ///< [N,classes], 32-bit floats on the CPU
};

/// A network ready to answer: placed on its device, frozen, laid out for speed. The one place that knows how
/// a forward pass is computed: on a CPU by the fast path where it can, on a GPU as a recording, else by
/// LibTorch.
class InferenceNetwork {
 public:
  /// Takes the network over: it stays in evaluation mode and its parameters record no gradients. `tail` is
  /// what its classifier's outputs go on into; under `sigmoid` each output is an answer of its own.
  /// One that is `quantized` is computed on bytes, always on the CPU; `network` has its values in float.
  InferenceNetwork(Network network, torch::Device device, std::vector<HeadLayer> tail = {},
                   bool sigmoid = false, const SharedQuantization& quantized = {});

  /// [N,3,S,S], normalised, from the CPU; in smaller batches where memory does not suffice for N at once.
  /// Throws Error("out_of_memory" | "network_failed").
  NetworkOutput run(const torch::Tensor& images);

  /// The logits alone, on the CPU: the features of all N are never held together.
  torch::Tensor logits(const torch::Tensor& images);

  /// As run, in a single pass, whatever it takes: what a measurement wants.
  NetworkOutput runAtOnce(const torch::Tensor& images);

  /// Images that memory suffices for at once; 0 while there were never too many.
  std::int64_t batchLimit() const { return parts_.limit(); }

  struct StageTime {
    int stage = 0;  ///< from 1; one more than the last block's for pooling and classifier
    double milliseconds = 0;
  };
  /// One run as above, stage by stage.
  std::vector<StageTime> profile(const torch::Tensor& images);

  /// Images as the module wants them: on its device, in its layout.
  torch::Tensor place(const torch::Tensor& images) const;

  /// The map behind a stage → logits [N,classes], recording gradients where they are wanted.
  torch::Tensor fromStage(int stage, const torch::Tensor& map);

  /// Placed images → logits [N,classes], by the module.
  torch::Tensor forward(const torch::Tensor& placed);

  /// What the pooled features count for these classes: [k,C]. Of a head of several layers, at the picture of
  /// this map [C,h,w], where it is linear around.
  torch::Tensor classifierRows(const torch::Tensor& map, const std::vector<int>& classes);

  /// Logits [N,classes] → probabilities, 64-bit.
  torch::Tensor probabilities(const torch::Tensor& logits) const;
  bool sigmoid() const { return sigmoid_; }

  /// Its classifier is the first layer of a head of several; spec() is about the whole.
  Network& module() { return network_; }
  const NetworkSpec& spec() const { return spec_; }
  torch::Device device() const { return device_; }
  bool usesFastPath() const { return plan_.has_value(); }
  bool quantized() const { return quantized_; }

 private:
  NetworkOutput pass(const torch::Tensor& images);
  torch::Tensor throughTail(torch::Tensor values) const;
  NetworkOutput runFast(const torch::Tensor& images);
  std::vector<StageTime> profileFast(const torch::Tensor& images);

  Network network_;
  torch::Device device_;
  std::vector<HeadLayer> tail_;
  bool sigmoid_;
  bool quantized_;
  NetworkSpec spec_;
  std::optional<FastPlan> plan_;
  std::optional<RecordedPass> recorded_;
  PassInParts parts_;
};

}  // namespace effnet
