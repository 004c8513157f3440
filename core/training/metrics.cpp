#include "core/training/metrics.h"

#include "core/protocol/macro_f1.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <cmath>
#include <limits>

namespace effnet {

MetricsAccumulator::MetricsAccumulator(int classes)
    : confusion_(static_cast<std::size_t>(classes), std::vector<int>(static_cast<std::size_t>(classes), 0)) {}

void MetricsAccumulator::add(const torch::Tensor& logits, const torch::Tensor& labels, double loss) {
  const c10::AutoGradMode noGradient(false);
  const auto scores = logits.detach().to(at::kCPU, at::kFloat).softmax(1);
  const auto truth = labels.to(at::kCPU, at::kLong).contiguous();
  const auto best = std::min<std::int64_t>(5, scores.size(1));
  const auto [values, indices] = scores.topk(best, 1);
  const auto confidence = values.contiguous();
  const auto ranked = indices.contiguous();
  const auto* label = truth.data_ptr<std::int64_t>();
  for (std::int64_t i = 0; i < scores.size(0); ++i) {
    const auto* row = ranked.data_ptr<std::int64_t>() + i * best;
    const bool right = row[0] == label[i];
    confusion_[static_cast<std::size_t>(label[i])][static_cast<std::size_t>(row[0])] += 1;
    top5_ += std::find(row, row + best, label[i]) != row + best ? 1 : 0;
    const double sure = confidence.data_ptr<float>()[i * best];
    const int index = std::isfinite(sure) ? std::clamp(static_cast<int>(sure * kBins), 0, kBins - 1) : 0;
    auto& bin = bins_[static_cast<std::size_t>(index)];
    bin.images += 1;
    bin.right += right ? 1 : 0;
    bin.confidence += sure;
  }
  images_ += static_cast<int>(scores.size(0));
  loss_ += loss * static_cast<double>(scores.size(0));
}

Metrics MetricsAccumulator::metrics() const {
  Metrics metrics;
  if (images_ == 0) {
    metrics.loss = metrics.top1 = metrics.top5 = metrics.macroF1 = std::numeric_limits<double>::quiet_NaN();
    return metrics;
  }
  int right = 0;
  for (std::size_t i = 0; i < confusion_.size(); ++i) right += confusion_[i][i];
  metrics.loss = loss_ / images_;
  metrics.top1 = static_cast<double>(right) / images_;
  metrics.top5 = static_cast<double>(top5_) / images_;
  metrics.macroF1 = macroF1(confusion_);
  metrics.images = images_;
  metrics.calibration = 0;
  for (const auto& bin : bins_) metrics.calibration += std::abs(bin.right - bin.confidence) / images_;
  return metrics;
}

TensorMap MetricsAccumulator::state() const {
  const auto classes = static_cast<std::int64_t>(confusion_.size());
  auto confusion = at::zeros({classes, classes}, at::kInt);
  for (std::int64_t i = 0; i < classes; ++i) {
    std::copy_n(confusion_[static_cast<std::size_t>(i)].data(), classes,
                confusion.data_ptr<int>() + i * classes);
  }
  auto bins = at::zeros({kBins, 3}, at::kDouble);
  for (int i = 0; i < kBins; ++i) {
    const auto& bin = bins_[static_cast<std::size_t>(i)];
    double* row = bins.data_ptr<double>() + std::ptrdiff_t{i} * 3;
    row[0] = bin.images;
    row[1] = bin.right;
    row[2] = bin.confidence;
  }
  const auto sums =
      at::tensor({loss_, static_cast<double>(images_), static_cast<double>(top5_)}, at::kDouble);
  return {{"confusion", confusion}, {"bins", bins}, {"sums", sums}};
}

void MetricsAccumulator::load(const TensorMap& state) {
  auto target = this->state();
  copyTensors(state, target);
  const auto classes = static_cast<std::int64_t>(confusion_.size());
  for (std::int64_t i = 0; i < classes; ++i) {
    std::copy_n(target["confusion"].data_ptr<int>() + i * classes, classes,
                confusion_[static_cast<std::size_t>(i)].data());
  }
  for (int i = 0; i < kBins; ++i) {
    const double* row = target["bins"].data_ptr<double>() + std::ptrdiff_t{i} * 3;
    bins_[static_cast<std::size_t>(i)] = {static_cast<int>(row[0]), static_cast<int>(row[1]), row[2]};
  }
  const double* sums = target["sums"].data_ptr<double>();
  loss_ = sums[0];
  images_ = static_cast<int>(sums[1]);
  top5_ = static_cast<int>(sums[2]);
}

}  // namespace effnet
