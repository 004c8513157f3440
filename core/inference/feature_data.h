#pragma once

#include "core/features/first_answer.h"
#include "core/inference/picture_features.h"

#include <string>
#include <vector>

namespace effnet {

struct FeatureDataParams {
  DatasetOptions data;
  std::string group = {};  ///< as groupsOf()
  std::filesystem::path cache = {};
  int batch = 32;
  int workers = 0;
  std::stop_token stop = {};
  std::function<void(std::size_t done, std::size_t total)> progress = {};
};

/// Labelled pictures of any kind that training reads, with their features: all that a first answer, a
/// learning curve and an audit go by. One entry a row of the features.
struct FeatureData {
  Dataset dataset;  ///< without its samples
  PictureFeatures features;
  std::vector<Sample> samples;
  std::vector<int> labels;
  std::vector<DataPart> parts;
  std::vector<int> groups;  ///< equal pictures share one
  int leaked = 0;           ///< pictures to measure with whose bytes are learnt from as well

  int classes() const { return static_cast<int>(dataset.labels.size()); }
};

/// Throws what scanPictures(), groupsByPattern() and pictureFeatures() throw.
FeatureData readFeatureData(Classifier& classifier, const FeatureDataParams& params);

/// The network with this classifier in place of its own, as a checkpoint of this project: what classifies,
/// explains, evaluates and trains takes it. Throws Error("write_failed").
void saveWithClassifier(const std::filesystem::path& file, const Classifier& classifier,
                        const LinearModel& model, const std::vector<std::string>& labels,
                        const Json& training);

}  // namespace effnet
