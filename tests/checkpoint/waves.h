#pragma once

#include <cmath>
#include <string>
#include <torch/types.h>

namespace effnet {

/// Weights and pictures by a formula, as tests/golden/timm_answers.py makes them; 64-bit.
inline torch::Tensor wave(const std::string& name, at::IntArrayRef shape) {
  int sum = 0;
  for (const char c : name) sum += static_cast<unsigned char>(c);
  std::int64_t count = 1;
  for (const auto size : shape) count *= size;
  return torch::sin(0.37 * torch::arange(count, torch::kFloat64) + sum % 97).reshape(shape);
}

inline torch::Tensor waveWeights(const std::string& name, at::IntArrayRef shape) {
  const torch::Tensor values = wave(name, shape);
  if (name.ends_with("running_var")) return 1 + 0.3 * values;
  if (shape.size() > 1)
    return values * std::sqrt(2.0 * static_cast<double>(shape[0]) / static_cast<double>(values.numel()));
  return name.ends_with("weight") ? 1 + 0.2 * values : 0.1 * values;
}

}  // namespace effnet
