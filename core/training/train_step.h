#pragma once

#include "core/training/input/loader.h"
#include "core/training/metrics.h"
#include "core/training/train_session.h"

#include <vector>

namespace effnet {

struct StepOutcome {
  double loss = 0;  ///< mean over the step's images
  double gradientNorm = 0;
  std::int64_t images = 0;  ///< none: nothing was learnt, and the step does not count
  bool skipped = false;     ///< fp16 gradients overflowed; the weights stay as they are
};

/// One step of the optimizer at a time: forward, backward, clipping, update, moving average.
class TrainStep {
 public:
  /// Sets the network up for an epoch of this plan.
  TrainStep(TrainSession& session, const EpochPlan& plan, MetricsAccumulator& metrics);

  /// Learns from the batches whose gradients make one step; `place` is the first one's within the epoch.
  /// Where memory does not suffice, goes on with parts of the batches and says so. Throws
  /// Error("not_finite") naming where the numbers ended; weights and moments are then those of the step
  /// before.
  StepOutcome run(const std::vector<Batch>& batches, std::int64_t place);

 private:
  /// What is kept of a part of a batch until the step is sure to count.
  struct Answer {
    torch::Tensor logits;
    torch::Tensor labels;
    double loss;  ///< mean
  };

  StepOutcome attempt(const std::vector<Batch>& batches, std::int64_t place);
  void setModes();
  bool isUsable(const Batch& batch);
  /// How many of the batches hold a picture of whichever process.
  int usable(const std::vector<Batch>& batches);
  void learnNothing(std::int64_t place, bool last);
  /// That keep enough pictures each.
  std::int64_t mostParts(std::int64_t images) const;
  void learn(const Batch& batch, std::int64_t place, double weight, bool last);
  void backward(const torch::Tensor& loss);
  torch::Tensor forward(const torch::Tensor& inputs);
  Batch blankBatch() const;
  /// Of the summed loss, so that the mean over all processes' images comes out.
  double lossDivisor(const torch::Tensor& targets, double weight) const;
  torch::Tensor onDevice(const torch::Tensor& tensor) const;
  double lossScale() const;
  bool halveParts(const std::vector<Batch>& batches);
  void update(StepOutcome& outcome, const std::vector<Batch>& batches);
  void requireFinite(double value, const char* what, const std::vector<Batch>& batches);
  std::string whereNotFinite(const std::vector<Batch>& batches);

  TrainSession& session_;
  const EpochPlan plan_;
  MetricsAccumulator& metrics_;
  torch::Tensor classWeights_;  ///< undefined: all classes count the same
  std::vector<Answer> answers_;
  std::int64_t images_ = 0;  ///< of the step
  double loss_ = 0;
};

}  // namespace effnet
