#include "core/training/optimizer/optimizer.h"

#include "core/base/error.h"
#include "core/nn/weights_version.h"
#include "core/training/optimizer/elementwise.h"

#include <ATen/Functions.h>
#include <array>
#include <c10/core/GradMode.h>
#include <cmath>

namespace effnet {

template <std::size_t N, typename Kernel>
void Optimizer::fuse(Update& update, Kernel kernel) {
  Update rest = update;
  rest.parameters.clear();
  rest.gradients.clear();
  for (Tensors& moments : rest.moments) moments.clear();
  for (std::size_t i = 0; i < update.parameters.size(); ++i) {
    torch::Tensor& gradient = update.gradients[i];
    if (gradient.device().is_cpu() && gradient.layout() == at::kStrided &&
        !sameStrides(gradient, update.parameters[i]))
      gradient = at::empty_like(update.parameters[i]).copy_(gradient);
    std::array<const torch::Tensor*, N> tensors{&update.parameters[i], &gradient};
    for (std::size_t k = 2; k < N; ++k) tensors[k] = &update.moments[k - 2][i];
    if (lieAlike(tensors)) {
      forEachPart(tensors, kernel);
      continue;
    }
    rest.parameters.push_back(update.parameters[i]);
    rest.gradients.push_back(gradient);
    for (std::size_t k = 0; k < rest.moments.size(); ++k) rest.moments[k].push_back(update.moments[k][i]);
  }
  update = std::move(rest);
  if (update.factor != 1 && !update.gradients.empty()) at::_foreach_mul_(update.gradients, update.factor);
}

namespace {

class AdamW final : public Optimizer {
 public:
  AdamW(std::vector<ParameterGroup> groups, const OptimizerOptions& options)
      : Optimizer(std::move(groups)), options_(options) {}

 protected:
  std::vector<std::pair<std::string, double>> momentKinds() const override {
    return {{"mean", 0.0}, {"square", 0.0}};
  }

  void apply(Update& update) override {
    const double step = static_cast<double>(update.step);
    const double correction1 = 1 - std::pow(options_.beta1, step);
    const double correction2 = std::sqrt(1 - std::pow(options_.beta2, step));
    const double rate = update.rate / correction1;
    fuse<4>(update, [&, keep = static_cast<float>(1 - update.rate * update.weightDecay),
                     beta1 = static_cast<float>(options_.beta1), beta2 = static_cast<float>(options_.beta2),
                     inverse = static_cast<float>(1 / correction2), step1 = static_cast<float>(rate),
                     epsilon = static_cast<float>(options_.epsilon),
                     factor = static_cast<float>(update.factor)](const auto& p, auto begin, auto end) {
      float* __restrict weight = p[0];
      const float* __restrict gradient = p[1];
      float* __restrict mean = p[2];
      float* __restrict square = p[3];
      for (auto i = begin; i < end; ++i) {
        const float g = factor * gradient[i];
        mean[i] = beta1 * mean[i] + (1 - beta1) * g;
        square[i] = beta2 * square[i] + (1 - beta2) * g * g;
        weight[i] = keep * weight[i] - step1 * mean[i] / (std::sqrt(square[i]) * inverse + epsilon);
      }
    });
    if (update.parameters.empty()) return;
    auto& mean = update.moments[0];
    auto& square = update.moments[1];
    at::_foreach_mul_(update.parameters, 1 - update.rate * update.weightDecay);
    at::_foreach_mul_(mean, options_.beta1);
    at::_foreach_add_(mean, update.gradients, 1 - options_.beta1);
    at::_foreach_mul_(square, options_.beta2);
    at::_foreach_addcmul_(square, update.gradients, update.gradients, 1 - options_.beta2);
    auto denominator = at::_foreach_sqrt(square);
    at::_foreach_div_(denominator, correction2);
    at::_foreach_add_(denominator, options_.epsilon);
    at::_foreach_addcdiv_(update.parameters, mean, denominator, -rate);
  }

 private:
  OptimizerOptions options_;
};

class Sgd final : public Optimizer {
 public:
  Sgd(std::vector<ParameterGroup> groups, const OptimizerOptions& options)
      : Optimizer(std::move(groups)), options_(options) {}

 protected:
  std::vector<std::pair<std::string, double>> momentKinds() const override { return {{"velocity", 0.0}}; }

  void apply(Update& update) override {
    fuse<3>(update, [decay = static_cast<float>(update.weightDecay), rate = static_cast<float>(update.rate),
                     momentum = static_cast<float>(options_.momentum),
                     factor = static_cast<float>(update.factor)](const auto& p, auto begin, auto end) {
      float* __restrict weight = p[0];
      const float* __restrict gradient = p[1];
      float* __restrict velocity = p[2];
      for (auto i = begin; i < end; ++i) {
        velocity[i] = momentum * velocity[i] + (factor * gradient[i] + decay * weight[i]);
        weight[i] -= rate * velocity[i];
      }
    });
    if (update.parameters.empty()) return;
    auto& velocity = update.moments[0];
    const auto gradients = at::_foreach_add(update.gradients, update.parameters, update.weightDecay);
    at::_foreach_mul_(velocity, options_.momentum);
    at::_foreach_add_(velocity, gradients, 1);
    at::_foreach_add_(update.parameters, velocity, -update.rate);
  }

 private:
  OptimizerOptions options_;
};

class TfRmsProp final : public Optimizer {
 public:
  TfRmsProp(std::vector<ParameterGroup> groups, const OptimizerOptions& options)
      : Optimizer(std::move(groups)), options_(options) {}

