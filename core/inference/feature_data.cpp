#include "core/inference/feature_data.h"

#include "core/dataset/folds.h"
#include "core/dataset/grouped_split.h"

#include <ATen/ops/from_blob.h>
#include <map>
#include <set>
#include <utility>

namespace effnet {
namespace {

void take(std::vector<Sample>& samples, DataPart part, std::vector<Sample>& all,
          std::vector<DataPart>& parts) {
  for (Sample& sample : samples) {
    all.push_back(std::move(sample));
    parts.push_back(part);
  }
  samples.clear();
}

int leakedAmong(const FeatureData& data) {
  std::set<std::string> learnt;
  for (std::size_t i = 0; i < data.parts.size(); ++i)
    if (data.parts[i] == DataPart::Train) learnt.insert(data.features.contents[i]);
  int count = 0;
  for (std::size_t i = 0; i < data.parts.size(); ++i)
    count += data.parts[i] != DataPart::Train && learnt.contains(data.features.contents[i]) ? 1 : 0;
  return count;
}

}  // namespace

FeatureData readFeatureData(Classifier& classifier, const FeatureDataParams& params) {
  FeatureData data;
  DatasetOptions scan = params.data;
  scan.group = params.group;
  data.dataset = scanPictures(scan);
  PictureFeaturesParams reading{{}, params.cache, params.batch, params.workers, params.stop, params.progress};
  std::vector<DataPart> parts;
  take(data.dataset.train, DataPart::Train, reading.samples, parts);
  take(data.dataset.val, DataPart::Val, reading.samples, parts);
  take(data.dataset.test, DataPart::Test, reading.samples, parts);
  const std::vector<int> groups = groupsOf(reading.samples, params.data.data, params.group);
  data.features = pictureFeatures(classifier, reading);
  for (const std::size_t index : data.features.samples) {
    data.samples.push_back(reading.samples[index]);
    data.labels.push_back(data.samples.back().label);
    data.parts.push_back(parts[index]);
    data.groups.push_back(groups[index]);
  }
  data.groups = joinEqualPictures(std::move(data.groups), data.features.contents);
  data.leaked = leakedAmong(data);
  return data;
}

void saveWithClassifier(const std::filesystem::path& file, const Classifier& classifier,
                        const LinearModel& model, const std::vector<std::string>& labels,
                        const Json& training) {
  CheckpointMetadata metadata;
  metadata.spec = classifier.checkpoint().network->spec();
  metadata.spec.classes = model.classes;
  metadata.labels = labels;
  metadata.preprocessing = classifier.checkpoint().preprocessing;
  metadata.training = training;
  Network network(metadata.spec, false);
  const torch::NoGradGuard noGradients;
  std::map<std::string, torch::Tensor> given;
  for (const auto& each : classifier.checkpoint().network->named_parameters())
    given[each.key()] = each.value();
  for (const auto& each : classifier.checkpoint().network->named_buffers()) given[each.key()] = each.value();
  const auto copy = [&](const auto& tensors) {
    for (const auto& each : tensors)
      if (!each.key().starts_with("classifier.")) torch::Tensor(each.value()).copy_(given.at(each.key()));
  };
  copy(network->named_parameters());
  copy(network->named_buffers());
  const auto view = [](const std::vector<float>& values, std::vector<std::int64_t> shape) {
    return at::from_blob(const_cast<float*>(values.data()), shape, torch::kFloat);
  };
  network->classifier()->weight.copy_(view(model.weights, {model.classes, model.dimensions}));
  network->classifier()->bias.copy_(view(model.bias, {model.classes}));
  saveCheckpoint(file, network, metadata);
}

}  // namespace effnet
