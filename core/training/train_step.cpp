#include "core/training/train_step.h"

#include "core/base/error.h"
#include "core/base/random_order.h"
#include "core/nn/compat.h"
#include "core/nn/torch_errors.h"
#include "core/training/input/mix.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <c10/core/GradMode.h>
#include <cmath>
#include <optional>

namespace effnet {
namespace {

/// n / (classes · n_class): a class of the average size counts once.
torch::Tensor weightsOfClasses(const TrainSession& session) {
  const int classes = session.config.network.classes;
  const auto counts = countPerClass(session.dataset.train, classes);
  auto weights = at::ones({classes}, at::kFloat);
  for (int c = 0; c < classes; ++c) {
    const double count = std::max(1, counts[static_cast<std::size_t>(c)]);
    weights[c] = static_cast<double>(session.dataset.train.size()) / (classes * count);
  }
  return weights.to(session.device);
}

}  // namespace

TrainStep::TrainStep(TrainSession& session, const EpochPlan& plan, MetricsAccumulator& metrics)
    : session_(session), plan_(plan), metrics_(metrics) {
  setModes();
  if (session_.config.classWeights) classWeights_ = weightsOfClasses(session_);
}

void TrainStep::setModes() {
  auto& network = session_.network;
  network->train(!plan_.headOnly);
  // A stage that does not learn keeps its statistics, too.
  const int first = firstTrainableStage(network, session_.config);
  for (const auto& block : network->blocks())
    if (block->description().stage < first) block.ptr()->eval();
}

bool TrainStep::isUsable(const Batch& batch) {
  if (batch.labels.numel() == 0) return false;
  const bool alone = plan_.needsTwo && batch.labels.numel() == 1;
  if (!alone || (session_.cluster && session_.config.batchNorm == BatchNormMode::Sync)) return true;
  session_.warnOnce(WarningCode::PictureAlone,
                    "a picture that was alone in its batch, the others being unreadable, was left "
                    "out: normalisations have no variance of one value");
  return false;
}

StepOutcome TrainStep::run(const std::vector<Batch>& batches, std::int64_t place) {
  while (true) {
    try {
      return attempt(batches, place);
    } catch (const std::exception& error) {
      if (!isOutOfMemory(error) || !halveParts(batches)) throw;
    }
  }
}

int TrainStep::usable(const std::vector<Batch>& batches) {
  if (batches.size() == 1) return 1;
  std::vector<std::int64_t> each;
  for (const auto& batch : batches) each.push_back(isUsable(batch) ? 1 : 0);
  const auto any = at::tensor(each, at::kLong);
  if (session_.cluster) session_.cluster->max(any);
  return static_cast<int>(any.sum().item<std::int64_t>());
}

StepOutcome TrainStep::attempt(const std::vector<Batch>& batches, std::int64_t place) {
  answers_.clear();
  images_ = 0;
  loss_ = 0;
  const double weight = 1.0 / std::max(1, usable(batches));
  for (std::size_t i = 0; i < batches.size(); ++i) {
    const bool last = i + 1 == batches.size();
    const auto at = place + static_cast<std::int64_t>(i);
    if (isUsable(batches[i])) learn(batches[i], at, weight, last);
    // Without an image of its own, a process still takes part in what the others exchange.
    else if (session_.cluster)
      learnNothing(at, last);
  }
  StepOutcome outcome;
  auto sums = at::tensor({loss_, static_cast<double>(images_)}, at::kDouble);
  if (session_.cluster) session_.cluster->sum(sums);
  outcome.loss = sums[0].item<double>();
  outcome.images = static_cast<std::int64_t>(sums[1].item<double>());
  if (outcome.images == 0) {
    session_.optimizer->clearGradients();
    return outcome;
  }
  update(outcome, batches);
  for (const auto& answer : answers_) metrics_.add(answer.logits, answer.labels, answer.loss);
  answers_.clear();
  return outcome;
}

void TrainStep::learnNothing(std::int64_t place, bool last) {
  // Statistics that are each process's own stay as they are; those of all are kept by a flag.
  const bool together = session_.config.batchNorm == BatchNormMode::Sync;
  if (!together) session_.network->eval();
  *session_.withoutPictures = true;
  learn(blankBatch(), place, 0, last);
  *session_.withoutPictures = false;
  setModes();
}

Batch TrainStep::blankBatch() const {
  Batch batch;
  batch.images = at::zeros({1, 3, plan_.inputSize, plan_.inputSize});
  batch.labels = at::zeros({1}, at::kLong);
  return batch;
}

double TrainStep::lossDivisor(const torch::Tensor& targets, double weight) const {
  double own = static_cast<double>(targets.size(0));
  if (classWeights_.defined() && targets.dim() == 1)
    own = classWeights_.index_select(0, targets).sum().item<double>();
  if (!session_.cluster) return own;
  auto all = at::full({1}, weight > 0 ? own : 0.0, at::kDouble);
  session_.cluster->sum(all);
  // The exchange takes the mean over the processes.
  return std::max(all.item<double>(), 1e-9) / session_.processes();
}

torch::Tensor TrainStep::onDevice(const torch::Tensor& tensor) const {
  if (session_.device.is_cpu()) return tensor;
  // Pictures of the loader are pinned already; what little is not would make the copy wait.
  const auto pinned = tensor.is_pinned() ? tensor : tensor.pin_memory();
  return pinned.to(session_.device, /*non_blocking=*/true);
}

double TrainStep::lossScale() const {
  return session_.config.precision == Precision::Fp16 ? session_.progress.scaler.scale : 1;
}

torch::Tensor TrainStep::forward(const torch::Tensor& inputs) {
  auto& network = session_.network;
  std::optional<AutocastScope> autocast;
  if (session_.config.precision == Precision::Bf16) autocast.emplace(session_.device.type(), at::kBFloat16);
  if (session_.config.precision == Precision::Fp16) autocast.emplace(session_.device.type(), at::kHalf);
  auto pooled = network->hidden(plan_.headOnly ? inputs : network->features(inputs).mean({2, 3}));
  if (plan_.dropout > 0) pooled = at::dropout(pooled, plan_.dropout, true);
  return network->classifier()->forward(pooled).to(at::kFloat);
}

void TrainStep::backward(const torch::Tensor& loss) {
  try {
    loss.backward();
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    if (!session_.cluster || isOutOfMemory(error)) throw;
    throw processLost(error);
  }
}

void TrainStep::learn(const Batch& batch, std::int64_t place, double weight, bool last) {
  const auto& config = session_.config;
  // Reseeding at each batch makes dropout and stochastic depth depend on the place in the run alone.
  const auto seed = mixSeed(session_.seedOf(3), static_cast<std::uint64_t>(place),
                            static_cast<std::uint64_t>(session_.rank()));
  at::manual_seed(seed);
  const auto labels = onDevice(batch.labels);
  MixedBatch mixed{batch.features, labels};
  if (!mixed.images.defined()) {
    const auto images = onDevice(config.channelsLast ? batch.images : batch.images.contiguous());
    mixed = mixImages(images, labels, config.network.classes, {plan_.mixup, plan_.cutmix}, seed);
    if (weight > 0) session_.showBatch(mixed.images);
    if (plan_.headOnly) mixed.images = session_.headFeatures->compute(mixed.images);
  }
  const double divisor = lossDivisor(mixed.targets, weight);
  const auto parts = std::min<std::int64_t>(session_.progress.parts, mostParts(labels.numel()));
  const auto inputs = mixed.images.tensor_split(parts);
  const auto targets = mixed.targets.tensor_split(parts);
  // Of a mixed picture the answer is right that names the larger share.
  const auto truths = (mixed.targets.dim() == 2 ? mixed.targets.argmax(1) : labels).tensor_split(parts);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const bool exchanges = session_.exchange && last && i + 1 == inputs.size();
    const auto logits = forward(inputs[i]);
    const auto loss = at::cross_entropy_loss(logits, targets[i], classWeights_, at::Reduction::Sum, -100,
                                             config.labelSmoothing) /
                      divisor;
    if (exchanges) session_.exchange->beforeBackward();
    backward(loss * (weight * lossScale()));
    if (exchanges) session_.exchange->afterBackward();
    if (weight == 0) continue;
    const double value = loss.item<double>();
    loss_ += value * weight / session_.processes();
    answers_.push_back(
        {logits.detach(), truths[i], value * divisor / static_cast<double>(truths[i].numel())});
  }
  if (weight > 0) images_ += labels.numel();
}

