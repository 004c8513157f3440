#include "core/training/head_start.h"

#include "core/base/error.h"
#include "core/dataset/folds.h"
#include "core/dataset/grouped_split.h"
#include "core/features/feature_cache.h"
#include "core/features/first_answer.h"
#include "core/inference/picture_features.h"

#include <ATen/ops/from_blob.h>
#include <c10/core/GradMode.h>
#include <chrono>

namespace effnet {
namespace {

PictureFeatures featuresOf(const TrainSession& session) {
  Checkpoint checkpoint = openCheckpoint(session.config.weights);
  checkpoint.preprocessing = session.config.preprocessing;
  Classifier classifier(std::move(checkpoint), session.device);
  PictureFeaturesParams reading;
  reading.samples = session.dataset.train;
  reading.cache = featureCacheFolder();
  reading.workers = session.workers;
  reading.stop = session.stop;
  return pictureFeatures(classifier, reading);
}

/// What the classifier takes: of a head with a hidden layer that layer's outputs.
void passHidden(Network network, FeatureTable& table) {
  if (network->spec().hiddenChannels == 0) return;
  const c10::AutoGradMode noGradient(false);
  const auto rows = static_cast<std::int64_t>(table.values.size()) / table.dimensions;
  network->eval();
  const torch::Tensor hidden =
      network->hidden(at::from_blob(table.values.data(), {rows, table.dimensions}, torch::kFloat))
          .contiguous();
  network->train();
  table.dimensions = static_cast<int>(hidden.size(1));
  table.values.assign(hidden.data_ptr<float>(), hidden.data_ptr<float>() + hidden.numel());
}

/// The classifier for these rows, measured by nobody yet.
FirstAnswer answerOf(const TrainSession& session, const PictureFeatures& features) {
  const std::vector<Sample>& samples = session.dataset.train;
  const std::vector<int> all = groupsOf(samples, session.config.data, session.config.group);
  std::vector<int> labels;
  std::vector<int> groups;
  for (const std::size_t index : features.samples) {
    labels.push_back(samples[index].label);
    groups.push_back(all[index]);
  }
  groups = joinEqualPictures(std::move(groups), features.contents);
  const std::vector<DataPart> parts(labels.size(), DataPart::Train);
  FirstAnswerParams params{features.table, labels, parts, groups,
                           static_cast<int>(session.dataset.labels.size())};
  params.seed = static_cast<std::uint64_t>(session.config.seed);
  params.threads = session.workers;
  params.stop = session.stop;
  return firstAnswer(params);
}

void copyInto(Network network, const LinearModel& model) {
  const c10::AutoGradMode noGradient(false);
  const auto view = [](const std::vector<float>& values, std::vector<std::int64_t> shape) {
    return at::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat);
  };
  network->classifier()->weight.copy_(view(model.weights, {model.classes, model.dimensions}));
  network->classifier()->bias.copy_(view(model.bias, {model.classes}));
}

}  // namespace

void startLinearly(TrainSession& session) {
  TrainConfig& config = session.config;
  if (config.weights.empty())
    throw Error("bad_config", "head_start linear takes a pretrained network: name its weights");
  config.headEpochs = 0;
  if (!session.leads()) return;  // the others are sent the weights
  const auto start = std::chrono::steady_clock::now();
  PictureFeatures features = featuresOf(session);
  passHidden(session.network, features.table);
  const FirstAnswer answer = answerOf(session, features);
  copyInto(session.network, answer.model);
  session.firstAnswer = FirstAnswered{{}, answer.strength, 0};
  session.firstAnswer->seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace effnet
