#pragma once

#include "core/protocol/run_event.h"
#include "core/training/optimizer/ema.h"

#include <array>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Collects an epoch's predictions.
class MetricsAccumulator {
 public:
  explicit MetricsAccumulator(int classes);

  /// `logits` [N, classes], `labels` [N] class indices, `loss`: mean over these images.
  void add(const torch::Tensor& logits, const torch::Tensor& labels, double loss);

  /// Means over all images added so far; NaN before the first.
  Metrics metrics() const;
  const std::vector<std::vector<int>>& confusion() const { return confusion_; }  ///< [true][predicted]
  int images() const { return images_; }

  /// Everything collected, as tensors, so that an interrupted epoch goes on.
  TensorMap state() const;
  /// Throws Error("bad_state").
  void load(const TensorMap& state);

 private:
  static constexpr int kBins = 15;
  struct Bin {
    int images = 0;
    int right = 0;
    double confidence = 0;
  };

  std::vector<std::vector<int>> confusion_;
  std::array<Bin, kBins> bins_{};  ///< by confidence, for the expected calibration error (Guo et al. 2017)
  double loss_ = 0;
  int images_ = 0;
  int top5_ = 0;
};

}  // namespace effnet
