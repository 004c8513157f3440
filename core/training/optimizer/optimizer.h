#pragma once

#include "core/protocol/train_words.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <torch/types.h>
#include <vector>

namespace effnet {

/// Parameters that share a rate and a decay.
struct ParameterGroup {
  std::vector<std::string> names;  ///< unique over all groups; they name the optimizer's saved state
  std::vector<torch::Tensor> parameters;
  double rateFactor = 1;  ///< on the learning rate of the step
  double weightDecay = 0;
};

/// Moves parameters along their gradients. Its state is a set of named tensors, so that a run resumes
/// exactly.
class Optimizer {
 public:
  explicit Optimizer(std::vector<ParameterGroup> groups) : groups_(std::move(groups)) {}
  virtual ~Optimizer() = default;

  /// One step at this rate, with all gradients times `gradientFactor`. Parameters without a gradient stay as
  /// they are.
  void step(double learningRate, double gradientFactor = 1);
  void clearGradients();

  const std::vector<ParameterGroup>& groups() const { return groups_; }

  /// "NAME/KIND" → moment, and "step" → a 64-bit count.
  std::map<std::string, torch::Tensor> state() const;
  /// Throws Error("bad_state") when a tensor has another shape than its parameter.
  void loadState(const std::map<std::string, torch::Tensor>& state);

 protected:
  using Tensors = std::vector<torch::Tensor>;

  /// The parameters of a group that have gradients, their gradients and their moments, in the same order.
  struct Update {
    Tensors parameters;
    Tensors gradients;
    std::vector<Tensors> moments;
    double rate;
    double weightDecay;
    std::int64_t step;  ///< from 1
    double factor = 1;  ///< on the gradients
  };

  virtual void apply(Update& update) = 0;
  /// Updates what it can with `kernel(floats, begin, end)` over a parameter, its gradient and its moments (N
  /// arrays in this order), in one pass; leaves the others in `update`, their gradients times the factor.
  template <std::size_t N, typename Kernel>
  static void fuse(Update& update, Kernel kernel);
  /// The kinds of moments that it keeps, with the value they begin at.
  virtual std::vector<std::pair<std::string, double>> momentKinds() const = 0;

 private:
  std::vector<ParameterGroup> groups_;
  std::map<std::string, torch::Tensor> moments_;
  std::int64_t steps_ = 0;
};

struct OptimizerOptions {
  double momentum = 0.9;  ///< sgd, rmsprop
  double beta1 = 0.9;     ///< adamw
  double beta2 = 0.999;
  double epsilon = 1e-8;     ///< adamw
  double rmsDecay = 0.9;     ///< rmsprop
  double rmsEpsilon = 1e-3;  ///< rmsprop, inside the root
};

std::unique_ptr<Optimizer> makeOptimizer(OptimizerKind kind, std::vector<ParameterGroup> groups,
                                         const OptimizerOptions& options = {});

/// How long all gradients together are, and what keeps them in bounds.
struct GradientNorm {
  double norm = 0;    ///< of the gradients times `scale`; NaN or infinite where one of them is
  double factor = 1;  ///< for Optimizer::step: `scale`, and less where the norm is over the limit
};

/// `limit` 0: no bound.
GradientNorm gradientNorm(const std::vector<ParameterGroup>& groups, double limit, double scale = 1);

}  // namespace effnet
