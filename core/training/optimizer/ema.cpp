#include "core/training/optimizer/ema.h"

#include "core/base/error.h"
#include "core/nn/weights_version.h"
#include "core/training/optimizer/elementwise.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <cmath>
#include <vector>

namespace effnet {

Ema::Ema(TensorMap live, TensorMap averaged, double decay)
    : live_(std::move(live)), averaged_(std::move(averaged)), decay_(decay) {
  copyTensors(live_, averaged_);
}

double Ema::decayAt(std::int64_t update, double decay) {
  return std::min(decay, 1 - std::pow(1 + static_cast<double>(update), -2.0 / 3));
}

void Ema::update() {
  const c10::AutoGradMode noGradient(false);
  ++updates_;
  const double weight = 1 - decayAt(updates_, decay_);
  std::vector<torch::Tensor> averages;
  std::vector<torch::Tensor> lives;
  for (auto& [name, average] : averaged_) {
    const auto& live = live_.at(name);
    countAsWritten(average);
    const std::array<const torch::Tensor*, 2> tensors{&average, &live};
    if (lieAlike(tensors)) {
      forEachPart(tensors, [share = static_cast<float>(weight)](const auto& p, auto begin, auto end) {
        float* __restrict mean = p[0];
        const float* __restrict now = p[1];
        for (auto i = begin; i < end; ++i) mean[i] += share * (now[i] - mean[i]);
      });
    } else if (average.is_floating_point()) {
      averages.push_back(average);
      lives.push_back(live.detach());
    } else {
      average.copy_(live);
    }
  }
  // All in two kernels: on a GPU, one for each of the hundreds of tensors would take longer than its work.
  if (averages.empty()) return;
  at::_foreach_mul_(averages, 1 - weight);
  at::_foreach_add_(averages, lives, weight);
}

void Ema::load(const TensorMap& averaged, std::int64_t updates) {
  copyTensors(averaged, averaged_);
  updates_ = updates;
}

void copyTensors(const TensorMap& from, const TensorMap& to) {
  const c10::AutoGradMode noGradient(false);
  for (const auto& [name, target] : to) {
    const auto source = from.find(name);
    if (source == from.end()) throw Error("bad_state", "the tensor " + name + " is missing");
    if (source->second.sizes() != target.sizes())
      throw Error("bad_state", "the tensor " + name + " has another shape");
    target.detach().copy_(source->second.detach());
  }
}

}  // namespace effnet
