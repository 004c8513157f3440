#pragma once

#include "core/dataset/dataset.h"
#include "core/features/feature_table.h"
#include "core/inference/classifier.h"
#include "core/protocol/evaluation_answers.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace effnet {

struct PictureFeaturesParams {
  std::vector<Sample> samples;
  std::filesystem::path cache = {};  ///< featureCacheFolder(), or empty: nothing is kept
  int batch = 32;
  int workers = 0;  ///< reading and decoding threads, 0 = the hardware's
  std::stop_token stop = {};
  std::function<void(std::size_t done, std::size_t total)> progress = {};
};

/// What a network sees in pictures.
struct PictureFeatures {
  FeatureTable table;                 ///< a row for each readable picture
  std::vector<std::size_t> samples;   ///< which of the samples each row is, in their order
  std::vector<std::string> contents;  ///< SHA-256 of each row's bytes
  std::vector<FileNote> skipped;      ///< those that cannot be read
  std::vector<FileNote> flawed;       ///< read now, with faults
  std::size_t kept = 0;               ///< rows that came from the cache
  std::string notKept;                ///< why new ones could not be kept; empty where all were
  double seconds = 0;
};

/// The averages of the network's last feature map over each picture, which its classifier goes by. Those of
/// pictures with the same bytes, seen by the same weights through the same preprocessing, come from the
/// cache, the others are computed and kept. A picture is known by the bytes that were decoded, so one that
/// changes meanwhile is never taken for another. Throws Error("no_images" | "not_finite" | "cancelled") and
/// what the network throws.
PictureFeatures pictureFeatures(Classifier& classifier, const PictureFeaturesParams& params);

/// A hash of everything that features depend on: the weights before the classifier, the network and the
/// preprocessing. A fine-tuned classifier changes nothing of it.
std::string featureNetworkHash(Network network, const Preprocessing& preprocessing);

/// A picture's encoded bytes, also of one in a file of many.
std::string sampleBytes(const Sample& sample);

}  // namespace effnet
