#include "core/checkpoint/tensor_statistics.h"

#include <ATen/ops/aminmax.h>
#include <ATen/ops/count_nonzero.h>
#include <ATen/ops/histc.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/masked_select.h>
#include <cmath>
#include <limits>

namespace effnet {
namespace {

/// Flat, as 32-bit floats, or as 64-bit ones where those would lose digits.
torch::Tensor numbersOf(const torch::Tensor& tensor) {
  const bool wide = tensor.scalar_type() == torch::kFloat64 || !tensor.is_floating_point();
  return tensor.detach().to(wide ? torch::kFloat64 : torch::kFloat32).reshape({-1});
}

double total(const torch::Tensor& values) {
  return values.sum(torch::kFloat64).item<double>();
}

}  // namespace

TensorStatistics statisticsOf(const torch::Tensor& tensor) {
  TensorStatistics statistics;
  torch::Tensor values = numbersOf(tensor);
  // A sum is not finite if a term is not; only then is each of them looked at.
  if (values.numel() > 0 && !std::isfinite(total(values))) {
    const torch::Tensor finite = at::isfinite(values);
    statistics.notFinite = values.numel() - finite.sum().item<std::int64_t>();
    values = at::masked_select(values, finite);
  }
  if (values.numel() == 0) return statistics;
  const auto [minimum, maximum] = at::aminmax(values);
  statistics.minimum = minimum.item<double>();
  statistics.maximum = maximum.item<double>();
  const auto count = static_cast<double>(values.numel());
  statistics.mean = total(values) / count;
  statistics.deviation = std::sqrt(total((values - statistics.mean).square()) / count);
  statistics.zeros = values.numel() - at::count_nonzero(values).item<std::int64_t>();
  statistics.histogram.assign(TensorStatistics::kBins, 0);
  if (!std::isfinite(statistics.maximum - statistics.minimum)) return statistics;
  // Equal limits mean "whatever the values span" to histc, which is the same here.
  const torch::Tensor bins =
      at::histc(values, TensorStatistics::kBins, statistics.minimum, statistics.maximum).to(torch::kFloat64);
  for (int i = 0; i < TensorStatistics::kBins; ++i)
    statistics.histogram[static_cast<std::size_t>(i)] = std::llround(bins[i].item<double>());
  return statistics;
}

TensorDistance distanceBetween(const torch::Tensor& a, const torch::Tensor& b) {
  TensorDistance distance;
  if (a.numel() == 0) return distance;
  const torch::Tensor here = numbersOf(a).to(torch::kFloat64);
  const torch::Tensor apart = here - numbersOf(b).to(torch::kFloat64);
  const double squares = total(apart.square());
  const double own = total(here.square());
  distance.largest = apart.abs().max().item<double>();
  distance.rms = std::sqrt(squares / static_cast<double>(a.numel()));
  if (squares > 0)
    distance.relative = own > 0 ? std::sqrt(squares / own) : std::numeric_limits<double>::infinity();
  if (std::isnan(squares)) distance.relative = squares;
  return distance;
}

}  // namespace effnet
