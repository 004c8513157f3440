#pragma once

#include "app/engine/model_options.h"
#include "core/inference/feature_data.h"

#include <memory>

namespace effnet {

/// A network and the data whose features it gives.
struct OpenedData {
  std::unique_ptr<Classifier> classifier;
  FeatureData data;
};

/// What answer, learning curve and audit have in common: a pretrained network, pictures, and how they are
/// grouped and kept.
struct FeatureOptions {
  ModelOptions model;
  DatasetOptions scan;
  std::string group;
  int batch = 32;
  bool noCache = false;

  /// Opens the network and reads the features, with the progress on standard error where that is a terminal.
  OpenedData read() const;
  int threads() const;
};

/// `options` must outlive the parsing.
void addFeatureOptions(CLI::App& app, FeatureOptions& options);

}  // namespace effnet