std::int64_t TrainStep::mostParts(std::int64_t images) const {
  return std::max<std::int64_t>(1, plan_.needsTwo ? images / 2 : images);
}

bool TrainStep::halveParts(const std::vector<Batch>& batches) {
  auto& parts = session_.progress.parts;
  std::int64_t most = 1;
  for (const auto& batch : batches) most = std::max(most, batch.labels.numel());
  // The others would wait for what this process has left.
  if (parts * 2 > mostParts(most) || session_.cluster) return false;
  parts *= 2;
  answers_.clear();
  session_.optimizer->clearGradients();
  session_.log.write(RunWarning{WarningCode::SmallerBatch,
                                "out of memory: from now on each batch of " + std::to_string(most) +
                                    " images is computed in " + std::to_string(parts) +
                                    " parts whose gradients are summed; a smaller batch would be as slow"});
  return true;
}

void TrainStep::update(StepOutcome& outcome, const std::vector<Batch>& batches) {
  auto& session = session_;
  auto& scaler = session.progress.scaler;
  const bool scaled = session.config.precision == Precision::Fp16;
  const GradientNorm gradients =
      gradientNorm(session.optimizer->groups(), session.config.clipNorm, 1 / lossScale());
  outcome.gradientNorm = gradients.norm;
  outcome.skipped =
      scaled && !(std::isfinite(outcome.loss) && std::isfinite(outcome.gradientNorm)) && scaler.overflowed();
  if (!outcome.skipped) {
    requireFinite(outcome.loss, "the loss", batches);
    requireFinite(outcome.gradientNorm, "the gradient's norm", batches);
    session.optimizer->step(session.plan->learningRate(session.progress.step), gradients.factor);
    if (session.ema) session.ema->update();
    if (scaled) scaler.succeeded();
  }
  session.optimizer->clearGradients();
  ++session.progress.step;
}

