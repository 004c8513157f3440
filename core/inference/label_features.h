#pragma once

#include "core/features/linear_model.h"
#include "core/inference/picture_features.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct LabelFeaturesParams {
  std::vector<std::filesystem::path> files;
  std::filesystem::path cache = {};  ///< as PictureFeaturesParams::cache
  int batch = 32;
  int workers = 0;
  std::stop_token stop = {};
  std::function<void(std::size_t done, std::size_t total)> progress = {};
};

/// What a network sees in pictures that are to be labelled: all that is suggested, found and drawn of them
/// needs no network any more.
struct LabelFeatures {
  std::vector<std::filesystem::path> files;
  std::vector<int> rows;               ///< of each file, −1 where it cannot be read
  std::vector<std::size_t> fileOfRow;  ///< the other way
  NormalizedFeatures normalized;
  std::vector<std::string> contents;  ///< SHA-256, of each row
  std::vector<int> groups;            ///< of each row; equal pictures share one
  std::vector<FileNote> skipped;
  std::size_t kept = 0;  ///< rows from the cache
  int inputSize = 0;     ///< pixels that the network sees
  double seconds = 0;

  /// Of each row, what stands for its file.
  std::vector<int> ofRows(const std::vector<int>& ofFiles) const;
};

/// In parts that are kept as soon as they are read: what was read before a cancellation is not read again.
/// Throws what pictureFeatures() throws.
std::shared_ptr<const LabelFeatures> readLabelFeatures(Classifier& classifier,
                                                       const LabelFeaturesParams& params);

}  // namespace effnet