 protected:
  std::vector<std::pair<std::string, double>> momentKinds() const override {
    return {{"square", 1.0}, {"velocity", 0.0}};
  }

  void apply(Update& update) override {
    fuse<4>(update,
            [decay = static_cast<float>(update.weightDecay), rate = static_cast<float>(update.rate),
             momentum = static_cast<float>(options_.momentum), rms = static_cast<float>(options_.rmsDecay),
             epsilon = static_cast<float>(options_.rmsEpsilon),
             factor = static_cast<float>(update.factor)](const auto& p, auto begin, auto end) {
              float* __restrict weight = p[0];
              float* __restrict square = p[2];
              float* __restrict velocity = p[3];
              for (auto i = begin; i < end; ++i) {
                const float gradient = factor * p[1][i] + decay * weight[i];
                square[i] = rms * square[i] + (1 - rms) * gradient * gradient;
                velocity[i] = momentum * velocity[i] + rate * gradient / std::sqrt(square[i] + epsilon);
                weight[i] -= velocity[i];
              }
            });
    if (update.parameters.empty()) return;
    auto& square = update.moments[0];
    auto& velocity = update.moments[1];
    const auto gradients = at::_foreach_add(update.gradients, update.parameters, update.weightDecay);
    at::_foreach_mul_(square, options_.rmsDecay);
    at::_foreach_addcmul_(square, gradients, gradients, 1 - options_.rmsDecay);
    auto root = at::_foreach_add(square, options_.rmsEpsilon);
    at::_foreach_sqrt_(root);
    at::_foreach_mul_(velocity, options_.momentum);
    at::_foreach_addcdiv_(velocity, gradients, root, update.rate);
    at::_foreach_add_(update.parameters, velocity, -1);
  }

 private:
  OptimizerOptions options_;
};

}  // namespace

void Optimizer::step(double learningRate, double gradientFactor) {
  const c10::AutoGradMode noGradient(false);
  ++steps_;
  const auto kinds = momentKinds();
  for (const auto& group : groups_) {
    Update update;
    update.moments.resize(kinds.size());
    update.rate = learningRate * group.rateFactor;
    update.weightDecay = group.weightDecay;
    update.step = steps_;
    update.factor = gradientFactor;
    for (std::size_t i = 0; i < group.parameters.size(); ++i) {
      const auto& parameter = group.parameters[i];
      if (!parameter.grad().defined()) continue;
      countAsWritten(parameter);
      update.parameters.push_back(parameter);
      update.gradients.push_back(parameter.grad());
      for (std::size_t k = 0; k < kinds.size(); ++k) {
        auto& moment = moments_[group.names[i] + "/" + kinds[k].first];
        if (!moment.defined()) moment = at::full_like(parameter, kinds[k].second);
        update.moments[k].push_back(moment);
      }
    }
    if (!update.parameters.empty()) apply(update);
  }
}

void Optimizer::clearGradients() {
  for (const auto& group : groups_) {
    for (const auto& parameter : group.parameters) parameter.mutable_grad().reset();
  }
}

std::map<std::string, torch::Tensor> Optimizer::state() const {
  auto state = moments_;
  state["step"] = at::full({1}, steps_, at::kLong);
  return state;
}

void Optimizer::loadState(const std::map<std::string, torch::Tensor>& state) {
  const auto steps = state.find("step");
  if (steps == state.end() || steps->second.numel() != 1)
    throw Error("bad_state", "the optimizer's step count is missing");
  std::map<std::string, torch::Tensor> moments;
  for (const auto& group : groups_) {
    for (std::size_t i = 0; i < group.parameters.size(); ++i) {
      for (const auto& [kind, start] : momentKinds()) {
        const auto name = group.names[i] + "/" + kind;
        const auto found = state.find(name);
        if (found == state.end()) continue;
        const auto& parameter = group.parameters[i];
        if (found->second.sizes() != parameter.sizes()) {
          throw Error("bad_state",
                      "the optimizer's tensor " + name + " has another shape than its parameter");
        }
        auto moment = at::full_like(parameter, start);
        moment.copy_(found->second);
        moments.emplace(name, std::move(moment));
      }
    }
  }
  moments_ = std::move(moments);
  steps_ = steps->second.item<std::int64_t>();
}

std::unique_ptr<Optimizer> makeOptimizer(OptimizerKind kind, std::vector<ParameterGroup> groups,
                                         const OptimizerOptions& options) {
  switch (kind) {
    case OptimizerKind::AdamW:
      return std::make_unique<AdamW>(std::move(groups), options);
    case OptimizerKind::Sgd:
      return std::make_unique<Sgd>(std::move(groups), options);
    case OptimizerKind::RmsProp:
      return std::make_unique<TfRmsProp>(std::move(groups), options);
  }
  return nullptr;
}

GradientNorm gradientNorm(const std::vector<ParameterGroup>& groups, double limit, double scale) {
  const c10::AutoGradMode noGradient(false);
  std::vector<torch::Tensor> gradients;
  for (const auto& group : groups) {
    for (const auto& parameter : group.parameters) {
      if (parameter.grad().defined()) gradients.push_back(parameter.grad());
    }
  }
  if (gradients.empty()) return {0, scale};
  const double norm = at::stack(at::_foreach_norm(gradients, 2)).norm().item<double>() * scale;
  return {norm, norm > limit && limit > 0 ? scale * limit / (norm + 1e-6) : scale};
}

}  // namespace effnet
