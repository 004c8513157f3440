#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <torch/types.h>

namespace effnet {

/// Named tensors: a network's parameters and buffers, or an optimizer's moments.
using TensorMap = std::map<std::string, torch::Tensor>;

/// A slowly moving average of a network's weights. It starts quickly: the decay at update t is at most
/// 1 − (1 + t)^(−2/3), as timm's ModelEmaV3 has it, so that short runs profit too.
class Ema {
 public:
  /// Both networks' tensors are used in place; `averaged` begins as a copy of `live`.
  Ema(TensorMap live, TensorMap averaged, double decay);

  void update();
  const TensorMap& averaged() const { return averaged_; }
  std::int64_t updates() const { return updates_; }
  /// Throws Error("bad_state") when a tensor is missing or has another shape.
  void load(const TensorMap& averaged, std::int64_t updates);

  static double decayAt(std::int64_t update, double decay);

 private:
  TensorMap live_;
  TensorMap averaged_;
  double decay_;
  std::int64_t updates_ = 0;
};

/// Copies `from` into `to` in place, name by name. Throws Error("bad_state") when a tensor is missing or
/// differs in shape.
void copyTensors(const TensorMap& from, const TensorMap& to);

}  // namespace effnet
