#include "core/training/record/train_state.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/checkpoint/safetensors.h"
#include "core/checkpoint/tensor_file.h"
#include "core/protocol/field_reader.h"
#include "core/protocol/json_text.h"

#include <cmath>

namespace effnet {
namespace {

constexpr char kProgressKey[] = "progress";

template <typename Progress, typename Visit>
void forEachField(Progress& progress, Visit visit) {
  visit("epoch", progress.epoch);
  visit("batch", progress.batch);
  visit("step", progress.step);
  visit("ema_updates", progress.emaUpdates);
  visit("parts", progress.parts);
  visit("loss_scale", progress.scaler.scale);
  visit("loss_scale_steps", progress.scaler.goodSteps);
  visit("tested", progress.tested);
  visit("seconds", progress.seconds);
  visit("budget_from", progress.budgetFrom);
  visit("patience_from", progress.patienceFrom);
  visit("best_epoch", progress.bestEpoch);
  visit("best_score", progress.bestScore);
  visit("score_sum", progress.smoothed.sum);
  visit("score_weight", progress.smoothed.weight);
  visit("best_loss", progress.best.loss);
  visit("best_top1", progress.best.top1);
  visit("best_top5", progress.best.top5);
  visit("best_macro_f1", progress.best.macroF1);
  visit("best_calibration", progress.best.calibration);
  visit("best_images", progress.best.images);
}

}  // namespace

void TrainState::put(const std::string& section, const TensorMap& map) {
  for (const auto& [name, tensor] : map) tensors[section + "/" + name] = tensor.detach();
}

TensorMap TrainState::section(const std::string& name) const {
  TensorMap map;
  const std::string prefix = name + "/";
  for (auto each = tensors.lower_bound(prefix); each != tensors.end() && each->first.starts_with(prefix);
       ++each) {
    map.emplace(each->first.substr(prefix.size()), each->second);
  }
  return map;
}

void saveTrainState(const RunDirectory& run, const TrainState& state) {
  Json progress = Json::object();
  forEachField(state.progress, [&](const char* name, const auto& value) {
    // JSON has no NaN, which figures are before the first epoch.
    if (std::isfinite(static_cast<double>(value))) progress[name] = value;
  });
  auto words = state.words;
  words[kProgressKey] = progress.dump();
  writeFileAtomically(run.state(), writeSafetensors({state.tensors.begin(), state.tensors.end()}, words));
}

namespace {

/// What a damaged state leaves to go on from.
std::string wayOn(const RunDirectory& run) {
  std::error_code failure;
  for (const auto& weights : {run.last(), run.best()})
    if (std::filesystem::exists(weights, failure))
      return "; its weights are kept in " + weights.string() + ": --weights starts a new run from them";
  return {};
}

}  // namespace

TrainState loadTrainState(const RunDirectory& run) try {
  std::error_code failure;
  if (!std::filesystem::exists(run.state(), failure)) {
    throw Error("no_state", run.root.string() + ": no checkpoint to go on from (checkpoints/last.state)");
  }
  auto file = readTensorFile(run.state());
  const auto progress = parseJson(file.metadata[kProgressKey]);
  if (!progress.is_object())
    throw Error("bad_state", run.state().string() + ": this is no state of a training run");
  TrainState state;
  FieldReader fields(progress, "bad_state");
  forEachField(state.progress, [&](const char* name, auto& value) { fields.read(name, value); });
  fields.require(state.progress.parts >= 1, "parts must be at least 1");
  fields.finish(false);
  state.tensors = std::move(file.tensors);
  state.words = std::move(file.metadata);
  return state;
} catch (const Error& error) {
  if (error.code() == "no_state") throw;
  throw Error(error.code(), error.detail() + wayOn(run));
}

}  // namespace effnet