void TrainStep::requireFinite(double value, const char* what, const std::vector<Batch>& batches) {
  if (std::isfinite(value)) return;
  // The first loss and gradient come before any learning rate had a say.
  const bool learnt = session_.progress.step > 0;
  throw Error("not_finite",
              std::string(what) + (learnt ? " became " : " is ") + (std::isnan(value) ? "NaN" : "infinite") +
                  " at step " + std::to_string(session_.progress.step + 1) + " of epoch " +
                  std::to_string(session_.progress.epoch + 1) + whereNotFinite(batches) +
                  (learnt ? kDiverged
                          : "; nothing was learnt yet, so the weights that it started from, the "
                            "preprocessing or the precision are the cause"));
}

std::string TrainStep::whereNotFinite(const std::vector<Batch>& batches) {
  const c10::AutoGradMode noGradient(false);
  const auto finite = [](const torch::Tensor& tensor) { return at::isfinite(tensor).all().item<bool>(); };
  for (const auto& group : session_.optimizer->groups()) {
    for (std::size_t i = 0; i < group.parameters.size(); ++i)
      if (!finite(group.parameters[i])) return ", in the weights " + group.names[i];
  }
  auto& network = session_.network;
  network->eval();
  for (const auto& batch : batches) {
    if (!batch.images.defined()) continue;
    if (!finite(batch.images)) return ", in the images themselves";
    const auto images = batch.images.to(session_.device);
    for (int stage = 1; stage <= network->stageCount(); ++stage)
      if (!finite(network->stageOutput(stage, images))) return ", behind stage " + std::to_string(stage);
  }
  for (const auto& group : session_.optimizer->groups()) {
    for (std::size_t i = 0; i < group.parameters.size(); ++i) {
      const auto& gradient = group.parameters[i].grad();
      if (gradient.defined() && !finite(gradient)) return ", in the gradient of " + group.names[i];
    }
  }
  return "";
}

}  // namespace effnet
